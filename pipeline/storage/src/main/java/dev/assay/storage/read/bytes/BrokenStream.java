package dev.assay.storage.read.bytes;

import java.io.IOException;

/** Compressed data that cannot be read on. */
public final class BrokenStream extends IOException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  private BrokenStream(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The data ends before its own end. */
  static BrokenStream truncated(String message) {
    return new BrokenStream("truncated", message);
  }

  /** The data is not what its format or its check sum says. */
  static BrokenStream corrupt(String message) {
    return new BrokenStream("corrupt-compression", message);
  }

  /** The data would unpack to more than any corpus holds. */
  static BrokenStream bomb(String message) {
    return new BrokenStream("bomb", message);
  }

  /** The word for the quarantine. */
  public String reason() {
    return reason;
  }

  /** For people; holds nothing of the data. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}

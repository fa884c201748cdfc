package dev.assay.storage.read.archive;

import java.io.IOException;

/** An archive, or one member of it, that cannot be unpacked. */
public final class BrokenArchive extends IOException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  public BrokenArchive(String reason, String detail) {
    super(detail);
    this.reason = reason;
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

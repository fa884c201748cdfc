package dev.assay.storage.read.bytes;

import java.io.IOException;

/** A file whose records can no longer be told apart, from some byte on. */
public final class BrokenStructure extends IOException {
  private static final long serialVersionUID = 1L;
  private final long offset;

  BrokenStructure(long offset, String detail) {
    super(detail);
    this.offset = offset;
  }

  /** Where what is lost begins. */
  public long offset() {
    return offset;
  }

  /** For people; holds nothing of the data. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}

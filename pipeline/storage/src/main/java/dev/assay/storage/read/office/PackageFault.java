package dev.assay.storage.read.office;

import java.io.IOException;

/** A document that cannot be read. */
public final class PackageFault extends IOException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  PackageFault(String reason, String detail) {
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

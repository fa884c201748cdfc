package dev.assay.storage.read.pdf;

import java.io.IOException;

/** A PDF file without text for us. */
public final class PdfFault extends IOException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  PdfFault(String reason, String detail) {
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

package dev.assay.usage;

/** A text is no license expression. Its message says what was expected and what stands there. */
public final class SpdxSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;
  private final int length;

  SpdxSyntaxException(String message, int column, int length) {
    super(message + " (column " + column + ")");
    this.column = column;
    this.length = length;
  }

  /** 1-based, in code points. */
  public int column() {
    return column;
  }

  /** Code points to underline, at least 1. */
  public int length() {
    return length;
  }
}

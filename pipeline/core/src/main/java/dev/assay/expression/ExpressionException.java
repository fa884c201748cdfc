package dev.assay.expression;

/** An expression that cannot be used. */
public final class ExpressionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final int length;
  private final String remedy;

  ExpressionException(String message, int position, int length, String remedy) {
    super(message);
    this.position = position;
    this.length = length;
    this.remedy = remedy;
  }

  /** UTF-16 index in the expression where the fault begins. */
  public int position() {
    return position;
  }

  /** UTF-16 units at fault, at least 1. */
  public int length() {
    return length;
  }

  /** What to do about it; empty when nothing more can be said. */
  public String remedy() {
    return remedy;
  }
}

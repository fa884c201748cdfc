package dev.assay.detect;

/** A regular expression that cannot be used: wrong syntax, or one that matches the empty text. */
public final class BadPatternException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String regex;
  private final int position;
  private final int length;

  BadPatternException(String regex, int position, int length, String reason) {
    super(reason);
    this.regex = regex;
    this.position = position;
    this.length = length;
  }

  /** The expression as written. */
  public String regex() {
    return regex;
  }

  /** UTF-16 index in the expression where the fault begins. */
  public int position() {
    return position;
  }

  /** UTF-16 units at fault, at least 1. */
  public int length() {
    return length;
  }
}

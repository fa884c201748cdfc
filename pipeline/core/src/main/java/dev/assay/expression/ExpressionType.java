package dev.assay.expression;

/** What a variable of an expression is. */
public enum ExpressionType {
  /** {@link Long}. */
  WHOLE_NUMBER,
  /** {@link Double}. */
  NUMBER,
  /** {@link String}. */
  WORD,
  /** {@link java.util.List} of strings. */
  WORDS
}

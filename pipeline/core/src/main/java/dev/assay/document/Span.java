package dev.assay.document;

/**
 * A half-open range of text.
 *
 * @param start first position, from 0
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Cannot make a span from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }
}

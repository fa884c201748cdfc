package dev.assay.detect;

/**
 * A wish to replace one span.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last, more than {@code start}
 * @param replacement what stands there afterwards
 * @param id of what was found, such as {@code cn-mobile}; settles what length and specificity leave
 *     open
 * @param specificity how sure the finding is of its kind, see {@link Detector#specificity}; 0 for
 *     keywords and patterns
 * @param kindIndex carried through for the caller, such as the position of the probe
 */
public record Redaction(
    int start, int end, String replacement, String id, int specificity, int kindIndex) {
  public Redaction {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Cannot redact from " + start + " to " + end);
    }
  }

  /** The same wish for another span. */
  Redaction over(int from, int to) {
    return new Redaction(from, to, replacement, id, specificity, kindIndex);
  }
}

package dev.assay.rule;

/**
 * How large a share of a source's documents a rule may touch before a person has to look.
 *
 * @param warnAbove share from 0 to 1, NaN for none
 * @param stopAbove share from 0 to 1, NaN for none
 */
public record Guard(double warnAbove, double stopAbove) {
  public static final Guard NONE = new Guard(Double.NaN, Double.NaN);

  /** Smaller sources trip no guard: one document would be a large share. */
  public static final long FROM_DOCUMENTS = 50;

  /** What a guard says. */
  public enum Outcome {
    PASS,
    WARN,
    STOP
  }

  /**
   * @param fired documents of a source in which the rule fired
   * @param documents documents of that source that were judged
   */
  public Outcome judge(long fired, long documents) {
    if (documents < FROM_DOCUMENTS) {
      return Outcome.PASS;
    }
    double share = (double) fired / documents;
    if (share > stopAbove) {
      return Outcome.STOP;
    }
    return share > warnAbove ? Outcome.WARN : Outcome.PASS;
  }

  @Override
  public String toString() {
    return "{warn-above: " + warnAbove + ", stop-above: " + stopAbove + "}";
  }
}

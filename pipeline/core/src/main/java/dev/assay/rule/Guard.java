package dev.assay.rule;

/**
 * How large a share of a source's documents a rule may touch before a person has to look.
 *
 * @param warnAbove share from 0 to 1, NaN for none
 * @param stopAbove share from 0 to 1, NaN for none
 */
public record Guard(double warnAbove, double stopAbove) {
  public static final Guard NONE = new Guard(Double.NaN, Double.NaN);

  @Override
  public String toString() {
    return "{warn-above: " + warnAbove + ", stop-above: " + stopAbove + "}";
  }
}

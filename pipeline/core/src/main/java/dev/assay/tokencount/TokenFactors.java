package dev.assay.tokencount;

/**
 * What the estimates of a source are multiplied by.
 *
 * @param alphabetic for texts that are mostly alphabetic, about 1
 * @param ideographic for texts that are mostly ideographic, about 1
 */
public record TokenFactors(double alphabetic, double ideographic) {
  /**
   * @return at least 1 unless the estimate is 0
   */
  public int apply(int estimate, ScriptClass script) {
    double factor = script == ScriptClass.IDEOGRAPHIC ? ideographic : alphabetic;
    return estimate == 0 ? 0 : Math.max(1, (int) Math.round(estimate * factor));
  }
}

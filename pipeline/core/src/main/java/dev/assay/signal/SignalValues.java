package dev.assay.signal;

/**
 * The signals of one document, by position in {@link Signals#all()}. A value that a text cannot
 * have (a mean over no words) is NaN and counts as missing.
 *
 * @param values ratios already rounded to FLOAT
 */
public record SignalValues(double[] values) {

  public double at(int index) {
    return values[index];
  }

  public boolean isMissing(int index) {
    return Double.isNaN(values[index]);
  }
}

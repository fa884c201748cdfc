package dev.assay.storage.explain;

import org.jspecify.annotations.Nullable;

/**
 * One signal of a record.
 *
 * @param signal kebab-case name
 * @param count value of a signal that counts; null for ratios and where there is none
 * @param ratio value of a ratio or mean; null for counts and where there is none
 */
public record Measured(String signal, @Nullable Long count, @Nullable Float ratio) {

  /** The value as a rule compares it; NaN when there is none. */
  public double value() {
    if (count != null) {
      return count;
    }
    return ratio == null ? Double.NaN : ratio;
  }

  /** Shortest decimal of the value; null when there is none. */
  public @Nullable String shown() {
    if (count != null) {
      return count.toString();
    }
    return ratio == null ? null : ratio.toString();
  }
}

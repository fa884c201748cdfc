package dev.assay.text;

/**
 * A text after normalisation.
 *
 * @param text the normalised text; the very argument when nothing changed
 * @param map from {@code text} to the raw text
 * @param changesPerStep how many places each step changed, by {@link NormaliseStep#ordinal()}
 */
public record Normalised(String text, OffsetMap map, long[] changesPerStep) {

  public long changes(NormaliseStep step) {
    return changesPerStep[step.ordinal()];
  }
}

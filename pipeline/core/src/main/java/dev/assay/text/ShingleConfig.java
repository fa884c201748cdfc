package dev.assay.text;

import java.io.Serializable;

/**
 * What a shingle is made of.
 *
 * @param unit what one token is
 * @param size tokens in a shingle, 1 to 64
 * @param digits whether numbers tell texts apart; industry text differs by its figures (contracts,
 *     tariffs, test reports), so they are kept unless asked otherwise
 */
public record ShingleConfig(Unit unit, int size, Digits digits) implements Serializable {

  /** Five words, digits kept: the default of {@code dedup.shingle}. */
  public static final ShingleConfig DEFAULT = new ShingleConfig(Unit.WORD, 5, Digits.KEEP);

  /** What one token is. */
  public enum Unit {
    /** One Han, kana or hangul character, or a run of other letters, digits and underscore. */
    WORD,
    /** One letter, digit or underscore with its combining marks; all else is skipped. */
    CHARACTER
  }

  /** What becomes of decimal digits in tokens. */
  public enum Digits {
    /** They count as they are. */
    KEEP,
    /** A run of them counts as one {@code 0}. */
    MASK
  }

  public ShingleConfig {
    if (size < 1 || size > 64) {
      throw new IllegalArgumentException("Invalid shingle size: " + size + " (must be 1 to 64)");
    }
  }
}

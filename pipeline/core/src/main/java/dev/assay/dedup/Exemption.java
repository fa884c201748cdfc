package dev.assay.dedup;

/**
 * Says which matches with a barred witness are no license conflict: same publisher, earlier
 * publication with evidence, or an approved decision. Must be a function of its arguments.
 */
@FunctionalInterface
public interface Exemption {

  /** No match is exempt. */
  Exemption NONE = (candidate, witness) -> false;

  boolean exempt(int candidate, int witness);

  /**
   * Witnesses of the same kind are exempt from the same candidates, so that of many alike one is
   * asked for. Each its own kind where nothing better is known.
   */
  default long kind(int witness) {
    return witness;
  }
}

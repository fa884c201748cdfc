package dev.assay.gate;

/**
 * A guard whose bound was passed in one source.
 *
 * @param rule full name of the rule
 * @param source id of the source
 * @param touched documents that the rule touches
 * @param documents readable documents of the source
 * @param threshold the share that was passed, from 0 to 1
 * @param level what follows
 */
public record Tripped(
    String rule, String source, long touched, long documents, double threshold, Level level) {

  /** Touched of documents, from 0 to 1. */
  public double share() {
    return (double) touched / documents;
  }

  /** What follows when a guard trips. */
  public enum Level {
    WARN,
    /** Nothing is published. */
    STOP
  }
}

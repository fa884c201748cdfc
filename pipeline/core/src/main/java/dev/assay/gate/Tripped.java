package dev.assay.gate;

/**
 * A guard whose bound was passed in one source.
 *
 * @param rule full name of the rule
 * @param source id of the source
 * @param touched documents that the rule touches
 * @param documents readable documents of the source
 * @param share touched of documents, from 0 to 1
 * @param threshold the share that was passed
 * @param level what follows
 */
public record Tripped(
    String rule,
    String source,
    long touched,
    long documents,
    double share,
    double threshold,
    Level level) {

  /** What follows when a guard trips. */
  public enum Level {
    WARN,
    /** Nothing is published. */
    STOP
  }
}

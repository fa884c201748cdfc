package dev.assay.signal.scan;

/** What the phrases of {@code phrases.txt} hint at. */
public enum PhraseTheme {
  /** Legal and navigational text that every page of a site repeats. */
  BOILERPLATE,
  /** Citations and bibliographies. */
  REFERENCE,
  /** Mentions of figures. */
  FIGURE,
  /** Statements that a machine translated the text. */
  MACHINE_TRANSLATION,
  /** What chat models say of themselves or to their user. */
  GENERATED,
  /** Words that chat models like better than people do. */
  GENERATED_STYLE,
  /** Notes that something is still to be written. */
  PLACEHOLDER
}

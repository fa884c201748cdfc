package dev.assay.prepare;

/** Applies line rules to a normalised text. */
@FunctionalInterface
public interface LineChanges {
  /** No line rule. */
  LineChanges NONE = LinesRemoved::none;

  LinesRemoved apply(String text);
}

package dev.assay.rule;

/** What a rule looks at. */
public enum Scope {
  DOCUMENT,
  LINE,
  SOURCE,
  RELEASE
}

package dev.assay.rule;

import java.util.Locale;

/**
 * What a rule does when it fires, in order of precedence: the first that applies decides the fate,
 * whatever the order of files and rules.
 */
public enum Action {
  STOP,
  REJECT_SOURCE,
  DROP,
  HOLD,
  REDACT,
  REPLACE,
  DROP_LINE,
  FLAG;

  /** The kebab-case word of the files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

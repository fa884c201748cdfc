package dev.assay.source;

import java.util.Locale;

/** What a rights holder asks of training (an opt-out signal, normalised). */
public enum Preference {
  ALLOWED,
  DISALLOWED,
  UNKNOWN;

  /** The word of the files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.assay.detect;

/** What in a text makes a detector look. */
enum Trigger {
  /** A run of ASCII letters and digits that holds a digit. */
  NUMBER,
  /** An at sign. */
  AT,
  /** A colon. */
  COLON,
  /** An underscore. */
  UNDERSCORE,
  /** The first of several hyphens. */
  HYPHENS
}

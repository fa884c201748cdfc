package dev.assay.cli;

/** Forms in which rule commands answer. */
enum Format {
  TEXT,
  JSON,
  /** Static Analysis Results Interchange Format 2.1.0 (OASIS), for code hosts and editors. */
  SARIF,
  /** XML of JUnit, for build servers. */
  JUNIT
}

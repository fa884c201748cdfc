package dev.assay.signal.measure;

/** How a signal is stored and compared. */
public enum SignalKind {
  /** A whole number, stored as INT64. */
  COUNT,
  /** A ratio or mean, stored as FLOAT: a threshold is rounded to FLOAT before the comparison. */
  RATIO
}

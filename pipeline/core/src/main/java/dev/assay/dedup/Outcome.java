package dev.assay.dedup;

/** What the search for duplicates decides for a document. */
public enum Outcome {
  /** A candidate that stays. */
  KEPT,
  /** A candidate removed in favour of its twin, which is kept. */
  DUPLICATE,
  /** A candidate held for a license conflict with its twin, a barred witness. */
  HELD,
  /** A witness or an anchor: never changed here. */
  UNCHANGED
}

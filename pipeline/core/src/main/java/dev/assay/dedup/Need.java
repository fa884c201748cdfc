package dev.assay.dedup;

/** What pairs are measured for, which decides what may be left out where there are very many. */
public enum Need {
  /** Which documents stay: a pair with one that surely goes decides nothing. */
  KEEPERS,
  /** What belongs together: a pair that is connected already decides nothing. */
  COMPONENTS
}

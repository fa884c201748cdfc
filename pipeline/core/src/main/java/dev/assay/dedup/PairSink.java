package dev.assay.dedup;

/** Takes pairs of documents. */
@FunctionalInterface
public interface PairSink {

  /** Takes the pair of {@code a} and {@code b}, a &lt; b; may come more than once. */
  void pair(int a, int b);
}

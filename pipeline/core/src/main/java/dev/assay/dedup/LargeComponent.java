package dev.assay.dedup;

import java.io.IOException;

/** Compares the documents of one large component, and leaves out what can decide nothing. */
interface LargeComponent {

  /** Measures a pair and stores it when it reaches the threshold. */
  interface Measure {

    /** The similarity, or -1 when it is below the threshold. */
    double similarity(int a, int b) throws IOException;
  }

  /** How often all documents are gone through. */
  int passes();

  /** Begins a pass over the documents, which come in ascending order. */
  void begin(int pass);

  /** Compares {@code doc} with {@code partners}, leaders in ascending order. */
  void compare(int doc, IntList partners) throws IOException;

  /** Pairs left out so far. */
  long settled();
}

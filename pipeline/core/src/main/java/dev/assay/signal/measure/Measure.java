package dev.assay.signal.measure;

import dev.assay.signal.scan.Scan;

/** One signal of a family: what it is, and its value. Has no state; one instance serves all. */
public interface Measure {

  Signal signal();

  /** The value for the text of the scan, NaN when the text cannot have one. */
  double value(Scan scan);
}

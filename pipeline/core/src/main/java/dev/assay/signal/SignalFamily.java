package dev.assay.signal;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.Scan;
import java.util.List;

/** Signals that are computed together. Stateful where it keeps buffers: one instance a thread. */
interface SignalFamily {

  /** In the order in which {@link #compute} adds their values. */
  List<Signal> signals();

  void compute(Scan scan, Values out);
}

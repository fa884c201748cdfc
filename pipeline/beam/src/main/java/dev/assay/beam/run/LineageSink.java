package dev.assay.beam.run;

import java.io.IOException;

/** Where events of OpenLineage go while a run goes on. */
public interface LineageSink {
  /** Goes nowhere. */
  LineageSink NONE = event -> {};

  /**
   * @param event one line of JSON
   * @throws IOException when it was not taken; the run goes on with a warning
   */
  void send(String event) throws IOException;
}

package dev.assay.storage.export;

import java.io.IOException;

/** Takes documents in order and writes them into files of a folder. */
interface RowSink {
  void add(ExportRow row) throws IOException;

  /** Writes what is left, and the index where the format has one. */
  void finish() throws IOException;
}

package dev.assay.beam.work;

import dev.assay.beam.files.Store;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import java.io.IOException;

/**
 * The file that says how many records a reader framed, split by split. It is written from the
 * reader's own count and never from what was staged, so that a record lost in between shows.
 */
public final class FramedCounts {
  private FramedCounts() {}

  public static void write(long[] records, String path) throws IOException {
    ByteWriter out = new ByteWriter();
    out.writeVarint(records.length);
    for (long count : records) {
      out.writeVarint(count);
    }
    Store.write(path, out.toBytes());
  }

  /** Records of each split of the unit, in its order. */
  public static long[] read(String path) throws IOException {
    ByteReader in = new ByteReader(Store.read(path));
    long[] records = new long[(int) in.readVarint()];
    for (int i = 0; i < records.length; i++) {
      records[i] = in.readVarint();
    }
    return records;
  }
}

package dev.assay.beam.work;

import dev.assay.beam.files.Store;
import dev.assay.decontamination.Contamination;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a unit's documents hold of benchmarks, by their place in the unit. */
public final class ContaminationFile {
  private ContaminationFile() {}

  public static void write(SortedMap<Integer, Contamination> rows, String file) throws IOException {
    ByteWriter out = new ByteWriter();
    out.writeVarint(rows.size());
    rows.forEach(
        (row, found) -> {
          out.writeVarint(row);
          out.writeString(found.item());
          out.writeVarint(found.found());
          out.writeVarint(found.of());
        });
    Store.write(file, out.toBytes());
  }

  public static SortedMap<Integer, Contamination> read(String file) throws IOException {
    SortedMap<Integer, Contamination> rows = new TreeMap<>();
    ByteReader in = new ByteReader(Store.read(file));
    for (long left = in.readVarint(); left > 0; left--) {
      int row = (int) in.readVarint();
      String item = Objects.requireNonNull(in.readString());
      rows.put(row, new Contamination(item, (int) in.readVarint(), (int) in.readVarint()));
    }
    return rows;
  }
}

package dev.assay.storage.parity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What a peer says of the judged documents: written by {@code pipeline/benchmarks/parity}, numbers
 * that are not whole as the nearest FLOAT.
 *
 * @param peer with its version
 * @param signals names of ours, in the order of the values
 * @param values by document
 */
record PeerTable(String peer, List<String> signals, Map<String, double[]> values) {

  static PeerTable read(String name) throws IOException {
    InputStream packed = Objects.requireNonNull(PeerTable.class.getResourceAsStream(name));
    try (InputStream in = new GZIPInputStream(packed)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> head = List.of(lines.get(1).split("\t"));
      Map<String, double[]> values = new HashMap<>();
      for (String line : lines.subList(2, lines.size())) {
        String[] cells = line.split("\t");
        double[] row = new double[cells.length - 1];
        for (int i = 0; i < row.length; i++) {
          row[i] = Double.parseDouble(cells[i + 1]);
        }
        values.put(cells[0], row);
      }
      return new PeerTable(lines.get(0).substring(2), head.subList(1, head.size()), values);
    }
  }
}

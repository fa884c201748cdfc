package dev.assay.split;

import dev.assay.dedup.Edges;
import java.util.ArrayList;
import java.util.List;

/** How similar the parts of a release are to each other, among the pairs that were measured. */
public final class LeakageTable {

  /** Levels of similarity that are reported. */
  public static final List<Double> LEVELS = List.of(0.5, 0.6, 0.7);

  private LeakageTable() {}

  /**
   * One level.
   *
   * @param similarity the level
   * @param pairs measured pairs at or above it
   * @param crossing those of them whose documents are in different parts
   * @param documents in validation or test with such a partner in training
   */
  public record Row(double similarity, long pairs, long crossing, int documents) {}

  /** One row for each of {@link #LEVELS}. */
  public static List<Row> of(Edges edges, Part[] parts) {
    List<Row> rows = new ArrayList<>();
    for (double level : LEVELS) {
      rows.add(row(edges, parts, level));
    }
    return List.copyOf(rows);
  }

  private static Row row(Edges edges, Part[] parts, double level) {
    long pairs = 0;
    long crossing = 0;
    boolean[] leaks = new boolean[parts.length];
    for (int e = 0; e < edges.size(); e++) {
      if (edges.similarity(e) < level) {
        continue;
      }
      pairs++;
      Part a = parts[edges.a(e)];
      Part b = parts[edges.b(e)];
      crossing += a != b ? 1 : 0;
      leaks[edges.a(e)] |= a != Part.TRAIN && b == Part.TRAIN;
      leaks[edges.b(e)] |= b != Part.TRAIN && a == Part.TRAIN;
    }
    int documents = 0;
    for (boolean leak : leaks) {
      documents += leak ? 1 : 0;
    }
    return new Row(level, pairs, crossing, documents);
  }
}

package dev.assay.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Gathers what one scan finds, without an object for each find. */
final class FindingSink {

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparingInt(Finding::start)
          .thenComparingInt(Finding::end)
          .thenComparingInt(Finding::probe);

  private int[] triples = new int[48];
  private int used;

  void clear() {
    used = 0;
  }

  void add(int probe, int start, int end) {
    if (used == triples.length) {
      triples = Arrays.copyOf(triples, 2 * used);
    }
    triples[used++] = probe;
    triples[used++] = start;
    triples[used++] = end;
  }

  boolean isEmpty() {
    return used == 0;
  }

  int size() {
    return used / 3;
  }

  /** Writes something like a placeholder over the findings from one on; gives their number. */
  int mask(int from, char[] units) {
    for (int i = 3 * from; i < used; i += 3) {
      Arrays.fill(units, triples[i + 1], triples[i + 2], '>');
      units[triples[i + 1]] = '<';
    }
    return size();
  }

  /** Probe, start and end of each find, as they came. */
  int[] triples() {
    return Arrays.copyOf(triples, used);
  }

  /** By start, end and probe. */
  static List<Finding> inOrder(int[] triples) {
    List<Finding> findings = new ArrayList<>(triples.length / 3);
    for (int i = 0; i < triples.length; i += 3) {
      findings.add(new Finding(triples[i], triples[i + 1], triples[i + 2]));
    }
    findings.sort(IN_ORDER);
    return List.copyOf(findings);
  }
}

package dev.assay.beam.run;

import java.util.List;

/**
 * How many records became what: counted from committed files, not while running.
 *
 * @param sources a line for each source, by id
 * @param reasons a line for each fate and reason, largest first within a fate
 * @param redacted kept documents in which something was redacted
 */
public record Funnel(List<SourceLine> sources, List<ReasonLine> reasons, long redacted) {
  public Funnel {
    sources = List.copyOf(sources);
    reasons = List.copyOf(reasons);
  }

  /**
   * @param read records framed by the reader: the sum of all that follow
   * @param characters of kept documents, code points
   * @param tokens of kept documents
   */
  public record SourceLine(
      String source,
      long read,
      long kept,
      long dropped,
      long duplicate,
      long held,
      long unreadable,
      long characters,
      long tokens) {}

  /**
   * @param fate kept, dropped, duplicate, held or unreadable
   * @param reason as in the ledger; empty for kept
   * @param only documents in which no other rule would have led to the same fate
   * @param characters code points of the redacted texts
   */
  public record ReasonLine(
      String fate, String reason, long documents, long only, long characters, long tokens) {}

  /** The sum over all sources, under the name {@code total}. */
  public SourceLine total() {
    long[] sums = new long[8];
    for (SourceLine line : sources) {
      long[] values = {
        line.read,
        line.kept,
        line.dropped,
        line.duplicate,
        line.held,
        line.unreadable,
        line.characters,
        line.tokens
      };
      for (int i = 0; i < sums.length; i++) {
        sums[i] += values[i];
      }
    }
    return new SourceLine(
        "total", sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
  }
}

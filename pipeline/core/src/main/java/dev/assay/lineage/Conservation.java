package dev.assay.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Nothing is lost: three numbers from three places must agree for every source.
 *
 * @param framed source to records that its readers framed, readable or not
 * @param ledger source to rows of the ledger by fate
 * @param shards source to rows of the shards
 */
public record Conservation(
    Map<String, Long> framed, Map<String, Counts> ledger, Map<String, Long> shards) {

  public Conservation {
    framed = Map.copyOf(framed);
    ledger = Map.copyOf(ledger);
    shards = Map.copyOf(shards);
  }

  /** One sentence for each disagreement, by source; empty when nothing is lost. */
  public List<String> differences() {
    SortedSet<String> sources = new TreeSet<>(framed.keySet());
    sources.addAll(ledger.keySet());
    sources.addAll(shards.keySet());
    List<String> found = new ArrayList<>();
    sources.forEach(source -> compare(source, found));
    return found;
  }

  /**
   * @throws IllegalStateException naming each source and difference
   */
  public void check() {
    List<String> found = differences();
    if (!found.isEmpty()) {
      throw new IllegalStateException("Records were lost or added: " + String.join("; ", found));
    }
  }

  private void compare(String source, List<String> found) {
    long read = framed.getOrDefault(source, 0L);
    Counts fates = ledger.getOrDefault(source, Counts.NONE);
    long rows = shards.getOrDefault(source, 0L);
    if (fates.read() != read) {
      found.add(
          String.format(
              Locale.ROOT,
              "source %s: readers framed %d records but the ledger has %d rows (%+d)",
              source,
              read,
              fates.read(),
              fates.read() - read));
    }
    if (rows + fates.notKept() != read) {
      found.add(
          String.format(
              Locale.ROOT,
              "source %s: readers framed %d records but shards and rows not kept make %d (%+d)",
              source,
              read,
              rows + fates.notKept(),
              rows + fates.notKept() - read));
    }
  }
}

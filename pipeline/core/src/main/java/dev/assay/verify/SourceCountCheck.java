package dev.assay.verify;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Fate;
import dev.assay.release.Manifest;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Three numbers from three files agree for every source: records as the manifest counts them, rows
 * of the ledger by fate, and rows of the shards with those that were not kept.
 */
public final class SourceCountCheck {
  private static final String REMEDY =
      "Do not use this release: records are missing or too many. Fetch it again, or run it again";

  private final Manifest manifest;
  private final @Nullable Map<String, Counts> ledger;
  private final @Nullable Map<String, Long> shards;

  /**
   * @param ledger source to rows of the ledger, null when it could not be read to its end
   * @param shards source to rows of the shards, null when they could not be read to their end
   */
  public SourceCountCheck(
      Manifest manifest, @Nullable Map<String, Counts> ledger, @Nullable Map<String, Long> shards) {
    this.manifest = manifest;
    this.ledger = ledger;
    this.shards = shards;
  }

  /**
   * @param file the manifest, as shown
   */
  public void run(String file, FaultLog log) {
    SortedSet<String> sources = new TreeSet<>(manifest.sources().keySet());
    if (ledger != null) {
      sources.addAll(ledger.keySet());
    }
    if (shards != null) {
      sources.addAll(shards.keySet());
    }
    for (String source : sources) {
      Counts said = manifest.sources().getOrDefault(source, Counts.NONE);
      if (ledger != null) {
        ofLedger(source, said, ledger.getOrDefault(source, Counts.NONE), file, log);
      }
      if (shards != null) {
        ofShards(source, said, shards.getOrDefault(source, 0L), file, log);
      }
    }
    log.looked(sources.size(), "sources");
  }

  private static void ofLedger(
      String source, Counts said, Counts found, String file, FaultLog log) {
    for (Fate fate : Fate.values()) {
      if (said.of(fate) != found.of(fate)) {
        String message =
            String.format(
                Locale.ROOT,
                "source %s: %,d records %s, but the ledger has %,d",
                source,
                said.of(fate),
                fate.word(),
                found.of(fate));
        log.fault(file, message, REMEDY);
      }
    }
  }

  private static void ofShards(String source, Counts said, long rows, String file, FaultLog log) {
    if (rows + said.notKept() != said.read()) {
      String message =
          String.format(
              Locale.ROOT,
              "source %s: %,d records read, but %,d rows of shards and %,d not kept make %,d",
              source,
              said.read(),
              rows,
              said.notKept(),
              rows + said.notKept());
      log.fault(file, message, REMEDY);
    }
  }
}

package dev.assay.beam.run;

import dev.assay.beam.run.Funnel.ReasonLine;
import dev.assay.beam.run.Funnel.SourceLine;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Fate;
import dev.assay.lineage.FateRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the ledger of a release from its committed files. */
final class FunnelCount {
  private final SortedMap<String, Counts> fates = new TreeMap<>();
  private final Map<String, long[]> kept = new TreeMap<>();
  private final Map<String, long[]> reasons = new TreeMap<>();
  private long redacted;

  void add(List<Path> ledgers) throws IOException {
    for (Path ledger : ledgers) {
      try (TableReader<FateRow> rows =
          TableReader.open(ChannelInputFile.of(ledger), Tables.FATES)) {
        for (FateRow row = rows.next(); row != null; row = rows.next()) {
          add(row);
        }
      }
    }
  }

  private void add(FateRow row) {
    Fate fate = Fate.valueOf(row.fate().toUpperCase(Locale.ROOT));
    fates.merge(row.source(), Counts.one(fate), Counts::plus);
    long characters = orZero(row.charCount());
    long tokens = orZero(row.tokenCount());
    String reason = row.reason() == null ? "" : row.reason();
    long[] sums = reasons.computeIfAbsent(row.fate() + "\t" + reason, key -> new long[4]);
    sums[0]++;
    sums[1] += row.also() == null ? 1 : 0;
    sums[2] += characters;
    sums[3] += tokens;
    if (fate == Fate.KEPT) {
      long[] own = kept.computeIfAbsent(row.source(), key -> new long[2]);
      own[0] += characters;
      own[1] += tokens;
      redacted += row.redactions() == null ? 0 : 1;
    }
  }

  private static long orZero(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  /** Fates of the records of each source. */
  SortedMap<String, Counts> counts() {
    return fates;
  }

  Funnel funnel() {
    List<SourceLine> sources = new ArrayList<>();
    fates.forEach(
        (source, counts) -> {
          long[] own = kept.getOrDefault(source, new long[2]);
          sources.add(
              new SourceLine(
                  source,
                  counts.read(),
                  counts.kept(),
                  counts.dropped(),
                  counts.duplicate(),
                  counts.held(),
                  counts.unreadable(),
                  own[0],
                  own[1]));
        });
    List<ReasonLine> lines = new ArrayList<>();
    reasons.forEach(
        (key, sums) -> {
          int tab = key.indexOf('\t');
          lines.add(
              new ReasonLine(
                  key.substring(0, tab),
                  key.substring(tab + 1),
                  sums[0],
                  sums[1],
                  sums[2],
                  sums[3]));
        });
    lines.sort(Comparator.comparingLong(ReasonLine::documents).reversed());
    return new Funnel(sources, lines, redacted);
  }
}

package dev.assay.storage.explain;

import dev.assay.lineage.QuarantineRow;
import dev.assay.problem.Nearest;
import dev.assay.release.Manifest;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks for what a person may have meant who asked for a record that the release does not know. */
final class Search {
  /** Rows whose ids are compared where the source is not known. */
  private static final long MOST_ROWS = 1_000_000;

  private final ReleaseFolders folders;
  private final Manifest manifest;
  private final ReleaseTables tables;
  private final Ledger ledger;
  private final Shards shards;
  private final List<String> missing;
  private final SortedMap<String, Long> files = new TreeMap<>();

  Search(
      ReleaseFolders folders,
      Manifest manifest,
      ReleaseTables tables,
      Ledger ledger,
      Shards shards,
      List<String> missing) {
    this.folders = folders;
    this.manifest = manifest;
    this.tables = tables;
    this.ledger = ledger;
    this.shards = shards;
    this.missing = missing;
  }

  NotFound of(RecordName name, List<LedgerRow> found) throws IOException {
    String source = name.source() == null ? likelySource(name.asked()) : name.source();
    String key = name.source() == null ? afterSlash(name.asked()) : name.rest();
    NearIds near = new NearIds(source == null ? name.asked() : source + "/" + key);
    if (found.isEmpty()) {
      near(source, near, key);
    }
    return new NotFound(
        folders,
        manifest,
        name.asked(),
        name.source(),
        found.stream().map(row -> row.fate().id()).toList(),
        near.list(),
        first(files),
        name.source() == null ? List.of() : unreadable(name.source()),
        near.seen(),
        missing);
  }

  private @Nullable String likelySource(String asked) {
    int slash = asked.indexOf('/');
    return slash < 0
        ? null
        : Nearest.to(asked.substring(0, slash), manifest.sources().keySet()).orElse(null);
  }

  private static String afterSlash(String asked) {
    return asked.substring(asked.indexOf('/') + 1);
  }

  private void near(@Nullable String source, NearIds near, String key) throws IOException {
    if (source != null) {
      visit(source, (id, origin) -> add(near, id, origin));
      return;
    }
    for (String each : manifest.sources().keySet()) {
      if (near.seen() + manifest.sources().get(each).read() > MOST_ROWS) {
        missing.add("ids of " + each + " and of the sources after it were not compared: too many");
        return;
      }
      NearIds within = new NearIds(each + "/" + key);
      visit(each, (id, origin) -> within.add(id));
      within.list().forEach(near::add);
    }
  }

  private void add(NearIds near, String id, String origin) {
    near.add(id);
    files.merge(origin, 1L, Long::sum);
  }

  private void visit(String source, Places.Visitor visitor) throws IOException {
    if (ledger.isAtHand()) {
      ledger.visit(source, visitor);
    } else {
      shards.visit(source, visitor);
    }
  }

  private static SortedMap<String, Long> first(SortedMap<String, Long> all) {
    SortedMap<String, Long> first = new TreeMap<>();
    all.entrySet().stream()
        .limit(NotFound.MOST)
        .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    return first;
  }

  private List<QuarantineRow> unreadable(String source) throws IOException {
    List<QuarantineRow> rows = new ArrayList<>();
    for (Path file : tables.of(ReleaseTables.QUARANTINE)) {
      TableReader.find(ChannelInputFile.of(file), Tables.QUARANTINE, "source", source).stream()
          .map(TableReader.Located::row)
          .limit(NotFound.MOST - rows.size())
          .forEach(rows::add);
    }
    return rows;
  }
}

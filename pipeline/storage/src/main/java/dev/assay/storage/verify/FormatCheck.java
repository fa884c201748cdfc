package dev.assay.storage.verify;

import dev.assay.config.RecordedRun;
import dev.assay.release.Manifest;
import dev.assay.signal.Signals;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.LayoutCheck;
import dev.assay.storage.parquet.SchemaCheck;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Check;
import dev.assay.verify.CheckResult;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.ShardNames;
import dev.assay.verify.ShardNames.Misnamed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every Parquet file has the schema, the layout and the footer of its table. */
final class FormatCheck {
  static final String NOT_WRITTEN_SO =
      "Do not use this file: Assay does not write it so. Fetch it again, or run it again";

  private static final Map<String, Table<?>> TABLES =
      Map.of(
          ReleaseTables.FATES, Tables.FATES,
          ReleaseTables.SIGNALS, Tables.signals(Signals.all()),
          ReleaseTables.DUPLICATES, Tables.DUPLICATES,
          ReleaseTables.EDGES, Tables.EDGES,
          ReleaseTables.QUARANTINE, Tables.QUARANTINE,
          ReleaseTables.SIGNATURES, Tables.SIGNATURES,
          ReleaseTables.HELD, Tables.HELD,
          ReleaseTables.CONTAMINATIONS, Tables.CONTAMINATIONS);

  private static final List<String> NEEDED =
      List.of(
          ReleaseTables.FATES,
          ReleaseTables.SIGNALS,
          ReleaseTables.DUPLICATES,
          ReleaseTables.EDGES,
          ReleaseTables.QUARANTINE,
          ReleaseTables.SIGNATURES);

  private final ReleaseFolders folders;
  private final ReleaseTables tables;
  private final @Nullable Manifest manifest;
  private final @Nullable RecordedRun run;
  private final FaultLog log = new FaultLog(Check.SCHEMA);
  private final Map<Path, Long> rows = new HashMap<>();
  private @Nullable String tokenizer;

  FormatCheck(
      ReleaseFolders folders,
      ReleaseTables tables,
      @Nullable Manifest manifest,
      @Nullable RecordedRun run) {
    this.folders = folders;
    this.tables = tables;
    this.manifest = manifest;
    this.run = run;
    this.tokenizer = run == null ? null : run.tokenizer();
  }

  CheckResult run() {
    names();
    tables.shards().values().forEach(file -> file(file, Tables.SHARD));
    tables.evidence().forEach(this::files);
    log.looked(tables.shards().size(), "shards");
    if (folders.evidence() == null) {
      log.unchecked("evidence tables: they are not at hand");
    } else {
      log.looked(rows.size() - readable(tables.shards().values()), "evidence tables");
      NEEDED.forEach(this::needed);
      heldTexts();
    }
    if (manifest == null) {
      log.unchecked("release and rules that footers name: " + Manifest.FILE + " cannot be read");
    }
    return log.result();
  }

  private void needed(String table) {
    if (tables.of(table).isEmpty()) {
      log.fault(
          shown(table + "-*.parquet"),
          "the evidence has no such table",
          "Fetch the evidence again");
    }
  }

  /** Texts of held documents are there exactly where the run asked for them. */
  private void heldTexts() {
    if (run != null && run.keepHeldText()) {
      needed(ReleaseTables.HELD);
    } else if (run != null && !tables.of(ReleaseTables.HELD).isEmpty()) {
      log.fault(
          folders.shown(tables.of(ReleaseTables.HELD).get(0)),
          "holds texts that run.yaml does not ask to keep",
          "Remove it, and ask where it comes from");
    }
  }

  /** Rows of the files whose schema is right, by file; to be asked after the check. */
  Map<Path, Long> rows() {
    return rows;
  }

  private long readable(Iterable<Path> files) {
    long count = 0;
    for (Path file : files) {
      count += rows.containsKey(file) ? 1 : 0;
    }
    return count;
  }

  private String shown(String name) {
    Path evidence = folders.evidence();
    return evidence == null ? name : folders.shown(evidence.resolve(name));
  }

  private void names() {
    String rename = "Restore the name: loaders find shards, and their order, by it";
    for (Misnamed shard : ShardNames.ofShards(tables.shards().keySet())) {
      log.fault(folders.shown(folders.release().resolve(shard.path())), shard.message(), rename);
    }
    for (String missing : tables.missing(manifest)) {
      log.fault(
          folders.shown(folders.release().resolve(missing)),
          Manifest.FILE + " lists this shard, but it is not there",
          rename);
    }
    List<String> evidence =
        tables.evidence().values().stream()
            .flatMap(List::stream)
            .map(file -> file.getFileName().toString())
            .toList();
    for (Misnamed table : ShardNames.ofTables(evidence)) {
      log.fault(shown(table.path()), table.message(), rename);
    }
  }

  private void files(String name, List<Path> files) {
    Table<?> table = TABLES.get(name);
    for (Path file : files) {
      if (table == null) {
        log.fault(
            folders.shown(file),
            "is no table of the evidence",
            "Move it elsewhere: the evidence holds only what was published");
      } else {
        file(file, table);
      }
    }
  }

  private void file(Path path, Table<?> table) {
    String shown = folders.shown(path);
    ChannelInputFile file = ChannelInputFile.of(path);
    try {
      FileSummary summary = FileSummary.of(file);
      List<SchemaCheck.Difference> differences =
          SchemaCheck.compare(shown, table.schema(), summary.schema());
      for (SchemaCheck.Difference each : differences) {
        String message =
            "column " + each.column() + ": expected " + each.expected() + ", found " + each.found();
        log.fault(shown, message, NOT_WRITTEN_SO);
      }
      if (differences.isEmpty()) {
        rows.put(path, summary.rows());
      }
      for (String difference : LayoutCheck.differences(file, table)) {
        log.fault(shown, difference, NOT_WRITTEN_SO);
      }
      footer(shown, table, summary.keys());
    } catch (IOException | RuntimeException e) {
      log.fault(shown, "is no Parquet file that can be read: " + e.getMessage(), NOT_WRITTEN_SO);
    }
  }

  private void footer(String shown, Table<?> table, Map<String, String> keys) {
    key(shown, keys, FooterKeys.SCHEMA, "assay/" + table.schema().getName() + "/v1");
    if (manifest != null) {
      key(shown, keys, FooterKeys.RELEASE, manifest.name() + "@" + manifest.release());
      key(shown, keys, FooterKeys.RULES_SHA256, manifest.rules().hex());
    }
    if (tokenizer == null) {
      tokenizer = keys.get(FooterKeys.TOKENIZER);
    }
    key(shown, keys, FooterKeys.TOKENIZER, tokenizer == null ? "a tokenizer" : tokenizer);
  }

  private void key(String shown, Map<String, String> keys, String key, String expected) {
    String found = keys.get(key);
    if (!Objects.equals(found, expected)) {
      log.fault(
          shown,
          "footer key " + key + " is " + found + " but should be " + expected,
          "Do not use this file: it is not of this release. Fetch it again");
    }
  }
}

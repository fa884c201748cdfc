package dev.assay.storage.explain;

import dev.assay.config.RecordedRun;
import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.problem.Problems;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.RunFileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers what became of a record, from the files of a release alone. */
public final class Explainer {
  private static final int MOST_NAMESAKES = 100;

  private final ReleaseFolders folders;
  private final ReleaseTables tables;
  private final Manifest manifest;
  private final Ledger ledger;
  private final Shards shards;
  private final List<String> missing = new ArrayList<>();

  private Explainer(ReleaseFolders folders) throws IOException {
    Path file = folders.release().resolve(Manifest.FILE);
    this.folders = folders;
    this.tables = ReleaseTables.of(folders);
    this.manifest = ManifestJson.parse(Files.readString(file), file.toString());
    this.ledger = new Ledger(tables.of(ReleaseTables.FATES));
    this.shards = new Shards(tables.shards());
  }

  /**
   * @param name an id, a key, or a place: {@code <source>/<origin>:<record>}
   * @throws IOException when a file of the release cannot be read
   */
  public static Answer explain(ReleaseFolders folders, String name) throws IOException {
    return new Explainer(folders).answer(name);
  }

  private Answer answer(String name) throws IOException {
    if (!ledger.isAtHand()) {
      missing.add(
          "the evidence, which stands beside the release: rules, signals, duplicates, and all that"
              + " was not kept");
    }
    RecordName wanted = RecordName.of(name, sources());
    List<LedgerRow> found = new Resolution(ledger, shards, sources()).of(wanted);
    return found.size() == 1
        ? journey(found.get(0))
        : new Search(folders, manifest, tables, ledger, shards, missing).of(wanted, found);
  }

  private SortedSet<String> sources() {
    return new TreeSet<>(manifest.sources().keySet());
  }

  private Journey journey(LedgerRow row) throws IOException {
    FateRow fate = row.fate();
    ShardRow shard = shard(fate);
    List<Measured> signals = signals(row);
    RecordedRun run = run();
    List<FiredRule> rules = rules(fate, run, signals);
    Pairs pairs = new Pairs(tables, fate.id());
    List<DuplicateRow> copies = pairs.copies();
    return new Journey(
        folders,
        manifest,
        fate,
        shard,
        namesakes(fate),
        new TermsOf(manifest, run).of(fate, shard == null ? null : shard.license(), rules),
        signals,
        rules,
        pairs.removal(),
        copies,
        pairs.edges(Pairs.told(fate.twin(), copies)),
        quarantine(fate),
        missing);
  }

  private @Nullable ShardRow shard(FateRow fate) throws IOException {
    String name = fate.shard();
    Long row = fate.row();
    if (name == null || row == null) {
      return null;
    }
    ShardRow found = shards.at(name, row);
    if (found == null || !found.id().equals(fate.id())) {
      missing.add("its row in " + name + ": the shard is not at hand or holds another");
      return null;
    }
    return found;
  }

  /** A key that stands several times in a source gets #2, #3 … */
  private List<String> namesakes(FateRow fate) throws IOException {
    String base = fate.id().replaceFirst("#[0-9]+$", "");
    List<String> ids = new ArrayList<>();
    boolean found = ledger.isAtHand();
    for (int number = 1; found && number <= MOST_NAMESAKES; number++) {
      String id = number == 1 ? base : base + "#" + number;
      found = id.equals(fate.id()) || ledger.find(id) != null;
      if (found && !id.equals(fate.id())) {
        ids.add(id);
      }
    }
    return ids;
  }

  private List<Measured> signals(LedgerRow row) throws IOException {
    boolean read = !"prepare".equals(row.fate().stage());
    List<Measured> signals =
        SignalRow.at(tables.of(ReleaseTables.SIGNALS), row.position()).stream()
            .filter(signal -> read)
            .toList();
    if (signals.isEmpty() && read && ledger.isAtHand()) {
      missing.add("signals: the evidence has no table of them");
    }
    return signals;
  }

  private @Nullable RecordedRun run() {
    Path evidence = folders.evidence();
    if (evidence == null) {
      return null;
    }
    Path file = evidence.resolve(RunFileCheck.FILE);
    return RecordedRun.read(file, file.toString(), new Problems()).orElse(null);
  }

  private List<FiredRule> rules(FateRow fate, @Nullable RecordedRun run, List<Measured> signals)
      throws IOException {
    if (FiredRules.names(fate).isEmpty()) {
      return List.of();
    }
    UsedRules used = UsedRules.of(folders.evidence(), run, manifest, FiredRules.names(fate));
    List<FiredRule> fired = new FiredRules(used, signals).of(fate);
    fired.stream()
        .filter(rule -> rule.title() == null)
        .forEach(rule -> missing.add("words of " + rule.name() + ": its pack is not at hand"));
    return fired;
  }

  private @Nullable QuarantineRow quarantine(FateRow fate) throws IOException {
    for (Path file : tables.of(ReleaseTables.QUARANTINE)) {
      List<TableReader.Located<QuarantineRow>> rows =
          TableReader.find(ChannelInputFile.of(file), Tables.QUARANTINE, "id", fate.id());
      if (!rows.isEmpty()) {
        return rows.get(0).row();
      }
    }
    return null;
  }
}

package dev.assay.storage.verify;

import dev.assay.config.RecordedRun;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.release.Manifest;
import dev.assay.verify.Check;
import dev.assay.verify.CheckResult;
import dev.assay.verify.ChecksumCheck;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.RuleCheck;
import dev.assay.verify.RunFileCheck;
import dev.assay.verify.SourceCountCheck;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a release from its files alone and reports all faults, each with its file and what to do
 * about it. Without the evidence it verifies the public folder and says what was left out.
 */
public final class ReleaseVerifier {
  private static final String NO_LEDGER =
      "Fetch the evidence again; until then nobody can say what became of the records";

  private final ReleaseFolders folders;
  private final String program;
  private final FaultLog counts = new FaultLog(Check.COUNTS);
  private final FaultLog duplicates = new FaultLog(Check.DUPLICATES);
  private final FaultLog rules = new FaultLog(Check.RULES);

  private ReleaseVerifier(ReleaseFolders folders, String program) {
    this.folders = folders;
    this.program = program;
  }

  /**
   * @param program version of Assay that is running; packs that another version read may mean
   *     something else to it
   * @throws IOException when a folder cannot be listed; a file that cannot be read is a fault
   */
  public static Verification verify(ReleaseFolders folders, String program) throws IOException {
    return new ReleaseVerifier(folders, program).verify();
  }

  private Verification verify() throws IOException {
    ChecksumCheck checksums = new ChecksumCheck(folders);
    CheckResult ofFiles = checksums.run();
    Manifest manifest = checksums.manifest();
    RecordedRun run = new RunFileCheck(folders, rules).run(manifest);
    ReleaseTables tables = ReleaseTables.of(folders);
    FormatCheck formats = new FormatCheck(folders, tables, manifest, run);
    CheckResult ofFormats = formats.run();
    LedgerIndex index = ledger(tables, formats.rows());
    if (index != null) {
      evidence(tables, formats.rows(), index, run);
    }
    shards(tables, formats.rows(), index, manifest, checksums.found());
    new RuleCheck(folders, manifest, run, program, rules).run(index == null ? null : index.rules());
    return new Verification(
        folders.release().toString(),
        List.of(ofFiles, ofFormats, counts.result(), duplicates.result(), rules.result()));
  }

  /** Null when the ledger is not at hand or cannot be read to its end. */
  private @Nullable LedgerIndex ledger(ReleaseTables tables, Map<Path, Long> rows) {
    List<Path> files = tables.of(ReleaseTables.FATES);
    if (folders.evidence() == null) {
      counts.unchecked("the ledger, and with it what was not kept: the evidence is not at hand");
      duplicates.unchecked("removed copies and their twins: the evidence is not at hand");
      return null;
    }
    if (files.isEmpty() || !rows.keySet().containsAll(files)) {
      noLedger();
      return null;
    }
    try {
      LedgerPass pass =
          new LedgerPass(
              folders, tables.shards().keySet(), Math.toIntExact(sum(files, rows)), counts);
      return pass.read(files);
    } catch (IOException | RuntimeException e) {
      counts.fault(
          folders.shown(files.get(0)), "cannot be read to its end: " + e.getMessage(), NO_LEDGER);
      noLedger();
      return null;
    }
  }

  private void noLedger() {
    counts.unchecked("the ledger, and with it what was not kept: it cannot be read");
    duplicates.unchecked("removed copies and their twins: the ledger cannot be read");
  }

  private void evidence(
      ReleaseTables tables, Map<Path, Long> rows, LedgerIndex index, @Nullable RecordedRun run) {
    signals(tables, rows);
    Double threshold = run == null ? null : Double.valueOf(run.threshold());
    if (readable(tables, rows, ReleaseTables.QUARANTINE, counts)) {
      step(
          ReleaseTables.QUARANTINE,
          counts,
          () -> new QuarantinePass(folders, index, counts).read(tables));
    }
    if (!tables.of(ReleaseTables.HELD).isEmpty()
        && readable(tables, rows, ReleaseTables.HELD, counts)) {
      step(ReleaseTables.HELD, counts, () -> new HeldPass(folders, index, counts).read(tables));
    }
    if (readable(tables, rows, ReleaseTables.SIGNATURES, duplicates)) {
      step(
          ReleaseTables.SIGNATURES,
          duplicates,
          () -> new SignaturePass(folders, index, duplicates).read(tables));
    }
    List<Path> fates = tables.of(ReleaseTables.FATES);
    List<Path> table =
        readable(tables, rows, ReleaseTables.DUPLICATES, duplicates)
            ? tables.of(ReleaseTables.DUPLICATES)
            : null;
    step(
        ReleaseTables.DUPLICATES,
        duplicates,
        () -> new DuplicatePass(folders, index, threshold, duplicates).read(fates, table));
    if (readable(tables, rows, ReleaseTables.EDGES, duplicates)) {
      step(
          ReleaseTables.EDGES,
          duplicates,
          () -> new EdgePass(folders, index, duplicates).read(tables));
    }
  }

  /** One step that reads files. */
  private interface Step {
    void run() throws IOException;
  }

  private static boolean readable(
      ReleaseTables tables, Map<Path, Long> rows, String table, FaultLog log) {
    boolean all = rows.keySet().containsAll(tables.of(table));
    if (!all || tables.of(table).isEmpty()) {
      log.unchecked(table + " against the ledger: the table is not there or cannot be read");
    }
    return all && !tables.of(table).isEmpty();
  }

  private void step(String table, FaultLog log, Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException e) {
      Path evidence = folders.evidence();
      String name = table + "-*.parquet";
      log.fault(
          evidence == null ? name : folders.shown(evidence.resolve(name)),
          "cannot be read to its end: " + e.getMessage(),
          NO_LEDGER);
    }
  }

  /** Signals stand beside the ledger, row by row, without ids. */
  private void signals(ReleaseTables tables, Map<Path, Long> rows) {
    for (Path ledger : tables.of(ReleaseTables.FATES)) {
      String name = ledger.getFileName().toString();
      String signals = ReleaseTables.SIGNALS + name.substring(ReleaseTables.FATES.length());
      Path file = ledger.resolveSibling(signals);
      long expected = rows.getOrDefault(ledger, 0L);
      if (!tables.of(ReleaseTables.SIGNALS).contains(file)) {
        counts.fault(folders.shown(file), "is missing beside " + name, NO_LEDGER);
      } else if (rows.containsKey(file) && rows.getOrDefault(file, 0L) != expected) {
        counts.fault(
            folders.shown(file),
            "has " + rows.get(file) + " rows but " + name + " has " + expected,
            "Do not trust these signals: they are not those of the ledger. Fetch it again");
      }
    }
    counts.looked(sum(tables.of(ReleaseTables.SIGNALS), rows), "signals rows");
  }

  private void shards(
      ReleaseTables tables,
      Map<Path, Long> rows,
      @Nullable LedgerIndex index,
      @Nullable Manifest manifest,
      Map<String, Digest> digests)
      throws IOException {
    int expected = Math.toIntExact(sum(tables.shards().values(), rows));
    ShardPass pass = new ShardPass(folders, index, expected, counts, duplicates);
    boolean whole = new ShardsCheck(folders, tables, rows, counts).read(pass, manifest, digests);
    if (index != null && whole) {
      new UnseenRows(folders, tables, index, counts).report();
    }
    if (manifest == null) {
      counts.unchecked("counts of the manifest: it cannot be read");
      return;
    }
    Map<String, Counts> ledger = index == null ? null : index.counts();
    new SourceCountCheck(manifest, ledger, whole ? pass.bySource() : null)
        .run(folders.shown(folders.release().resolve(Manifest.FILE)), counts);
  }

  private static long sum(Iterable<Path> files, Map<Path, Long> rows) {
    long sum = 0;
    for (Path file : files) {
      sum += rows.getOrDefault(file, 0L);
    }
    return sum;
  }
}

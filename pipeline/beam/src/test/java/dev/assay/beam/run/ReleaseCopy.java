package dev.assay.beam.run;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.lineage.FateRow;
import dev.assay.proof.MerkleRoots;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.Sha256Sums;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.proof.ReleaseRoots;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of a release that a test may damage. What is rewritten is written as Assay writes it, and
 * {@link #seal} makes all digests right again, so that only what the rows say can give it away.
 */
final class ReleaseCopy {
  final Path release;
  final Path evidence;

  private ReleaseCopy(Path release) {
    this.release = release;
    this.evidence = release.resolveSibling(release.getFileName() + ReleaseFolders.EVIDENCE);
  }

  static ReleaseCopy of(Path release, Path folder) throws IOException {
    ReleaseCopy copy = new ReleaseCopy(folder.resolve("v1"));
    tree(release, copy.release);
    tree(release.resolveSibling(release.getFileName() + ReleaseFolders.EVIDENCE), copy.evidence);
    return copy;
  }

  private static void tree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  static ReleaseCopy at(Path release) {
    return new ReleaseCopy(release);
  }

  /** The first row of the ledger with this fate. */
  FateRow fate(String fate) throws IOException {
    return ledgerRow(row -> row.fate().equals(fate));
  }

  /** The first row of the ledger of which something is true. */
  FateRow ledgerRow(Predicate<FateRow> which) throws IOException {
    try (TableReader<FateRow> reader =
        TableReader.open(ChannelInputFile.of(table("fates")), Tables.FATES)) {
      for (FateRow row = reader.next(); row != null; row = reader.next()) {
        if (which.test(row)) {
          return row;
        }
      }
    }
    throw new AssertionError("no such row");
  }

  Verification verify() throws IOException {
    return ReleaseVerifier.verify(ReleaseFolders.at(release), AssayVersion.VERSION);
  }

  Path train() {
    return release.resolve("data/train-00000-of-00001.parquet");
  }

  Path validation() {
    return release.resolve("data/validation-00000-of-00001.parquet");
  }

  Path table(String name) {
    return evidence.resolve(name + "-00000.parquet");
  }

  /** Writes the file again with other rows, schema, layout or footer. */
  static <T> void rewrite(
      Path file,
      Table<T> from,
      Table<T> to,
      Consumer<Map<String, String>> keys,
      Consumer<List<T>> edit)
      throws IOException {
    Map<String, String> footer = new TreeMap<>(FileSummary.of(ChannelInputFile.of(file)).keys());
    keys.accept(footer);
    List<T> rows = new ArrayList<>();
    try (TableReader<T> reader = TableReader.open(ChannelInputFile.of(file), from)) {
      for (T row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    edit.accept(rows);
    try (TableWriter<T> writer = TableWriter.create(ChannelOutputFile.of(file), to, footer)) {
      for (T row : rows) {
        writer.write(row);
      }
    }
  }

  static <T> void rows(Path file, Table<T> table, Consumer<List<T>> edit) throws IOException {
    rewrite(file, table, table, keys -> {}, edit);
  }

  /** Changes the first row of which something is true. */
  static <T> void row(Path file, Table<T> table, Predicate<T> which, UnaryOperator<T> change)
      throws IOException {
    rows(
        file,
        table,
        rows -> {
          for (int i = 0; i < rows.size(); i++) {
            if (which.test(rows.get(i))) {
              rows.set(i, change.apply(rows.get(i)));
              return;
            }
          }
          throw new AssertionError("no such row in " + file);
        });
  }

  void manifest(UnaryOperator<Manifest> change) throws IOException {
    Path file = release.resolve(Manifest.FILE);
    Manifest manifest = ManifestJson.inspect(Files.readString(file), "manifest").manifest();
    Files.writeString(file, ManifestJson.write(change.apply(Objects.requireNonNull(manifest))));
  }

  /** Lists, and what the manifest says of lists and shards, as if nobody had touched anything. */
  void seal() throws IOException {
    Sha256Sums publicSums = sums(release, path -> path.equals(Manifest.FILE));
    Sha256Sums evidenceSums = sums(evidence, path -> path.startsWith("run/"));
    Sha256Sums runSums = sums(evidence.resolve("run"), path -> false);
    MerkleRoots roots = roots(publicSums, evidenceSums);
    List<SplitShards> splits = new ArrayList<>();
    manifest(
        old -> {
          old.splits().forEach(split -> splits.add(sealed(split)));
          return new Manifest(
              old.name(),
              old.version(),
              old.release(),
              publicSums.digest(),
              evidenceSums.digest(),
              runSums.digest(),
              old.sources(),
              splits,
              old.rules(),
              old.assayVersion(),
              old.seed(),
              old.asOf(),
              old.purpose(),
              old.territory(),
              roots,
              old.chain());
        });
  }

  /** Roots of what can be read; a file that is no table any more has no rows. */
  private MerkleRoots roots(Sha256Sums publicSums, Sha256Sums evidenceSums) throws IOException {
    ReleaseTables tables = ReleaseTables.of(ReleaseFolders.at(release));
    return new MerkleRoots(
        ReleaseRoots.files(publicSums, evidenceSums),
        rootOrNothing(() -> ReleaseRoots.documents(tables.shards())),
        rootOrNothing(() -> ReleaseRoots.records(tables.of(ReleaseTables.FATES))));
  }

  private static Digest rootOrNothing(Callable<Digest> root) {
    try {
      return root.call();
    } catch (Exception unreadable) {
      return Digest.ofText("");
    }
  }

  private SplitShards sealed(SplitShards split) {
    return new SplitShards(
        split.split(),
        split.shards().stream()
            .map(
                shard -> {
                  Path file = release.resolve(shard.path());
                  return Files.exists(file)
                      ? new Shard(
                          shard.path(), shard.rows(), size(file), shard.tokens(), digest(file))
                      : shard;
                })
            .toList());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Digest digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sha256Sums sums(Path folder, Predicate<String> apart) throws IOException {
    Sha256Sums sums =
        Sha256Sums.ofFolder(folder, path -> path.equals(Sha256Sums.FILE) || apart.test(path));
    Files.writeString(folder.resolve(Sha256Sums.FILE), sums.text());
    return sums;
  }

  static Manifest with(Manifest old, SortedMap<String, Counts> sources) {
    return new Manifest(
        old.name(),
        old.version(),
        old.release(),
        old.publicSums(),
        old.evidenceSums(),
        old.runSums(),
        sources,
        old.splits(),
        old.rules(),
        old.assayVersion(),
        old.seed(),
        old.asOf(),
        old.purpose(),
        old.territory(),
        old.merkle(),
        old.chain());
  }
}

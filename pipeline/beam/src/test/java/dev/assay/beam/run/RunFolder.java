package dev.assay.beam.run;

import dev.assay.beam.stage.Progress;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.release.Sha256Sums;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of our own with a run file and its inputs.
 *
 * @param file the run file
 */
record RunFolder(Path file) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** A copy of the sample corpora, so that a test may change them. */
  static RunFolder sample(Path folder, String runFile) throws IOException {
    Path sample = Path.of(System.getProperty("assay.home", "../..")).resolve("sample-data");
    copy(sample, folder);
    return new RunFolder(folder.resolve(runFile));
  }

  static RunFolder of(Path folder, String run, String sources) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("sources.yaml"), sources);
    return new RunFolder(Files.writeString(folder.resolve("run.yaml"), run));
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path relative = from.relativize(path);
        if (relative.startsWith("releases") || relative.startsWith("src")) {
          continue;
        }
        Path target = to.resolve(relative.toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  Path folder() {
    return Objects.requireNonNull(file.getParent());
  }

  Path output() {
    return folder().resolve("releases");
  }

  Path work() {
    return output().resolve(".work");
  }

  RunRequest request(int parallelism, boolean enforced) {
    return new RunRequest(file, output(), null, null, parallelism, false, enforced, TODAY);
  }

  RunResult run() throws IOException {
    return Run.run(request(2, true), Progress.SILENT);
  }

  /** What may not differ between two runs: digests of all files of the release and its evidence. */
  static String sums(RunResult result) throws IOException {
    Path release = Objects.requireNonNull(result.release());
    return Files.readString(release.resolve(Sha256Sums.FILE))
        + Files.readString(evidence(release).resolve(Sha256Sums.FILE));
  }

  static Path evidence(Path release) {
    return release.resolveSibling(release.getFileName() + ".evidence");
  }

  static List<FateRow> fates(RunResult result) throws IOException {
    return rows(result, "fates-", Tables.FATES);
  }

  static List<QuarantineRow> quarantine(RunResult result) throws IOException {
    return rows(result, "quarantine-", Tables.QUARANTINE);
  }

  private static <T> List<T> rows(RunResult result, String prefix, Table<T> table)
      throws IOException {
    Path evidence = evidence(Objects.requireNonNull(result.release()));
    List<T> rows = new ArrayList<>();
    for (Path file : files(evidence, prefix)) {
      rows.addAll(rows(file, table));
    }
    return rows;
  }

  static <T> List<T> rows(Path file, Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    try (TableReader<T> reader = TableReader.open(ChannelInputFile.of(file), table)) {
      for (T row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Files anywhere below a folder whose names begin so, sorted. */
  static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> path.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}

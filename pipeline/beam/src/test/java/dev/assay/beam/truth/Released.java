package dev.assay.beam.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.run.Run;
import dev.assay.beam.run.RunRequest;
import dev.assay.beam.run.RunResult;
import dev.assay.beam.stage.Progress;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.FateRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.staging.StagedTextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a run published, read back from its files.
 *
 * @param result how the run ended
 * @param fates rows of the ledger by id
 * @param edges measured pairs
 * @param texts what the run compared, by the SHA-256 of the text as the ledger has it; of texts
 *     that were not kept too
 */
record Released(
    RunResult result, Map<String, FateRow> fates, List<EdgeRow> edges, Map<String, String> texts) {
  private static final String RFC_FOLDER = "rust-lang/rfcs@HEAD:text/";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** Runs and reads. */
  static Released run(Path runFile, Path output) throws IOException {
    RunRequest request = new RunRequest(runFile, output, null, null, 2, false, true, TODAY);
    RunResult result = Run.run(request, Progress.SILENT);
    assertThat(result.status()).as("%s", result.stops()).isEqualTo(RunResult.Status.PUBLISHED);
    Path release = Objects.requireNonNull(result.release());
    Path evidence = release.resolveSibling(release.getFileName() + ".evidence");
    Map<String, FateRow> fates = new LinkedHashMap<>();
    for (FateRow row : rows(evidence, "fates-", Tables.FATES)) {
      assertThat(fates.put(row.id(), row)).as("second row of %s", row.id()).isNull();
    }
    List<EdgeRow> edges = rows(evidence, "edges-", Tables.EDGES);
    return new Released(result, fates, edges, texts(output.resolve(".work/prepare")));
  }

  /** What the truth files call a record: its key, but files by their place in their repository. */
  static String truthName(FateRow row) {
    String file = row.key().substring(row.key().lastIndexOf('/') + 1);
    return row.source().equals("language-rfcs") ? RFC_FOLDER + file : row.key();
  }

  FateRow fate(String id) {
    return Objects.requireNonNull(fates.get(id), id);
  }

  /** The text of a record after redaction. */
  String text(String id) {
    return Objects.requireNonNull(texts.get(fate(id).contentSha256()), id);
  }

  private static <T> List<T> rows(Path folder, String prefix, Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    for (Path file : files(folder, prefix)) {
      try (TableReader<T> reader = TableReader.open(ChannelInputFile.of(file), table)) {
        for (T row = reader.next(); row != null; row = reader.next()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.getFileName().toString().startsWith(prefix))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> texts(Path prepared) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files(prepared, "text")) {
      try (StagedTextReader reader = new StagedTextReader(Files.newByteChannel(file))) {
        for (int range = 0; range < 256; range++) {
          reader.read(
              range,
              index -> true,
              document -> texts.put(sha256(document.text()), document.text()));
        }
      }
    }
    return texts;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}

package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.QuarantineRow;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quarantine of a release: its rows in their order. */
final class QuarantineRows {
  private QuarantineRows() {}

  /**
   * @param source id of the source whose rows are wanted, null for all
   * @param reason the word whose rows are wanted, null for all
   * @throws ProblemsException when this is no release, or its evidence is not at hand
   */
  static List<QuarantineRow> of(Path release, @Nullable String source, @Nullable String reason)
      throws IOException {
    List<QuarantineRow> rows = new ArrayList<>();
    for (Path file : files(evidence(release))) {
      try (TableReader<QuarantineRow> reader =
          TableReader.open(ChannelInputFile.of(file), Tables.QUARANTINE)) {
        for (QuarantineRow row = reader.next(); row != null; row = reader.next()) {
          boolean wanted =
              (source == null || row.source().equals(source))
                  && (reason == null || row.reason().equals(reason));
          if (wanted) {
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  private static Path evidence(Path release) throws IOException {
    Path evidence = ReleaseFolders.at(release).evidence();
    if (evidence == null) {
      throw new ProblemsException(
          List.of(
              new Problem(
                  Severity.ERROR,
                  Location.ofFile(release.toString()),
                  "the evidence of this release is not at hand",
                  "Put the folder "
                      + release.getFileName()
                      + ReleaseFolders.EVIDENCE
                      + " beside it")));
    }
    return evidence;
  }

  private static List<Path> files(Path evidence) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(evidence, "quarantine-*.parquet")) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /** Where the region stands: file, and record of it. */
  static String place(QuarantineRow row) {
    return row.source() + "/" + row.origin() + ":" + row.record();
  }

  static void json(ObjectNode json, QuarantineRow row) {
    json.put("id", row.id());
    json.put("source", row.source());
    json.put("origin", row.origin());
    json.put("record", row.record());
    json.put("byte-offset", row.byteOffset());
    json.put("bytes-lost", row.bytesLost());
    json.put("source-sha256", row.sourceSha256());
    json.put("reason", row.reason());
    JsonText.words(json, "meaning", Reasons.of(row.reason()).orElse(null));
    json.put("detail", row.detail());
  }
}

package dev.assay.beam.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.lineage.FateRow;
import dev.assay.text.Agreement;
import dev.assay.text.SharedCorpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pack {@code quality/fineweb} alone, on texts exactly as in the files, against what datatrove
 * 0.10.1 decided with its FineWeb filter: the first reason in its order, or keep.
 */
class FineWebTest {
  private static final Logger LOG = Logger.getLogger(FineWebTest.class.getName());
  private static final Set<String> HTML = Set.of("postgresql-doc-15", "apache/kafka-site");
  private static final String RUN =
      """
      schema: assay/run/v1
      name: fineweb
      purpose: research
      as-of: 2026-11-25
      sources: [sources.yaml]
      rules: [assay:quality/fineweb]
      usage: {none: verdicts on quality alone are compared}
      """;
  private static final String SOURCES =
      """
      schema: assay/source/v1
      defaults:
        kind: open
        license: CC-BY-4.0
        purposes: {allowed: [research]}
        data-level: general
        normalise:
          {line-ends: "off", control: "off", invisible: "off", spaces: "off", full-width: "off", nfc: "off"}
      sources:
        - id: platform-docs
          files: [corpora/platform-docs/*.jsonl.gz]
          fields: {id: id, text: text}
        - id: algorithms
          files: [corpora/algorithms/problems.jsonl.gz]
          fields: {id: id, text: text}
        - id: cloud-native
          files: [corpora/cloud-native/docs.parquet]
          fields: {id: id, text: text}
        - id: command-help
          files: [corpora/command-help/pages.csv.gz]
          fields: {id: id, text: text}
        - id: tensorflow-docs
          files: [corpora/machine-learning-docs/tensorflow.jsonl.zst]
          fields: {id: meta.name, text: body}
        - id: paddle-docs
          files: [corpora/machine-learning-docs/paddle.jsonl.zst]
          fields: {id: meta.name, text: body}
        - {id: language-rfcs, files: [corpora/language-rfcs/*.md], format: text}
      """;

  @TempDir Path folder;

  @Test
  void reasonsAndKeepsAreThoseOfDatatrove() throws IOException {
    Path shared = SharedCorpora.folder();
    Map<String, FateRow> rows = new HashMap<>();
    for (FateRow row : run(shared).fates().values()) {
      assertThat(rows.put(Released.truthName(row), row)).as(row.id()).isNull();
    }
    Agreement agreement = new Agreement();
    for (JsonNode truth :
        SharedCorpora.lines(shared.resolve("truth/datatrove-verdicts.jsonl.gz"))) {
      if (HTML.contains(truth.get("source").asText())) {
        continue;
      }
      String id = truth.get("id").asText();
      String ours = verdict(Objects.requireNonNull(rows.get(id), id));
      String theirs = truth.get("fineweb-quality").asText().replace('_', '-');
      agreement.add(theirs, ours);
    }
    LOG.info(agreement.toString());
    assertThat(agreement.compared()).isEqualTo(1_424);
    assertThat(agreement.keeps()).isEqualTo(609);
    assertThat(agreement.agreed()).isGreaterThanOrEqualTo(agreement.compared() * 95 / 100);
    assertThat(agreement.kept()).isGreaterThanOrEqualTo(agreement.keeps() * 95 / 100);
  }

  /** What rules say: a duplicate is one that they keep. */
  private static String verdict(FateRow row) {
    boolean keep = row.fate().equals("kept") || row.fate().equals("duplicate");
    return keep ? "keep" : Objects.requireNonNull(row.reason(), row.id());
  }

  private Released run(Path shared) throws IOException {
    Files.writeString(folder.resolve("run.yaml"), RUN);
    Files.writeString(folder.resolve("sources.yaml"), SOURCES);
    Path link =
        Files.createSymbolicLink(folder.resolve("corpora"), shared.resolve("corpora").toRealPath());
    Released released = Released.run(folder.resolve("run.yaml"), folder.resolve("releases"));
    Files.delete(link);
    return released;
  }
}

package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.beam.work.EarlierReleases;
import dev.assay.config.PackUse;
import dev.assay.config.RunConfig;
import dev.assay.config.RunFile;
import dev.assay.dedup.Signature;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.SignatureRow;
import dev.assay.problem.Problems;
import dev.assay.release.ManifestJson;
import dev.assay.release.Sha256Sums;
import dev.assay.rulepack.RulePacks;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside the release of the sample data; the list is that of the design. */
class EvidenceFolderTest {
  private Path release = Path.of("");
  private Path evidence = Path.of("");

  @BeforeEach
  void run() throws IOException {
    release = SampleRun.published();
    evidence = release.resolveSibling(release.getFileName() + ReleaseFolders.EVIDENCE);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private <T> List<T> rows(String file, Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    try (TableReader<T> reader =
        TableReader.open(ChannelInputFile.of(evidence.resolve(file)), table)) {
      for (T row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void theFoldersHoldWhatTheDesignLists() throws IOException {
    assertThat(files(evidence))
        .containsExactlyInAnyOrder(
            "SHA256SUMS",
            "duplicates-00000.parquet",
            "edges-00000.parquet",
            "fates-00000.parquet",
            "quarantine-00000.parquet",
            "signals-00000.parquet",
            "signatures-00000.parquet",
            "rules/clauses/china.yaml",
            "rules/clauses/international.yaml",
            "rules/clauses/quality.yaml",
            "rules/privacy/cn.yaml",
            "rules/privacy/international.yaml",
            "rules/quality/industry.yaml",
            "rules/usage/license-cautious.yaml",
            "rules/usage/license-ranks.yaml",
            "run.yaml",
            "run/SHA256SUMS",
            "run/host",
            "run/log",
            "run/openlineage.ndjson",
            "run/timings");
    assertThat(files(release))
        .filteredOn(name -> !name.startsWith("data/"))
        .containsExactlyInAnyOrder(
            "README.md",
            "SHA256SUMS",
            "croissant.json",
            "manifest.json",
            "provenance.json",
            "spdx.json");
  }

  @Test
  void eachListNamesTheFilesOfItsPart() throws IOException {
    Sha256Sums list =
        Sha256Sums.parse(Files.readString(evidence.resolve(Sha256Sums.FILE)), "evidence");
    assertThat(list.digests().keySet()).contains("run.yaml", "rules/privacy/cn.yaml");
    assertThat(list.digests().keySet()).noneMatch(path -> path.startsWith("run/"));
    Sha256Sums run = Sha256Sums.parse(Files.readString(evidence.resolve("run/SHA256SUMS")), "run");
    assertThat(run.digests().keySet())
        .containsExactly("host", "log", "openlineage.ndjson", "timings");
  }

  @Test
  void aSignatureStandsForEachRecordThatWasCompared() throws IOException {
    Map<String, FateRow> fates =
        rows("fates-00000.parquet", Tables.FATES).stream()
            .collect(Collectors.toMap(FateRow::id, row -> row, (a, b) -> a, TreeMap::new));
    List<SignatureRow> rows = rows("signatures-00000.parquet", Tables.SIGNATURES);
    Map<String, String> roles = new TreeMap<>();
    rows.forEach(row -> roles.put(row.id(), row.role()));
    fates.forEach(
        (id, fate) -> {
          switch (fate.fate()) {
            case "kept" -> assertThat(roles).containsEntry(id, "candidate");
            case "duplicate" -> assertThat(roles).containsEntry(id, "duplicate");
            case "unreadable" -> assertThat(roles).doesNotContainKey(id);
            default -> assertThat(roles.getOrDefault(id, "witness-none")).startsWith("witness-");
          }
        });
    assertThat(roles.values())
        .contains("witness-terms", "witness-held", "witness-preference")
        .doesNotContain("anchor");
    for (SignatureRow row : rows) {
      assertThat(row.textSha256()).matches("[0-9a-f]{64}");
      assertThat(row.length()).isEqualTo(fate(fates, row.id()).charCount());
      assertThat(row.signature().length == 0).isEqualTo(row.shingles() == 0);
    }
  }

  private static FateRow fate(Map<String, FateRow> fates, String id) {
    FateRow row = fates.get(id);
    if (row == null) {
      throw new AssertionError("The ledger does not know " + id);
    }
    return row;
  }

  @Test
  void copiesHaveTheDigestOrAboutTheSignatureOfTheirTwins() throws IOException {
    Map<String, SignatureRow> rows = new TreeMap<>();
    rows("signatures-00000.parquet", Tables.SIGNATURES).forEach(row -> rows.put(row.id(), row));
    for (FateRow fate : rows("fates-00000.parquet", Tables.FATES)) {
      SignatureRow own = rows.get(fate.id());
      SignatureRow twin = fate.twin() == null ? null : rows.get(fate.twin());
      if (own == null || twin == null) {
        continue;
      }
      if ("exact-duplicate".equals(fate.reason())) {
        assertThat(own.textSha256()).isEqualTo(twin.textSha256());
      } else {
        double estimate =
            Signature.estimate(
                Signature.ofBytes(own.signature()), Signature.ofBytes(twin.signature()));
        assertThat(estimate).as(fate.id()).isGreaterThan(0.6);
      }
    }
  }

  @Test
  void signaturesSayHowTextsAreCut() throws IOException {
    FileSummary summary =
        FileSummary.of(ChannelInputFile.of(evidence.resolve("signatures-00000.parquet")));
    assertThat(summary.keys()).containsEntry(EarlierReleases.SHINGLES, "word 5 keep");
  }

  @Test
  void theRulesOfTheManifestAreReadAgainFromTheEvidence() throws IOException {
    Problems problems = new Problems();
    Path file = Path.of(System.getProperty("assay.home", "../.."), "sample-data", "run.yaml");
    RunConfig run =
        RunFile.read(file, LocalDate.of(2026, 11, 25), problems).orElseThrow(AssertionError::new);
    RulePacks packs = RulePacks.of(run.asOf(), problems);
    for (PackUse use : run.rules()) {
      String name = use.pack().substring(RulePacks.SHIPPED.length());
      String copy = evidence.resolve("rules/" + name + ".yaml").toString();
      packs.add(new PackUse(copy, use.scope(), use.set(), use.off(), use.location()));
    }
    String manifest = Files.readString(release.resolve("manifest.json"));
    assertThat(packs.bind().sha256())
        .isEqualTo(ManifestJson.parse(manifest, "manifest.json").rules().hex());
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void theRunSaysWhenAndWhatItDidButNotWhere() throws IOException {
    String log = Files.readString(evidence.resolve("run/log"));
    assertThat(log)
        .contains(" begin prepare\n", " end dedup ", " warning: ")
        .contains("source letters: read 6 = kept 4 + dropped 0 + duplicate 1 + held 0")
        .endsWith(
            " published sample/v1: read 102 = kept 47 + dropped 33 + duplicate 10 + held 6"
                + " + unreadable 6\n");
    assertThat(Files.readString(evidence.resolve("run/timings")).lines().map(l -> l.split("\t")[0]))
        .containsExactly(
            "stage", "prepare", "judge", "tokens", "dedup", "emit", "evidence", "publish");
    assertThat(Files.readString(evidence.resolve("run/timings")))
        .containsPattern("(?m)^dedup\\t[^\\t]+\\t[^\\t]+\\t[^\\t]+\\t33\\t0\\t");
    List<String> events = Files.readAllLines(evidence.resolve("run/openlineage.ndjson"));
    assertThat(events).hasSize(2);
    JsonNode end = new ObjectMapper().readTree(events.get(1));
    assertThat(end.at("/eventType").textValue()).isEqualTo("COMPLETE");
    assertThat(end.at("/inputs")).hasSize(23);
    assertThat(end.at("/outputs/0/name").textValue()).isEqualTo("sample/v1");
    assertThat(end.at("/outputs/0/outputFacets/outputStatistics/rowCount").intValue())
        .isEqualTo(47);
    for (String name : List.of("log", "timings", "host", "openlineage.ndjson")) {
      assertThat(Files.readString(evidence.resolve("run").resolve(name)))
          .doesNotContain(System.getProperty("user.dir"))
          .doesNotContain(release.toString());
    }
  }

  @Test
  void whatTheCardSaysIsWhatTheFilesHold() throws IOException {
    String card = Files.readString(release.resolve("README.md"));
    assertThat(card)
        .contains("47 documents of 102 records read, from 16 of 23 sources;")
        .contains("\nlanguage: [\"en\", \"zh\"]\n")
        .contains("Documents by language: en 3")
        .contains("| quality/industry | 2026.11.1 | ")
        .contains("load_dataset(abspath(\".\"), \"default\", split=\"train\")")
        .doesNotContain("GPL-3.0-only OR MIT");
    String credits = card.substring(card.indexOf("## Attribution"), card.indexOf("## Rules"));
    assertThat(credits)
        .contains("| archive | ", "| attribution, indicate-changes |")
        .doesNotContain("| opted-out | ", "| tables | ", "| grid-core | ");
  }
}

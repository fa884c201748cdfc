package dev.assay.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.config.RunConfig.Digits;
import dev.assay.config.RunConfig.Keep;
import dev.assay.config.RunConfig.Unit;
import dev.assay.problem.Problems;
import dev.assay.source.CsvDialect;
import dev.assay.source.DataLevel;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Defaults after the design's register of keys; values by hand. */
class RunFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  @BeforeEach
  void layFiles() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/a.jsonl"), "{}\n");
    Files.writeString(folder.resolve("data/b.tsv"), "x\n");
    write(
        "sources.yaml",
        """
        schema: assay/source/v1
        sources:
          - id: docs
            license: MIT
            kind: open
            purposes: {allowed: [research]}
            files: [data/a.jsonl]
            fields: {text: body}
        """);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private RunConfig read(String content) throws IOException {
    write("run.yaml", content);
    Problems problems = new Problems();
    Optional<RunConfig> run = RunFile.read(folder.resolve("run.yaml"), TODAY, problems);
    assertThat(problems.list()).isEmpty();
    return run.orElseThrow();
  }

  private static final String LEAST =
      """
      schema: assay/run/v1
      name: demo
      purpose: research
      sources: [sources.yaml]
      rules: [assay:usage/license-cautious]
      """;

  @Test
  void aRunThatSaysLittleHasTheDocumentedDefaults() throws IOException {
    RunConfig run = read(LEAST);
    assertThat(run.asOf()).isEqualTo(TODAY);
    assertThat(run.territory()).isNull();
    assertThat(run.noUsagePack()).isNull();
    assertThat(run.decisions()).isEmpty();
    assertThat(run.dedup().unit()).isEqualTo(Unit.WORD);
    assertThat(run.dedup().size()).isEqualTo(5);
    assertThat(run.dedup().digits()).isEqualTo(Digits.KEEP);
    assertThat(run.dedup().threshold()).isEqualTo(0.8);
    assertThat(run.dedup().recall()).isEqualTo(0.99);
    assertThat(run.dedup().compare()).isEqualTo(64);
    assertThat(run.dedup().keep()).containsExactly(Keep.LICENSE, Keep.PRIORITY, Keep.LENGTH);
    assertThat(run.splits()).isEqualTo(new RunConfig.Splits(0, 0, 0.5));
    assertThat(run.tokenizer()).isEqualTo("o200k_base~estimate/1");
    assertThat(run.shards().targetSize()).isEqualTo(256_000_000);
    assertThat(run.splitSize()).isEqualTo(64_000_000);
    assertThat(run.maxUnreadable()).isEqualTo(new RunConfig.MaxUnreadable(0.001, 10));
    assertThat(run.keepHeldText()).isFalse();
    assertThat(run.output()).isEqualTo(folder.resolve("releases"));
    assertThat(run.work()).isNull();
    assertThat(run.workFolder()).isEqualTo(folder.resolve("releases/.work"));
    assertThat(run.seed()).isZero();
    assertThat(run.file().content()).isEqualTo(LEAST);
  }

  @Test
  void everyKeyOfARunIsRead() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    write("rules/own.yaml", "schema: assay/rules/v1\npack: usage/own\nrules: []\n");
    write(
        "decisions.yaml",
        """
        schema: assay/decisions/v1
        decisions:
          - {id: docs/1, decision: keep, reason: read by hand, approved-by: li, expires: 2026-11-23}
          - {id: docs/a b, decision: drop, reason: asked for, approved-by: wu}
        """);
    RunConfig run =
        read(
            """
            schema: assay/run/v1
            name: demo
            purpose: fine-tuning
            territory: worldwide
            as-of: 2026-11-23
            sources: [sources.yaml]
            rules:
              - rules/own.yaml
              - pack: assay:quality/industry
                for: {language: [zh, en], source: docs}
                set: {word-count.at-least: 50, digits.more-than: 5%}
                off: [short-lines]
            decisions: [decisions.yaml]
            dedup:
              shingle: {unit: character, size: 13, digits: mask}
              threshold: 0.7
              recall: 0.95
              compare: 8
              keep: [published, length]
            splits: {validation: 1%, test: 0.02, similarity: 0.6}
            tokens: {tokenizer: o200k_base, exact: true}
            shards: {target-size: 1MiB}
            split-size: 256KB
            max-unreadable: {ratio: 5%, records: 3}
            keep-held-text: true
            output: out
            work: ../work
            seed: -7
            """);
    assertThat(run.purpose()).isEqualTo(Purpose.FINE_TUNING);
    assertThat(run.rules().get(0).pack()).isEqualTo(folder.resolve("rules/own.yaml").toString());
    assertThat(run.rules().get(0).isShipped()).isFalse();
    PackUse industry = run.rules().get(1);
    assertThat(industry.scope().languages()).containsExactly("zh", "en");
    assertThat(industry.scope().sources()).containsExactly("docs");
    assertThat(industry.set())
        .containsExactly(
            Map.entry("word-count.at-least", "50"), Map.entry("digits.more-than", "5%"));
    assertThat(industry.off()).containsExactly("short-lines");
    assertThat(run.decisions()).extracting(Decision::id).containsExactly("docs/1", "docs/a b");
    assertThat(run.decisions().get(0).verdict()).isEqualTo(Decision.Verdict.KEEP);
    assertThat(run.decisions().get(1).approvedBy()).isEqualTo("wu");
    assertThat(run.dedup().unit()).isEqualTo(Unit.CHARACTER);
    assertThat(run.dedup().digits()).isEqualTo(Digits.MASK);
    assertThat(run.dedup().keep()).containsExactly(Keep.PUBLISHED, Keep.LENGTH);
    assertThat(run.splits()).isEqualTo(new RunConfig.Splits(0.01, 0.02, 0.6));
    assertThat(run.tokenizer()).isEqualTo("o200k_base");
    assertThat(run.countsTokens()).isTrue();
    assertThat(run.shards().targetSize()).isEqualTo(1 << 20);
    assertThat(run.splitSize()).isEqualTo(256_000);
    assertThat(run.maxUnreadable()).isEqualTo(new RunConfig.MaxUnreadable(0.05, 3));
    assertThat(run.keepHeldText()).isTrue();
    assertThat(run.output()).isEqualTo(folder.resolve("out"));
    assertThat(run.work()).isEqualTo(folder.resolveSibling("work"));
    assertThat(run.seed()).isEqualTo(-7);
    assertThat(run.decisionFiles()).hasSize(1);
  }

  @Test
  void everyKeyOfASourceIsRead() throws IOException {
    Files.writeString(folder.resolve("LICENSE"), "terms\n");
    write(
        "sources.yaml",
        """
        schema: assay/source/v1
        defaults:
          industry: {gbt4754: I65, isic: "6201"}
          tags: [base, other]
        sources:
          - id: docs
            name: Documents
            publisher: Someone
            url: https://example.org/
            license: LicenseRef-contract
            license-evidence: {file: LICENSE, contract: C-1, authorisation: A-1}
            kind: user-input
            purposes: {allowed: [research, fine-tuning], forbidden: [evaluation]}
            preferences: {train-ai: disallowed, evidence: robots.txt, fetched-at: 2026-01-02}
            jurisdiction: CN
            territories: [CN, SG]
            collected: {from: 2026-01-01, to: 2026-02-01, method: delivery}
            expires: 2027-01-01
            personal-data: {expected: true, basis: consent}
            data-level: important
            languages: [zh, pt-BR]
            domain: law
            industry: {isic: "6202"}
            steward: li@example.org
            priority: 90
            tags: [official]
            files: [data/*.tsv, data/b.tsv]
            format: tsv
            encoding: GB18030
            csv: {quote: "'", header: false}
            normalise: {nfc: off}
            fields: {id: 0, text: "{1}: {2}", grade: 3}
            max-document: 2MiB
        """
            .replace("id: 0,", "id: \"0\",")
            .replace("grade: 3", "grade: \"3\""));
    SourceContract source = read(LEAST).sources().get(0);
    assertThat(source.kind()).isEqualTo(SourceKind.USER_INPUT);
    assertThat(requireNonNull(source.licenseEvidence()).authorisation()).isEqualTo("A-1");
    assertThat(source.allowed()).containsExactly(Purpose.RESEARCH, Purpose.FINE_TUNING);
    assertThat(source.forbidden()).containsExactly(Purpose.EVALUATION);
    assertThat(source.trainAi()).isEqualTo(Preference.DISALLOWED);
    assertThat(source.preferenceEvidence()).isTrue();
    assertThat(source.preferenceFetchedAt()).isEqualTo("2026-01-02");
    assertThat(source.territories()).containsExactly("CN", "SG");
    assertThat(source.expires()).isEqualTo("2027-01-01");
    assertThat(source.personalDataExpected()).isTrue();
    assertThat(source.personalDataBasis()).isEqualTo("consent");
    assertThat(source.dataLevel()).isEqualTo(DataLevel.IMPORTANT);
    assertThat(source.languages()).containsExactly("zh", "pt-BR");
    assertThat(source.industryGbt4754()).isEqualTo("I65");
    assertThat(source.industryIsic()).isEqualTo("6202");
    assertThat(source.priority()).isEqualTo(90);
    assertThat(source.tags()).containsExactly("official");
    assertThat(source.csv()).isEqualTo(new CsvDialect('\t', '\'', false));
    assertThat(source.normalise()).isEqualTo(Map.of("nfc", false));
    assertThat(source.encoding()).isEqualTo("GB18030");
    assertThat(source.maxDocument()).isEqualTo(2 << 20);
    assertThat(requireNonNull(source.fields()).text().paths()).containsExactly("1", "2");
    assertThat(source.fields().metadata()).containsExactly(Map.entry("grade", "3"));
    assertThat(SourceFiles.list(source).keySet()).containsExactly("data/b.tsv");
  }

  @Test
  void aRunMaySayWhyItUsesNoUsagePack() throws IOException {
    String content = LEAST.replace("assay:usage/license-cautious", "assay:privacy/cn");
    assertThat(read(content + "usage: {none: our own text}\n").noUsagePack())
        .isEqualTo("our own text");
  }

  @Test
  void unreadableRecordsAreTooManyOnlyAboveBothBounds() {
    RunConfig.MaxUnreadable most = RunConfig.MaxUnreadable.DEFAULT;
    assertThat(most.isExceeded(11, 100)).isTrue();
    assertThat(most.isExceeded(10, 100)).isFalse();
    assertThat(most.isExceeded(11, 100_000)).isFalse();
    assertThat(most.isExceeded(101, 100_000)).isTrue();
  }
}

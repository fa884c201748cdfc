package dev.assay.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.problem.Problems;
import dev.assay.source.DataLevel;
import dev.assay.source.FieldMapping;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The thirteen real sources; the expected values were read off their files by eye. */
class SharedCorporaTest {
  private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

  private static Path corpora() {
    String shared = System.getenv("ASSAY_SHARED");
    Path folder = shared == null ? TestFolders.root().resolve("../shared") : Path.of(shared);
    Path corpora = folder.resolve("corpora");
    assumeTrue(Files.isDirectory(corpora), "no corpora at " + corpora + ": set ASSAY_SHARED");
    return corpora;
  }

  private static RunConfig run() {
    Problems problems = new Problems();
    Optional<RunConfig> run = RunFile.read(corpora().resolve("run.yaml"), TODAY, problems);
    assertThat(problems.list()).isEmpty();
    return run.orElseThrow();
  }

  private static SourceContract source(String id) {
    return run().sources().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theRunHasItsValuesAndDefaultsElsewhere() {
    RunConfig run = run();
    assertThat(run.name()).isEqualTo("industry-corpora");
    assertThat(run.purpose()).isEqualTo(Purpose.PRE_TRAINING);
    assertThat(run.territory()).isEqualTo("CN");
    assertThat(run.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(run.sources()).hasSize(13);
    assertThat(run.rules())
        .extracting(PackUse::pack)
        .containsExactly(
            "assay:quality/industry",
            "assay:privacy/cn",
            "assay:privacy/international",
            "assay:usage/license-cautious");
    assertThat(run.rules()).allMatch(pack -> pack.scope().equals(PackScope.ALL));
    assertThat(run.dedup()).isEqualTo(RunConfig.Dedup.DEFAULT);
    assertThat(run.splits()).isEqualTo(new RunConfig.Splits(0.005, 0, 0.5));
    assertThat(run.shards().targetSize()).isEqualTo(64_000_000);
    assertThat(run.seed()).isEqualTo(20261123);
    assertThat(run.decisions()).isEmpty();
    assertThat(run.file().content()).startsWith("schema: assay/run/v1\n");
    assertThat(run.sourceFiles()).hasSize(1);
  }

  @Test
  void defaultsReachEverySource() {
    for (SourceContract source : run().sources()) {
      assertThat(source.allowed()).containsExactly(Purpose.PRE_TRAINING, Purpose.RESEARCH);
      assertThat(source.forbidden()).isEmpty();
      assertThat(source.collectedFrom()).isEqualTo("2026-08-01");
      assertThat(source.collectedTo()).isEqualTo("2026-08-31");
      assertThat(source.collectedMethod()).isEqualTo("git");
      assertThat(source.trainAi()).isEqualTo(Preference.UNKNOWN);
      assertThat(source.personalDataExpected()).isFalse();
      assertThat(source.dataLevel()).isEqualTo(DataLevel.GENERAL);
      assertThat(source.steward()).isEqualTo("data-standards@example.org");
      assertThat(source.territories()).isEmpty();
      assertThat(source.priority()).isEqualTo(50);
      assertThat(source.maxDocument()).isEqualTo(50_000_000);
    }
  }

  @Test
  void aSourcesOwnKeysReplaceDefaults() {
    SourceContract law = source("law-zh");
    assertThat(law.kind()).isEqualTo(SourceKind.PUBLIC_DATA);
    assertThat(source("cloud-native").kind()).isEqualTo(SourceKind.OPEN);
    assertThat(law.license()).isEqualTo("LicenseRef-public-domain-prc-law");
    assertThat(requireNonNull(law.licenseEvidence()).statement())
        .isEqualTo("Texts of laws are not subject to copyright: PRC Copyright Law, article 5");
    FieldMapping fields = requireNonNull(law.fields());
    assertThat(fields.id()).isEqualTo("law_id");
    assertThat(fields.text().paths()).containsExactly("body");
    assertThat(fields.title()).isEqualTo("title");
    assertThat(fields.url()).isEqualTo("source_url");
    assertThat(fields.metadata()).isEqualTo(Map.of());
    assertThat(law.location().line()).isEqualTo(43);
    assertThat(source("language-rfcs").fields()).isNull();
    assertThat(source("language-rfcs").license()).isEqualTo("MIT OR Apache-2.0");
    assertThat(requireNonNull(source("tensorflow-docs").fields()).url()).isEqualTo("meta.uri");
  }

  @Test
  void globsNameTheFilesOfTheReadme() throws IOException {
    assertThat(SourceFiles.list(source("platform-docs"))).hasSize(4);
    assertThat(SourceFiles.list(source("database-manuals-html"))).hasSize(111);
    assertThat(SourceFiles.list(source("language-rfcs"))).hasSize(69);
    assertThat(List.copyOf(SourceFiles.list(source("streaming-web")).keySet()))
        .containsExactly("streaming-web/kafka.warc.gz");
  }
}

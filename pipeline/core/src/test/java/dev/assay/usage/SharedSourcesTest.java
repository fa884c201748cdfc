package dev.assay.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.source.Purpose;
import dev.assay.source.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The terms of the thirteen real sources, of which the run as given keeps nearly all records. */
class SharedSourcesTest {
  private static final RunTerms TERMS =
      new RunTerms(Purpose.PRE_TRAINING, "CN", LocalDate.of(2026, 11, 23));

  private static List<Map<String, Object>> sources() throws IOException {
    String shared = System.getenv().getOrDefault("ASSAY_SHARED", "../../../shared");
    Path file = Path.of(shared, "corpora", "sources.yaml");
    assumeTrue(Files.exists(file), "set ASSAY_SHARED to the folder that holds corpora/");
    Load load = new Load(LoadSettings.builder().build());
    @SuppressWarnings("unchecked")
    Map<String, List<Map<String, Object>>> root =
        (Map<String, List<Map<String, Object>>>) load.loadFromString(Files.readString(file));
    return root.getOrDefault("sources", List.of());
  }

  @Test
  void everySourceIsPermittedForTheRunAsGiven() throws IOException {
    List<Map<String, Object>> sources = sources();
    assertThat(sources).hasSize(13);
    for (Map<String, Object> source : sources) {
      Permission permission = Usage.shipped().permission(contract(source).make(), null, TERMS);
      assertThat(permission.reason())
          .as("%s: %s", source.get("id"), permission.explanation())
          .isEqualTo("permitted");
      assertThat(permission.shareAlike())
          .as("%s", source.get("id"))
          .isEqualTo(String.valueOf(source.get("license")).contains("-SA-"));
    }
  }

  private static Contracts contract(Map<String, Object> source) {
    Contracts contract = Contracts.licensed(String.valueOf(source.get("license")));
    contract.jurisdiction = String.valueOf(source.get("jurisdiction"));
    contract.kind = kind(String.valueOf(source.getOrDefault("kind", "open")));
    contract.allowed = List.of(Purpose.PRE_TRAINING, Purpose.RESEARCH);
    if (source.get("license-evidence") instanceof Map<?, ?> evidence) {
      contract.evidence = Contracts.statement(String.valueOf(evidence.get("statement")));
    }
    return contract;
  }

  private static SourceKind kind(String word) {
    return Arrays.stream(SourceKind.values())
        .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }
}

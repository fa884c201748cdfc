package dev.assay.storage.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Judgement.Outcome;
import dev.assay.rulepack.ShippedPacks;
import dev.assay.storage.quality.SharedSources.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What each quality pack alone keeps of each real source, as docs/reference/pack-shares.tsv says.
 * With {@code ASSAY_WRITE_REFERENCE} in the environment the file is written anew.
 */
@Tag("slow")
class KeptSharesTest {
  private static final Path FILE =
      Path.of(System.getProperty("assay.home", "."), "docs/reference/pack-shares.tsv");

  /** Sources of the kind that a sub-profile is for. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "quality/industry-manuals",
          List.of("platform-docs", "database-manuals-zh", "database-manuals-html", "cloud-native"),
          "quality/industry-law",
          List.of("law-zh"),
          "quality/industry-code-docs",
          List.of("command-help", "algorithms", "tensorflow-docs", "paddle-docs", "language-rfcs"),
          "quality/industry-literature",
          List.of("classics-zh-poems", "classics-zh-prose"));

  @Test
  void theSharesAreThoseOfTheReference() throws IOException {
    Map<String, List<Document>> sources = SharedSources.read();
    StringBuilder table = new StringBuilder("pack\t" + String.join("\t", sources.keySet()) + "\n");
    for (String pack : ShippedPacks.NAMES) {
      if (pack.startsWith("quality/")) {
        Map<String, Double> shares = shares(new Verdicts(pack), sources);
        row(pack, shares, table);
        assertProfileKeepsItsKind(pack, shares);
      }
    }
    if (System.getenv("ASSAY_WRITE_REFERENCE") != null) {
      Files.writeString(FILE, table);
    }
    assertThat(FILE).content().isEqualTo(table.toString());
  }

  private static Map<String, Double> shares(
      Verdicts verdicts, Map<String, List<Document>> sources) {
    Map<String, Double> shares = new LinkedHashMap<>();
    sources.forEach(
        (source, documents) -> {
          long kept = documents.stream().filter(d -> verdicts.of(d) == Outcome.KEEP).count();
          shares.put(source, (double) kept / documents.size());
        });
    return shares;
  }

  private static void row(String pack, Map<String, Double> shares, StringBuilder table) {
    List<String> cells = new ArrayList<>();
    shares.values().forEach(share -> cells.add(String.format(Locale.ROOT, "%.1f", 100 * share)));
    table.append(pack).append('\t').append(String.join("\t", cells)).append('\n');
  }

  /** A pack for a kind of text keeps nearly all of the sources of this kind. */
  private static void assertProfileKeepsItsKind(String pack, Map<String, Double> shares) {
    KINDS
        .getOrDefault(pack, List.of())
        .forEach(
            source ->
                assertThat(shares.get(source)).as(pack + " on " + source).isGreaterThan(0.95));
  }
}

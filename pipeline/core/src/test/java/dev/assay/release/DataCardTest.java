package dev.assay.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.Counts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Expectations by hand from the sample release; the head is read by a YAML parser. */
class DataCardTest {
  private static final String CARD = DataCard.of(SampleRelease.facts());

  private static Map<?, ?> head() {
    String yaml = CARD.substring(4, CARD.indexOf("\n---\n", 4));
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return (Map<?, ?>) loaded;
  }

  @Test
  void theHeadNamesEachConfigWithExplicitPaths() {
    assertThat(CARD)
        .startsWith("---\n")
        .contains(
            """
            configs:
            - config_name: default
              default: true
              data_files:
              - split: train
                path: data/train-*.parquet
              - split: validation
                path: data/validation-*.parquet
            - config_name: share-alike
              data_files:
              - split: train
                path: data/share-alike-train-*.parquet
            ---
            """);
  }

  @Test
  void theHeadIsYamlWithTheWordsOfTheHub() {
    Map<String, Object> head = Map.copyOf((Map<String, Object>) (Map<?, ?>) head());
    assertThat(head)
        .containsEntry("pretty_name", "industry-corpora")
        .containsEntry("license", List.of("cc-by-sa-4.0", "other"))
        .containsEntry("language", List.of("en", "zh"))
        .containsEntry("size_categories", List.of("1K<n<10K"));
  }

  @Test
  void sizeCategoriesHaveTheirUpperEndsOutside() {
    assertThat(FrontMatter.sizeCategory(0)).isEqualTo("n<1K");
    assertThat(FrontMatter.sizeCategory(999)).isEqualTo("n<1K");
    assertThat(FrontMatter.sizeCategory(1000)).isEqualTo("1K<n<10K");
    assertThat(FrontMatter.sizeCategory(5_000_000)).isEqualTo("1M<n<10M");
    assertThat(FrontMatter.sizeCategory(Long.MAX_VALUE)).isEqualTo("n>1T");
  }

  @Test
  void fatesAreCountedPerSourceAndInTotal() {
    assertThat(CARD)
        .contains("| source | read | kept | dropped | duplicate | held | unreadable |\n")
        .contains("| laws | 1,055 | 1,000 | 20 | 30 | 4 | 1 |\n")
        .contains("| poems | 250 | 250 | 0 | 0 | 0 | 0 |\n")
        .contains("| all | 1,305 | 1,250 | 20 | 30 | 4 | 1 |\n");
  }

  @Test
  void theFunnelSaysWhatWasTakenAwayAndWhy() {
    assertThat(CARD)
        .contains("| dropped | too-short | 20 | 1,234 | 300 |\n")
        .contains("| duplicate | near | 30 | 56,789 | 9,000 |\n");
  }

  @Test
  void whoAsksForCreditIsListedAndNobodyElse() {
    String credits = CARD.substring(CARD.indexOf("## Attribution"), CARD.indexOf("## Rules"));
    assertThat(credits)
        .contains(
            "| poems | Poems | A \\<b\\>publisher\\</b\\> |  | CC-BY-SA-4.0 | attribution, share-alike |\n")
        .doesNotContain("| laws |");
  }

  @Test
  void aSourceWithoutDocumentsInTheReleaseAsksForNothing() {
    SourceFacts none =
        new SourceFacts(
            "a",
            null,
            null,
            null,
            List.of(),
            List.of("attribution"),
            "open",
            null,
            new Counts(0, 1, 0, 0, 0));
    assertThat(none.asksForCredit()).isFalse();
  }

  @Test
  void languagesPacksCopiesAndLeaksAreStated() {
    assertThat(CARD)
        .contains("1,250 documents of 1,305 records read, from 2 of 2 sources;")
        .contains("Documents by language: en 49, undetermined 1, zh 1,200.\n")
        .contains("| quality/industry | 2026.11.1 | ")
        .contains(
            "Removed: 11 exact and 19 near copies. Held for a copy under terms that bar it: 4.")
        .contains("0.5 % of the documents for validation and 0 % for test")
        .contains("| 0.5 | 40 | 1 | 1 |\n");
  }

  @Test
  void textOfTheInputIsNeverMarkdown() {
    assertThat(Markdown.plain("a|b\n# c `d` <e>")).isEqualTo("a\\|b \\# c \\`d\\` \\<e\\>");
  }

  @Test
  void limitsAndParametersAreStated() {
    assertThat(CARD)
        .contains("Shingles of 5 words; duplicates from Jaccard similarity 0.8 on")
        .contains("skipped 12 pairs. Which copy is kept: license, then priority, then length.")
        .contains("- Texts shorter than one shingle are compared for exact copies only.\n")
        .contains("- Token counts are estimates, calibrated for each source to within 3 %;")
        .contains("`" + SampleRelease.facts().rules() + "`");
  }

  @Test
  void aReleaseOfNothingSaysSo() {
    ReleaseFacts facts = SampleRelease.facts();
    String empty =
        DataCard.of(
            new ReleaseFacts(
                facts.name(),
                facts.release(),
                facts.purpose(),
                null,
                facts.asOf(),
                facts.seed(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                facts.tokenizer(),
                new TreeMap<>(),
                new TreeMap<>(),
                facts.packs(),
                facts.rules(),
                facts.dedup(),
                null,
                null));
    assertThat(empty)
        .contains("0 documents of 0 records read, from 0 of 0 sources")
        .contains("Permission was judged for pre-training in no stated territory")
        .contains("No license of this release asks for credit.")
        .contains("This release holds no document.")
        .doesNotContain("configs:");
  }

  @Test
  void theSameFactsGiveTheSameCard() {
    assertThat(DataCard.of(SampleRelease.facts())).isEqualTo(CARD);
    assertThat(CARD).endsWith("```\n").doesNotContain("\r");
  }
}

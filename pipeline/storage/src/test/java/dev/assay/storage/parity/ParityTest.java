package dev.assay.storage.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.storage.parity.JudgedDocuments.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Packs and signals that carry a peer's name against the peer itself: the verdicts and texts that
 * datatrove 0.10.1 gave, and the values that {@code pipeline/benchmarks/parity} had datatrove,
 * dolma and Data-Juicer compute, on 1,424 real documents.
 */
class ParityTest {
  private static final Path PAGE = Path.of("../../docs/reference/parity.md");

  /** Ids of the rules of quality/gopher begin with their place in datatrove's order. */
  private static final String FIRST_OF_REPETITION = "11";

  @Test
  void verdictsTextsAndValuesAreThoseOfThePeersAndThePageSaysSo() throws IOException {
    List<Judged> documents = JudgedDocuments.read();
    assertThat(documents).hasSize(1_424);
    List<PeerVerdicts> verdicts =
        List.of(
            PeerVerdicts.of(
                "gopher-quality",
                "quality/gopher",
                rule -> rule.id().compareTo(FIRST_OF_REPETITION) < 0,
                documents),
            PeerVerdicts.of(
                "gopher-repetition",
                "quality/gopher",
                rule -> rule.id().compareTo(FIRST_OF_REPETITION) >= 0,
                documents),
            PeerVerdicts.of("c4-quality", "quality/c4", rule -> true, documents),
            PeerVerdicts.of("fineweb-quality", "quality/fineweb", rule -> true, documents));
    verdicts.forEach(ParityTest::check);
    assertThat(verdicts.get(2).sameTexts()).isGreaterThanOrEqualTo(636 * 90 / 100);
    Map<PeerTable, List<PeerValues>> values = new LinkedHashMap<>();
    for (String peer : List.of("datatrove", "dolma", "data-juicer")) {
      PeerTable table = PeerTable.read(peer + ".tsv.gz");
      values.put(table, PeerValues.of(table, documents));
    }
    values.values().forEach(compared -> compared.forEach(ParityTest::check));
    page(ParityPage.of(verdicts, values));
  }

  private static void check(PeerVerdicts filter) {
    boolean loose = filter.filter().equals("gopher-repetition") || filter.filter().startsWith("c4");
    assertThat((double) filter.same() / filter.documents())
        .as(filter.filter())
        .isGreaterThanOrEqualTo(loose ? 0.95 : 0.97);
    boolean few = filter.filter().equals("gopher-quality");
    assertThat(filter.kept())
        .as(filter.filter())
        .isGreaterThanOrEqualTo(few ? 31 : (int) Math.ceil(0.97 * filter.keeps()));
  }

  /** All but one in fifty are the peer's own, and what differs has a known cause. */
  private static void check(PeerValues value) {
    assertThat(value.equal())
        .as("%s, largest difference in %s", value.signal(), value.example())
        .isGreaterThanOrEqualTo(value.documents() * 98 / 100);
    assertThat(value.equal() == value.documents() || ParityPage.CAUSES.containsKey(value.signal()))
        .as("a cause for the differences of %s", value.signal())
        .isTrue();
  }

  private static void page(String expected) throws IOException {
    if (System.getenv("ASSAY_WRITE_REFERENCE") != null) {
      Files.writeString(PAGE, expected);
    }
    assertThat(PAGE).as("set ASSAY_WRITE_REFERENCE to write it anew").hasContent(expected);
  }
}

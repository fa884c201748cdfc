package dev.assay.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-checked: 10 read = 4 kept + 3 dropped + 2 duplicate + 0 held + 1 unreadable. */
class ConservationTest {
  private static final Counts FATES = new Counts(4, 3, 2, 0, 1);

  @Test
  void countsAddUp() {
    assertThat(FATES.read()).isEqualTo(10);
    assertThat(FATES.notKept()).isEqualTo(6);
    Counts built = Counts.NONE;
    for (Fate fate : Fate.values()) {
      built = built.plus(fate, FATES.of(fate));
    }
    assertThat(built).isEqualTo(FATES);
    assertThat(FATES.plus(Counts.one(Fate.HELD))).isEqualTo(new Counts(4, 3, 2, 1, 1));
  }

  @Test
  void fatesHaveWords() {
    assertThat(Fate.values())
        .extracting(Fate::word)
        .containsExactly("kept", "dropped", "duplicate", "held", "unreadable");
    assertThat(Fate.of("held")).contains(Fate.HELD);
    assertThat(Fate.of("lost")).isEmpty();
  }

  @Test
  void nothingIsLostWhenThreePlacesAgree() {
    new Conservation(Map.of("laws", 10L), Map.of("laws", FATES), Map.of("laws", 4L)).check();
  }

  @Test
  void aRecordThatAReaderLostIsNamed() {
    Conservation lost =
        new Conservation(Map.of("laws", 9L), Map.of("laws", FATES), Map.of("laws", 4L));
    assertThat(lost.differences())
        .containsExactly(
            "source laws: readers framed 9 records but the ledger has 10 rows (+1)",
            "source laws: readers framed 9 records but shards and rows not kept make 10 (+1)");
  }

  @Test
  void aRowThatTheLedgerLostIsNamed() {
    Conservation kept =
        new Conservation(
            Map.of("laws", 10L), Map.of("laws", new Counts(3, 3, 2, 0, 1)), Map.of("laws", 4L));
    assertThat(kept.differences())
        .containsExactly("source laws: readers framed 10 records but the ledger has 9 rows (-1)");
    Conservation dropped =
        new Conservation(
            Map.of("laws", 10L), Map.of("laws", new Counts(4, 2, 2, 0, 1)), Map.of("laws", 4L));
    assertThat(dropped.differences()).hasSize(2);
  }

  @Test
  void aRowThatTheShardsLostIsNamedAndStops() {
    Conservation lost =
        new Conservation(Map.of("laws", 10L), Map.of("laws", FATES), Map.of("laws", 3L));
    assertThatThrownBy(lost::check)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Records were lost or added: source laws: readers framed 10 records"
                + " but shards and rows not kept make 9 (-1)");
  }

  @Test
  void aSourceThatOnePlaceDoesNotKnowIsNamed() {
    Conservation lost =
        new Conservation(
            Map.of("laws", 10L, "poems", 2L), Map.of("laws", FATES), Map.of("laws", 4L));
    assertThat(lost.differences())
        .hasSize(2)
        .allMatch(difference -> difference.startsWith("source poems: readers framed 2 records"));
  }
}

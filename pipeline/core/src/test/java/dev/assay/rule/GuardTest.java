package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Design 5.4: shares of a source's documents, from 50 documents on; exceptions against as-of. */
class GuardTest {
  private static final Guard GUARD = new Guard(0.05, 0.2);

  @Test
  void warnsAndStopsAboveItsShares() {
    assertThat(GUARD.judge(5, 100)).isEqualTo(Guard.Outcome.PASS);
    assertThat(GUARD.judge(6, 100)).isEqualTo(Guard.Outcome.WARN);
    assertThat(GUARD.judge(20, 100)).isEqualTo(Guard.Outcome.WARN);
    assertThat(GUARD.judge(21, 100)).isEqualTo(Guard.Outcome.STOP);
  }

  @Test
  void leavesSourcesOfFewerThanFiftyDocumentsAlone() {
    assertThat(GUARD.judge(49, 49)).isEqualTo(Guard.Outcome.PASS);
    assertThat(GUARD.judge(50, 50)).isEqualTo(Guard.Outcome.STOP);
  }

  @Test
  void saysNothingWithoutShares() {
    assertThat(Guard.NONE.judge(100, 100)).isEqualTo(Guard.Outcome.PASS);
  }

  @Test
  void aWaiverHoldsOnItsLastDayAndNotAfterIt() {
    LocalDate last = LocalDate.of(2027, 3, 31);
    Waiver waiver = new Waiver("court-records", "subject matter", "m.k", last);
    assertThat(waiver.holdsOn(last)).isTrue();
    assertThat(waiver.holdsOn(last.plusDays(1))).isFalse();
    assertThat(new Waiver("a", "b", "c", null).holdsOn(LocalDate.MAX)).isTrue();
  }
}

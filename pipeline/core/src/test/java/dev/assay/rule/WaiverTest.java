package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Design 5.4: after its last day an exception stops applying; the day of the run decides. */
class WaiverTest {

  @Test
  void holdsOnItsLastDayAndNotAfterIt() {
    LocalDate last = LocalDate.of(2027, 3, 31);
    Waiver waiver = new Waiver("court-records", "subject matter", "m.k", last);
    assertThat(waiver.holdsOn(last)).isTrue();
    assertThat(waiver.holdsOn(last.plusDays(1))).isFalse();
  }

  @Test
  void holdsForEverWithoutALastDay() {
    assertThat(new Waiver("a", "b", "c", null).holdsOn(LocalDate.MAX)).isTrue();
  }
}

package dev.assay.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shares worked out by hand. */
class GuardsTest {
  private static final Guard GUARD = new Guard("privacy/cn.resident-id", 0.05, 0.2);

  private static List<Tripped> check(long touched, long documents) {
    SourceCounts counts = new SourceCounts("laws", documents, Map.of(GUARD.rule(), touched));
    return Guards.check(List.of(GUARD), List.of(counts));
  }

  @Test
  void aShareAtTheBoundDoesNotTripAndOneAboveDoes() {
    assertThat(check(5, 100)).isEmpty();
    assertThat(check(6, 100))
        .containsExactly(new Tripped(GUARD.rule(), "laws", 6, 100, 0.06, 0.05, Tripped.Level.WARN));
    assertThat(check(20, 100)).extracting(Tripped::level).containsExactly(Tripped.Level.WARN);
    assertThat(check(21, 100))
        .containsExactly(new Tripped(GUARD.rule(), "laws", 21, 100, 0.21, 0.2, Tripped.Level.STOP));
  }

  @Test
  void guardsSpeakFromFiftyDocumentsOn() {
    assertThat(check(49, 49)).isEmpty();
    assertThat(check(50, 50)).hasSize(1);
    assertThat(check(0, 0)).isEmpty();
  }

  @Test
  void eachSourceIsJudgedAloneAndStopsComeFirst() {
    SourceCounts poems = new SourceCounts("poems", 1000, Map.of(GUARD.rule(), 60L));
    SourceCounts laws = new SourceCounts("laws", 100, Map.of(GUARD.rule(), 6L));
    SourceCounts pages = new SourceCounts("web", 100, Map.of(GUARD.rule(), 90L));
    SourceCounts clean = new SourceCounts("clean", 100, Map.of());
    assertThat(Guards.check(List.of(GUARD), List.of(poems, clean, pages, laws)))
        .extracting(Tripped::source)
        .containsExactly("web", "laws", "poems");
  }

  @Test
  void aGuardMayHaveOneBoundOnly() {
    SourceCounts all = new SourceCounts("laws", 100, Map.of("r", 100L));
    assertThat(Guards.check(List.of(new Guard("r", null, 0.99)), List.of(all)))
        .extracting(Tripped::level)
        .containsExactly(Tripped.Level.STOP);
    assertThat(Guards.check(List.of(new Guard("r", 0.99, null)), List.of(all)))
        .extracting(Tripped::level)
        .containsExactly(Tripped.Level.WARN);
    assertThat(Guards.check(List.of(new Guard("r", null, null)), List.of(all))).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Guard("r", 0.3, 0.2))
        .hasMessage("Guard of r warns above 0.3, after it stops at 0.2");
    assertThatThrownBy(() -> new Guard("r", 5.0, null))
        .hasMessage("Guard of r needs a share from 0 to 1, not 5.0");
    assertThatThrownBy(() -> new SourceCounts("laws", 3, Map.of("r", 4L)))
        .hasMessage("Rule r cannot touch 4 of 3 documents of laws");
  }
}

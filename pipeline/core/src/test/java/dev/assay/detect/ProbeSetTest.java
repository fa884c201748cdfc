package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProbeSetTest {

  private static final Probe EMAIL = new Probe.Kind("email");
  private static final Probe CARD = new Probe.Kind("bank-card");
  private static final Probe WORDS = new Probe.Keywords("bad", List.of("x"), "");

  @Test
  void equalProbesAreKeptOnceInTheOrderGiven() {
    ProbeSet set =
        ProbeSet.of(
            List.of(EMAIL, WORDS, new Probe.Kind("email"), CARD, new Probe.Phrases(List.of("p"))));
    assertThat(set.size()).isEqualTo(4);
    assertThat(set.position(CARD)).isEqualTo(2);
    assertThat(set.position(new Probe.Kind("ipv4"))).isEqualTo(-1);
    assertThat(List.of(set.name(0), set.name(1), set.name(2), set.name(3)))
        .containsExactly("email", "bad", "bank-card", "phrases");
    assertThat(set.specificity(2)).isEqualTo(70);
    assertThat(set.specificity(1)).isZero();
  }

  @Test
  void anUnknownKindIsRefused() {
    assertThatThrownBy(() -> ProbeSet.of(List.of(new Probe.Kind("resident"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot find a detector named resident");
  }

  @Test
  void aScannerForgetsTheTextBefore() {
    ProbeScanner scanner = ProbeSet.of(List.of(EMAIL, WORDS)).scanner(Scans.AS_OF);
    assertThat(scanner.scan("x and a@b.cn").count(0)).isEqualTo(1);
    assertThat(scanner.scan("nothing").isEmpty()).isTrue();
    char[] units = "a@b.cn and more".toCharArray();
    assertThat(scanner.scan(units, 6).all()).containsExactly(new Finding(0, 0, 6));
    assertThat(scanner.scan(units, 4).count(0)).isZero();
  }

  @Test
  void anEmptySetFindsNothing() {
    assertThat(ProbeSet.of(List.of()).scanner(Scans.AS_OF).scan("a@b.cn").isEmpty()).isTrue();
  }
}

package dev.assay.tokencount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expectations follow from the kinds of characters, by hand. */
class TokenEstimateTest {
  @Test
  void onlyTheEmptyTextHasNoToken() {
    assertThat(TokenEstimate.of("")).isZero();
    assertThat(TokenEstimate.of(" ")).isOne();
    assertThat(TokenEstimate.of("a")).isOne();
  }

  @Test
  void digitsAreCountedInGroupsOfThree() {
    double one = sum("1");
    assertThat(sum("123")).isEqualTo(one);
    assertThat(sum("1234")).isEqualTo(2 * one);
    assertThat(sum("1234567")).isEqualTo(3 * one);
  }

  @Test
  void lettersCountFromTheSixthOn() {
    assertThat(sum("abcde")).isEqualTo(sum("a"));
    assertThat(sum("abcdefg") - sum("abcdef")).isCloseTo(0.159, within(1e-9));
  }

  @Test
  void aRulerOfOneSignIsOneRun() {
    assertThat(sum("-".repeat(80))).isEqualTo(sum("-"));
    assertThat(sum("-=-=")).isGreaterThan(sum("-"));
  }

  @Test
  void aLineEndAfterPunctuationIsPartOfIt() {
    assertThat(sum("a.\n")).isEqualTo(sum("a."));
    assertThat(sum("a\n")).isGreaterThan(sum("a"));
  }

  @Test
  void aPartIsCountedAsIfItStoodAlone() {
    String text = "Install the 设备 before 2026.";
    assertThat(TokenEstimate.sum(text, 8, 14)).isEqualTo(sum(text.substring(8, 14)));
  }

  private static double sum(String text) {
    return TokenEstimate.sum(text, 0, text.length());
  }
}

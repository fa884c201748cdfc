package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations: hand computation of the formula, and the S-curve of datatrove's 14 x 8. */
class SignatureConfigTest {

  @Test
  void defaultIsTwentyThreeBandsOfSevenRows() {
    SignatureConfig config = SignatureConfig.forThreshold(0.8, 0.99);
    assertThat(config).isEqualTo(new SignatureConfig(23, 7, 0.8));
    assertThat(config.values()).isEqualTo(161);
    assertThat(config.recallAt(0.8)).isCloseTo(0.9955, offset(1e-4));
  }

  @Test
  void recallFollowsThePublishedCurveOfFourteenTimesEight() {
    SignatureConfig datatrove = new SignatureConfig(14, 8, 0.8);
    assertThat(datatrove.recallAt(0.5)).isCloseTo(0.053, offset(5e-4));
    assertThat(datatrove.recallAt(0.6)).isCloseTo(0.211, offset(5e-4));
    assertThat(datatrove.recallAt(0.7)).isCloseTo(0.565, offset(5e-4));
    assertThat(datatrove.recallAt(0.8)).isCloseTo(0.924, offset(5e-4));
  }

  @Test
  void halfSimilarPairsAreFoundByASecondBandingOfTheSameValues() {
    SignatureConfig half = SignatureConfig.within(161, 0.5, 0.99);
    assertThat(half).isEqualTo(new SignatureConfig(40, 3, 0.5));
    assertThat(half.recallAt(0.5)).isGreaterThan(0.995);
    assertThatThrownBy(() -> SignatureConfig.within(20, 0.1, 0.99))
        .hasMessage("Cannot reach recall 0.99 at 0.1 with 20 values");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99, 1})
  void everyThresholdReachesItsRecallWithinTheBudget(double threshold) {
    SignatureConfig config = SignatureConfig.forThreshold(threshold, 0.99);
    assertThat(config.recallAt(threshold)).isGreaterThanOrEqualTo(0.995);
    assertThat(config.values()).isLessThanOrEqualTo(192);
  }

  @Test
  void impossibleWishesAreRefused() {
    assertThatThrownBy(() -> SignatureConfig.forThreshold(0, 0.99))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignatureConfig.forThreshold(0.8, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignatureConfig.forThreshold(Double.NaN, 0.9))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

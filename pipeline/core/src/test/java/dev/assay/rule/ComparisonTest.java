package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.signal.measure.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every operator; expectations are the meaning of the words. */
class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "LESS_THAN, 49, true", "LESS_THAN, 50, false",
    "AT_MOST, 50, true", "AT_MOST, 51, false",
    "MORE_THAN, 51, true", "MORE_THAN, 50, false",
    "AT_LEAST, 50, true", "AT_LEAST, 49, false",
    "EQUALS, 50, true", "EQUALS, 51, false",
  })
  void firesOnItsSideOfOneBound(Operator operator, double value, boolean holds) {
    assertThat(Comparison.of(operator, 50, SignalKind.COUNT).holds(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "BETWEEN, 2, false", "BETWEEN, 3, true", "BETWEEN, 10, true", "BETWEEN, 11, false",
    "OUTSIDE, 2, true", "OUTSIDE, 3, false", "OUTSIDE, 10, false", "OUTSIDE, 11, true",
  })
  void firesOnItsSideOfTwoBounds(Operator operator, double value, boolean holds) {
    Comparison comparison = new Comparison(operator, 3, 10, SignalKind.COUNT);
    assertThat(comparison.holds(value)).isEqualTo(holds);
  }

  @Test
  void aMissingValueFiresMissingAndNothingElse() {
    for (Operator operator : Operator.values()) {
      Comparison comparison = new Comparison(operator, 0, 1, SignalKind.RATIO);
      assertThat(comparison.holds(Double.NaN))
          .as(operator.word())
          .isEqualTo(operator == Operator.MISSING);
    }
    assertThat(Comparison.of(Operator.MISSING, Double.NaN, SignalKind.RATIO).holds(0)).isFalse();
  }

  /** 0.1 as FLOAT is 0.100000001490116…, above 0.1 as DOUBLE: only rounding makes them equal. */
  @Test
  void aRatioMeetsAThresholdThatWasRoundedAsItWas() {
    double stored = (float) 0.1;
    assertThat(stored).isGreaterThan(0.1);
    assertThat(Comparison.of(Operator.MORE_THAN, 0.1, SignalKind.RATIO).holds(stored)).isFalse();
    assertThat(Comparison.of(Operator.AT_LEAST, 0.1, SignalKind.RATIO).holds(stored)).isTrue();
    assertThat(Comparison.of(Operator.AT_MOST, 0.1, SignalKind.RATIO).holds(stored)).isTrue();
    double below = Math.nextDown((float) 0.1);
    assertThat(Comparison.of(Operator.LESS_THAN, 0.1, SignalKind.RATIO).holds(below)).isTrue();
  }

  @Test
  void writesOperatorAndBoundWithTheShortestDecimal() {
    assertThat(Comparison.of(Operator.MORE_THAN, 0.67, SignalKind.RATIO).threshold())
        .isEqualTo("more-than 0.67");
    assertThat(Comparison.of(Operator.MORE_THAN, 0.00001, SignalKind.RATIO).threshold())
        .isEqualTo("more-than 0.00001");
    assertThat(Comparison.of(Operator.LESS_THAN, 100000, SignalKind.COUNT).threshold())
        .isEqualTo("less-than 100000");
    assertThat(new Comparison(Operator.OUTSIDE, 3, 10, SignalKind.RATIO).threshold())
        .isEqualTo("outside 3 and 10");
    assertThat(Comparison.of(Operator.MISSING, Double.NaN, SignalKind.RATIO).threshold())
        .isEqualTo("missing");
  }
}

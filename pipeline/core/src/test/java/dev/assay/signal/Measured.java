package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.signal.measure.SignalKind;

/** Asks for single signals of texts. */
final class Measured {
  private final SignalComputer computer = new SignalComputer();

  /** Asserts a value that is given as a fraction, rounded as it is stored. */
  void is(String signal, String text, double part, double whole) {
    assertThat(of(signal, text)).as("%s of %s", signal, text).isEqualTo((float) (part / whole));
  }

  void is(String signal, String text, double expected) {
    assertThat(of(signal, text))
        .as("%s of %s", signal, text)
        .isEqualTo(kind(signal) == SignalKind.COUNT ? expected : (double) (float) expected);
  }

  void isMissing(String signal, String text) {
    assertThat(of(signal, text)).as("%s of %s", signal, text).isNaN();
  }

  double of(String signal, String text) {
    return of(signal, text, text);
  }

  /**
   * @param before the text before line rules
   */
  double of(String signal, String text, String before) {
    int index = Signals.indexOf(signal);
    assertThat(index).as(signal).isNotNegative();
    return computer.compute(text, before).at(index);
  }

  private static SignalKind kind(String signal) {
    return Signals.all().get(Signals.indexOf(signal)).kind();
  }
}

package dev.assay.rulepack;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;

/**
 * What a number can be, so that a threshold it never meets is an error.
 *
 * @param kind of the number
 * @param most largest value; infinite when there is none
 */
record Range(SignalKind kind, double most) {
  static final Range COUNT = new Range(SignalKind.COUNT, Double.POSITIVE_INFINITY);
  static final Range SHARE = new Range(SignalKind.RATIO, 1);

  /** A ratio whose unit says that it is a share lies between 0 and 1. */
  static Range of(Signal signal) {
    if (signal.kind() == SignalKind.COUNT) {
      return COUNT;
    }
    return signal.unit().startsWith("ratio")
        ? SHARE
        : new Range(SignalKind.RATIO, Double.POSITIVE_INFINITY);
  }

  /** For messages. */
  String wanted() {
    if (kind == SignalKind.COUNT) {
      return "a whole number";
    }
    return most == 1 ? "a number or a percentage" : "a number";
  }

  String sample() {
    if (kind == SignalKind.COUNT) {
      return "50";
    }
    return most == 1 ? "0.1" : "3";
  }

  /** What it lies between, for messages. */
  String limits() {
    return Double.isInfinite(most) ? "0 or more" : "from 0 to " + (long) most;
  }
}

package dev.assay.signal;

/** Takes the values of one document in the order of the registry. */
final class Values {
  private final double[] values;
  private int size;

  Values(int capacity) {
    values = new double[capacity];
  }

  void count(long value) {
    values[size++] = value;
  }

  /** A whole number or NaN. */
  void plain(double value) {
    values[size++] = value;
  }

  /** Missing when there is nothing to divide by. */
  void ratio(long part, long whole) {
    mean(whole == 0 ? Double.NaN : (double) part / whole);
  }

  /** A number that is no count; NaN when missing. */
  void mean(double value) {
    values[size++] = (float) value;
  }

  SignalValues finish() {
    if (size != values.length) {
      throw new IllegalStateException(size + " values for " + values.length + " signals");
    }
    return new SignalValues(values);
  }
}

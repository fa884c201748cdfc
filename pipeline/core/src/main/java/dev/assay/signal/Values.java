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

  /** Missing when there is nothing to divide by. */
  void ratio(double part, double whole) {
    values[size++] = whole == 0 ? Double.NaN : (float) (part / whole);
  }

  SignalValues finish() {
    if (size != values.length) {
      throw new IllegalStateException(size + " values for " + values.length + " signals");
    }
    return new SignalValues(values);
  }
}

package dev.assay.dedup;

/** The seed of randomised tests: {@code -Dtest.seed}, or a fixed one. */
final class Seed {

  static final long VALUE = Long.getLong("test.seed", 20261125L);

  private Seed() {}

  static String text() {
    return "-Dtest.seed=" + VALUE;
  }
}

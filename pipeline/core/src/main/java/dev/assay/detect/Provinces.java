package dev.assay.detect;

/**
 * First two digits of GB/T 2260 codes: provinces, autonomous regions, municipalities, 71 Taiwan, 81
 * Hong Kong, 82 Macao, and 83 of the residence permit for Taiwan residents.
 */
final class Provinces {

  private static final boolean[] KNOWN = new boolean[100];

  static {
    int[][] ranges = {
      {11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}
    };
    for (int[] range : ranges) {
      for (int code = range[0]; code <= range[1]; code++) {
        KNOWN[code] = true;
      }
    }
  }

  private Provinces() {}

  static boolean known(char[] digits, int offset) {
    return KNOWN[Digits.value(digits, offset, 2)];
  }
}

package dev.assay.detect;

import java.util.Arrays;

/** How evenly the characters of a value are spread: what was drawn at random scores high. */
final class Entropy {

  private final int[] counts = new int[128];

  /** Shannon entropy in bits a character (Shannon 1948) of the ASCII characters in a span. */
  double bits(ScanText text, int start, int end) {
    Arrays.fill(counts, 0);
    int total = 0;
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (c < counts.length) {
        counts[c]++;
        total++;
      }
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / total;
        bits -= share * StrictMath.log(share) / StrictMath.log(2);
      }
    }
    return bits;
  }
}

package dev.assay.dedup;

import java.util.Arrays;

/**
 * Signatures after Dahlgaard, Knudsen and Thorup, <a href="https://arxiv.org/abs/1704.04370">Fast
 * Similarity Sketching</a> (FOCS 2017).
 *
 * <p>Round 0 is one-permutation hashing: each shingle goes to one bin, and each bin keeps its least
 * hash. Bins left empty are filled by further rounds with fresh hashes (their rounds {@code i < t}:
 * random bin; {@code t <= i < 2t}: bin {@code i - t}), where densification (Shrivastava, Optimal
 * Densification for Fast and Accurate Minwise Hashing, 2017) would copy values of other bins:
 * values stay independent, and a text of one shingle costs a thousand steps and not tens of
 * thousands. Each bin of two documents agrees with probability J, and the deviation of the share
 * that agrees is at most that of as many independent MinHashes. Expected cost O(n + t log t).
 *
 * <p>The hash functions are fixed: signatures of different runs and releases compare. A value is
 * the low 32 bits of a mixed 64-bit hash whose high bits chose the bin; two different shingles look
 * alike in a bin with a probability of 2^-32. Not thread-safe.
 */
public final class Signer {

  private static final long ROUND_STEP = 0x9e3779b97f4a7c15L;
  private static final long LOW = 0xffffffffL;

  private final long[] bins;

  /** A signer of signatures with {@code values} values. */
  public Signer(int values) {
    bins = new long[values];
  }

  public Signer(SignatureConfig config) {
    this(config.values());
  }

  /**
   * Signs the set of {@code shingles[0, n)}; repeats and order do not matter.
   *
   * @param out takes the signature
   * @throws IllegalArgumentException when n is 0: a text without shingles has no signature and goes
   *     into no band, else all of them would look alike
   */
  public void sign(long[] shingles, int n, int[] out) {
    if (n < 1 || out.length != bins.length) {
      throw new IllegalArgumentException(
          "Cannot sign " + n + " shingles into " + out.length + " of " + bins.length + " values");
    }
    Arrays.fill(bins, Long.MAX_VALUE);
    int rounds = 2 * bins.length;
    for (int round = 0; round < rounds; round++) {
      if (round < bins.length) {
        scatter(shingles, n, round);
      } else {
        fill(shingles, n, round);
      }
      if (complete()) {
        break;
      }
    }
    for (int b = 0; b < out.length; b++) {
      out[b] = (int) bins[b];
    }
  }

  private void scatter(long[] shingles, int n, int round) {
    long[] least = bins;
    long seed = round * ROUND_STEP;
    long high = (long) round << 32;
    for (int i = 0; i < n; i++) {
      long hash = Mix.mix(shingles[i] + seed);
      int bin = (int) (((hash >>> 32) * least.length) >>> 32);
      least[bin] = Math.min(least[bin], high | (hash & LOW));
    }
  }

  private void fill(long[] shingles, int n, int round) {
    int bin = round - bins.length;
    if (bins[bin] != Long.MAX_VALUE) {
      return;
    }
    long seed = round * ROUND_STEP;
    long least = LOW;
    for (int i = 0; i < n; i++) {
      least = Math.min(least, Mix.mix(shingles[i] + seed) & LOW);
    }
    bins[bin] = (long) round << 32 | least;
  }

  private boolean complete() {
    for (long bin : bins) {
      if (bin == Long.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }
}

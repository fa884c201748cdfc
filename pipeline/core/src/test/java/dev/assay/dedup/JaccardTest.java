package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Expectations: hash sets of the library. */
class JaccardTest {

  @Test
  void handCases() {
    long[] four = {1, 2, 3, 4};
    assertThat(Jaccard.exact(four, new long[] {1, 2, 3, 4, 5})).isEqualTo(0.8);
    assertThat(Jaccard.atLeast(four, new long[] {1, 2, 3, 4, 5}, 0.8)).isEqualTo(0.8);
    assertThat(Jaccard.atLeast(four, new long[] {1, 2, 3, 5}, 0.8)).isEqualTo(-1);
    assertThat(Jaccard.exact(four, four)).isEqualTo(1);
    assertThat(Jaccard.atLeast(four, four, 1)).isEqualTo(1);
    assertThat(Jaccard.exact(four, new long[0])).isZero();
  }

  @Test
  void setsWithoutMembersAreNotSimilar() {
    assertThat(Jaccard.exact(new long[0], new long[0])).isZero();
    assertThat(Jaccard.atLeast(new long[0], new long[0], 0.8)).isEqualTo(-1);
  }

  @Test
  void similarityAgreesWithSetsAndTheBoundNeverGivesUpTooEarly() {
    Random random = new Random(Seed.VALUE);
    double[] thresholds = {0.1, 0.3, 0.5, 2.0 / 3, 0.8, 0.9, 1};
    for (int round = 0; round < 3_000; round++) {
      int range = 1 + random.nextInt(60);
      long[] a = set(random, range);
      long[] b = set(random, range);
      double expected = plain(a, b);
      assertThat(Jaccard.exact(a, b)).as(Seed.text()).isEqualTo(expected);
      for (double threshold : thresholds) {
        assertThat(Jaccard.atLeast(a, b, threshold))
            .as(Seed.text())
            .isEqualTo(a.length + b.length > 0 && expected >= threshold ? expected : -1);
      }
    }
  }

  private static long[] set(Random random, int range) {
    return LongStream.range(-range / 2, range / 2).filter(x -> random.nextInt(10) < 9).toArray();
  }

  private static double plain(long[] a, long[] b) {
    Set<Long> both = new HashSet<>();
    Set<Long> either = new HashSet<>();
    LongStream.of(a).forEach(either::add);
    LongStream.of(a).forEach(both::add);
    Set<Long> ofB = new HashSet<>();
    LongStream.of(b).forEach(ofB::add);
    both.retainAll(ofB);
    either.addAll(ofB);
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }
}

package dev.assay.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.assay.dedup.Edges;
import dev.assay.dedup.Pairs;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Expectations: hand-checked cases and properties over seeded random ones. */
class SplitTest {

  private static final long SEED = Long.getLong("test.seed", 20261125L);
  private static final SplitShares SHARES = new SplitShares(0.05, 0.1);

  @Test
  void unitsAreTheComponentsAtTheLevel() {
    SimilarityUnits units =
        SimilarityUnits.of(6, edges(new int[][] {{0, 3}, {3, 5}, {1, 2}}, 0.9, 0.5, 0.49), 0.5);
    assertThat(unitsOf(units)).containsExactly(0, 1, 2, 0, 4, 0);
  }

  @Test
  void pairsAtTheLevelNeverCrossAndSharesAreMetInExpectation() {
    Random random = new Random(SEED);
    int n = 40_000;
    Edges edges = randomEdges(random, n, 12_000);
    SimilarityUnits units = SimilarityUnits.of(n, edges, 0.5);
    Part[] parts = SplitAssignment.assign(units, hashes(n), SHARES, 7);
    for (int e = 0; e < edges.size(); e++) {
      assertThat(parts[edges.a(e)]).isEqualTo(parts[edges.b(e)]);
    }
    assertThat(share(parts, Part.VALIDATION)).isCloseTo(0.05, offset(0.006));
    assertThat(share(parts, Part.TEST)).isCloseTo(0.1, offset(0.008));
  }

  @Test
  void partDependsOnIdsAndSeedAndNotOnNumbers() {
    Random random = new Random(SEED);
    int n = 2_000;
    Edges edges = randomEdges(random, n, 600);
    Part[] parts = SplitAssignment.assign(SimilarityUnits.of(n, edges, 0.5), hashes(n), SHARES, 7);
    int[] to = shuffled(random, n);
    long[] pairs = new long[edges.size()];
    for (int e = 0; e < pairs.length; e++) {
      int a = to[edges.a(e)];
      int b = to[edges.b(e)];
      pairs[e] = Pairs.pack(Math.min(a, b), Math.max(a, b));
    }
    double[] similarities = new double[pairs.length];
    Arrays.fill(similarities, 0.6);
    long[] moved = new long[n];
    for (int doc = 0; doc < n; doc++) {
      moved[to[doc]] = hashes(n)[doc];
    }
    Part[] other =
        SplitAssignment.assign(
            SimilarityUnits.of(n, new Edges(pairs, similarities), 0.5), moved, SHARES, 7);
    for (int doc = 0; doc < n; doc++) {
      assertThat(other[to[doc]]).as("seed %d", SEED).isEqualTo(parts[doc]);
    }
    assertThat(SplitAssignment.assign(SimilarityUnits.of(n, edges, 0.5), hashes(n), SHARES, 8))
        .isNotEqualTo(parts);
  }

  @Test
  void unitLargerThanAPartGoesToTraining() {
    int n = 1_000;
    int[][] chain = new int[200][];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = new int[] {i, i + 1};
    }
    SimilarityUnits units = SimilarityUnits.of(n, edges(chain, 0.9), 0.5);
    for (long seed = 0; seed < 60; seed++) {
      Part[] parts = SplitAssignment.assign(units, hashes(n), new SplitShares(0.15, 0.15), seed);
      assertThat(parts[0]).isEqualTo(Part.TRAIN);
    }
  }

  @Test
  void sharesMustLeaveSomeForTraining() {
    assertThatThrownBy(() -> new SplitShares(0.5, 0.5))
        .hasMessage("Invalid shares of validation and test: 0.5, 0.5");
    assertThat(new SplitShares(0, 0).trainOnly()).isTrue();
  }

  @Test
  void orderHashIsThatOfEveryVersion() {
    assertThat(GlobalOrder.hash(0, "law-zh/a"))
        .as("recorded from this code")
        .isNotEqualTo(GlobalOrder.hash(1, "law-zh/a"))
        .isEqualTo(-5_769_958_621_528_950_579L);
  }

  @Test
  void shardsAreContiguousAndEven() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(2_000);
      long[] bytes = random.longs(n, 0, 1L + random.nextInt(50_000)).toArray();
      long total = LongStream.of(bytes).sum();
      long largest = LongStream.of(bytes).max().orElse(0);
      long target = 1 + random.nextInt(3_000_000);
      int[] cuts = CutPoints.of(bytes, target);
      assertThat(cuts[0]).isZero();
      assertThat(cuts).isSorted().doesNotHaveDuplicates();
      long shards = Math.max(1, Math.min(n, (total + target - 1) / target));
      assertThat(cuts.length).isLessThanOrEqualTo((int) shards);
      for (int s = 0; s < cuts.length; s++) {
        int to = s + 1 < cuts.length ? cuts[s + 1] : n;
        long size = LongStream.of(Arrays.copyOfRange(bytes, cuts[s], to)).sum();
        assertThat(size).as("seed %d", SEED).isLessThanOrEqualTo(total / shards + 1 + largest);
        if (largest < total / shards) {
          assertThat(size).isGreaterThanOrEqualTo(total / shards - largest);
        }
      }
    }
  }

  @Test
  void cutsOfHandCases() {
    assertThat(CutPoints.of(new long[0], 10)).isEmpty();
    assertThat(CutPoints.of(new long[] {5}, 10)).containsExactly(0);
    assertThat(CutPoints.of(new long[] {0, 0, 0}, 10)).containsExactly(0);
    assertThat(CutPoints.of(new long[] {10, 10, 10, 10}, 20)).containsExactly(0, 2);
    assertThat(CutPoints.of(new long[] {100, 1, 1}, 20)).containsExactly(0, 1);
    assertThat(CutPoints.of(new long[] {1L << 61, 1L << 61}, 1L << 60)).containsExactly(0, 1);
  }

  @Test
  void leakageCountsPairsAndDocumentsByLevel() {
    Edges edges = edges(new int[][] {{0, 1}, {0, 2}, {1, 3}, {2, 3}}, 0.55, 0.65, 0.72, 0.95);
    Part[] parts = {Part.TRAIN, Part.VALIDATION, Part.TRAIN, Part.TEST};
    assertThat(LeakageTable.of(edges, parts))
        .isEqualTo(
            List.of(
                new LeakageTable.Row(0.5, 4, 3, 2),
                new LeakageTable.Row(0.6, 3, 2, 1),
                new LeakageTable.Row(0.7, 2, 2, 1)));
  }

  private static Edges randomEdges(Random random, int n, int count) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(n - 1);
      pairs.pair(a, Math.min(n - 1, a + 1 + random.nextInt(3)));
    }
    double[] similarities = new double[pairs.distinct().length];
    Arrays.fill(similarities, 0.6);
    return new Edges(pairs.distinct(), similarities);
  }

  private static Edges edges(int[][] pairs, double... similarities) {
    double[] all = Arrays.copyOf(similarities, pairs.length);
    Arrays.fill(all, similarities.length, all.length, similarities[0]);
    return new Edges(Arrays.stream(pairs).mapToLong(p -> Pairs.pack(p[0], p[1])).toArray(), all);
  }

  private static long[] hashes(int n) {
    long[] hashes = new long[n];
    Arrays.setAll(hashes, i -> GlobalOrder.hash(3, "source/" + i));
    return hashes;
  }

  private static int[] unitsOf(SimilarityUnits units) {
    int[] all = new int[units.documents()];
    Arrays.setAll(all, units::unit);
    return all;
  }

  private static int[] shuffled(Random random, int n) {
    Integer[] boxed = new Integer[n];
    Arrays.setAll(boxed, i -> i);
    Collections.shuffle(Arrays.asList(boxed), random);
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }

  private static double share(Part[] parts, Part part) {
    return (double) Arrays.stream(parts).filter(p -> p == part).count() / parts.length;
  }
}

package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Expectation: the exact similarity of each pair. */
class PairVerifierTest {

  private final long[][] sets = new long[200][];
  private final long[] pairs;

  PairVerifierTest() {
    Random random = new Random(Seed.VALUE);
    for (int doc = 0; doc < sets.length; doc++) {
      long family = 1_000L * (doc % 20);
      sets[doc] =
          LongStream.range(family, family + 100).filter(x -> random.nextInt(12) > 0).toArray();
    }
    Pairs found = new Pairs();
    for (int i = 0; i < 3_000; i++) {
      int a = random.nextInt(sets.length - 1);
      int b = a + 1 + random.nextInt(sets.length - a - 1);
      found.pair(a, (b - a) % 20 == 0 || i % 3 == 0 ? b : a + Math.max(1, (b - a) / 20 * 20));
    }
    pairs = found.distinct();
  }

  @Test
  void edgesAreThePairsThatReachTheThreshold() throws IOException {
    Edges edges = new PairVerifier(doc -> sets[doc], 0.85, 1_000_000).verify(pairs, sets.length);
    int at = 0;
    for (long pair : pairs) {
      double similarity = Jaccard.exact(sets[Pairs.a(pair)], sets[Pairs.b(pair)]);
      if (similarity >= 0.85) {
        assertThat(edges.pairs()[at]).isEqualTo(pair);
        assertThat(edges.similarity(at++)).isEqualTo(similarity);
      }
    }
    assertThat(edges.size()).as(Seed.text()).isEqualTo(at).isGreaterThan(20);
  }

  @Test
  void smallCacheReadsMoreAndFindsTheSame() throws IOException {
    PairVerifier large = new PairVerifier(doc -> sets[doc], 0.85, 1_000_000);
    PairVerifier small = new PairVerifier(doc -> sets[doc], 0.85, 0);
    Edges expected = large.verify(pairs, sets.length);
    Edges edges = small.verify(pairs, sets.length);
    assertThat(edges.pairs()).isEqualTo(expected.pairs());
    assertThat(edges.similarities()).isEqualTo(expected.similarities());
    assertThat(large.reads()).isLessThanOrEqualTo(sets.length);
    assertThat(small.reads()).isEqualTo(2L * pairs.length);
  }
}

package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Expectation: outcomes as when every pair is measured, on families that are dense, chained, full
 * of witnesses and anchors, and compared only in part.
 */
class LargeComponentTest {

  private static final double THRESHOLD = 0.8;
  private static final SignatureConfig SIGNATURE = SignatureConfig.forThreshold(THRESHOLD, 0.99);

  @Test
  void whatIsLeftOutNeverChangesWhoStays() throws IOException {
    Random random = new Random(Seed.VALUE);
    long settled = 0;
    int held = 0;
    for (int round = 0; round < 400; round++) {
      Case each = new Case(random);
      PairSearch.Found all = each.search(Need.KEEPERS, PairSearch.LARGE);
      PairSearch.Found few = each.search(Need.KEEPERS, 0);
      settled += few.settled();
      for (Exemption exemption : new Exemption[] {Exemption.NONE, each::exempt}) {
        Outcomes expected = KeeperScan.scan(each.groups, all.edges(), THRESHOLD, exemption);
        Outcomes outcomes = KeeperScan.scan(each.groups, few.edges(), THRESHOLD, exemption);
        held += expected.count(Outcome.HELD);
        for (int doc = 0; doc < each.groups.size(); doc++) {
          assertThat(outcomes.outcome(doc))
              .as("%d in round %d, %s", doc, round, Seed.text())
              .isEqualTo(expected.outcome(doc));
          assertThat(outcomes.twin(doc))
              .as("%d in round %d", doc, round)
              .isEqualTo(expected.twin(doc));
          assertThat(outcomes.similarity(doc)).isEqualTo(expected.similarity(doc));
        }
      }
    }
    assertThat(settled).isGreaterThan(10_000);
    assertThat(held).isGreaterThan(100);
  }

  @Test
  void whatIsLeftOutNeverChangesWhatBelongsTogether() throws IOException {
    Random random = new Random(Seed.VALUE);
    for (int round = 0; round < 100; round++) {
      Case each = new Case(random);
      PairSearch.Found all = each.search(Need.COMPONENTS, PairSearch.LARGE);
      PairSearch.Found few = each.search(Need.COMPONENTS, 0);
      assertThat(few.edges().size()).isLessThan(each.groups.size());
      UnionFind expected = joined(each.groups.size(), all.edges());
      UnionFind sets = joined(each.groups.size(), few.edges());
      for (int doc = 0; doc < each.groups.size(); doc++) {
        assertThat(sets.find(doc)).as(Seed.text()).isEqualTo(expected.find(doc));
      }
    }
  }

  private static UnionFind joined(int n, Edges edges) {
    UnionFind sets = new UnionFind(n);
    for (int e = 0; e < edges.size(); e++) {
      sets.union(edges.a(e), edges.b(e));
    }
    return sets;
  }

  /** Documents in keeper order: variants of a few cores, of which some are copies. */
  private static final class Case {
    final ExactGroups groups;
    private final long[][] sets;
    private final Signatures signatures;
    private final int compare;
    private final int salt;

    Case(Random random) {
      int n = 30 + random.nextInt(120);
      byte[] roles = new byte[n];
      Arrays.fill(roles, Role.CANDIDATE.code());
      int witnesses = random.nextInt(Math.max(1, n / 4));
      int anchors = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
      for (int i = 0; i < anchors; i++) {
        roles[i] = Role.ANCHOR.code();
      }
      for (int i = anchors; i < anchors + witnesses; i++) {
        roles[i] = (random.nextInt(2) == 0 ? Role.BARRED_WITNESS : Role.WITNESS).code();
      }
      sets = new long[n][];
      long[] digests = new long[4 * n];
      double change = 0.02 + 0.12 * random.nextDouble();
      for (int doc = 0; doc < n; doc++) {
        boolean copy = doc > 0 && random.nextInt(6) == 0;
        sets[doc] = copy ? sets[random.nextInt(doc)] : variant(random, change, doc);
        digests[4 * doc] = Arrays.hashCode(sets[doc]);
      }
      groups = ExactGroups.of(digests, roles);
      compare = 1 + random.nextInt(40);
      salt = random.nextInt();
      signatures = new Signatures(n, SIGNATURE.values());
      int[] signature = new int[SIGNATURE.values()];
      for (int doc = 0; doc < n; doc++) {
        new Signer(SIGNATURE).sign(sets[doc], sets[doc].length, signature);
        signatures.put(doc, signature);
      }
    }

    /** Mostly of one core; some are a step in a chain from one core to the next. */
    private static long[] variant(Random random, double change, int doc) {
      TreeSet<Long> set = new TreeSet<>();
      int shift = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
      for (int i = 0; i < 60; i++) {
        boolean own = random.nextDouble() < change;
        set.add(own ? random.nextLong() : Mix.mix(i + shift));
      }
      return set.stream().mapToLong(Long::longValue).toArray();
    }

    boolean exempt(int candidate, int witness) {
      return (Mix.mix(candidate * 31L + witness + salt) & 1) == 0;
    }

    PairSearch.Found search(Need need, long large) throws IOException {
      BandRecords records = new BandRecords();
      Bands bands = new Bands(SIGNATURE);
      for (int doc = 0; doc < groups.size(); doc++) {
        if (groups.banded(doc)) {
          signatures.band(doc, bands, records);
        }
      }
      Buckets buckets = new Buckets(groups, compare);
      records.buckets(buckets);
      return new PairSearch(
              new Partners(groups, buckets),
              need,
              THRESHOLD,
              SIGNATURE.values(),
              signatures::matches,
              doc -> sets[doc],
              1_000_000,
              large)
          .search();
    }
  }
}

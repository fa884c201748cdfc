package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Buckets and their pairs; expectation: the rule of comparisons written out document by document.
 */
class BucketTest {

  @Test
  void eachCandidateMeetsTheFirstFewOfEachRole() {
    Random random = new Random(Seed.VALUE);
    for (int round = 0; round < 200; round++) {
      int n = 2 + random.nextInt(60);
      int compare = 1 + random.nextInt(8);
      ExactGroups groups = singles(roles(random, n));
      Buckets candidates = new Buckets(groups, compare);
      int[] bucket = random.ints(0, n).limit(n).distinct().sorted().toArray();
      candidates.bucket(bucket, 0, bucket.length);
      long[] skipped = new long[1];
      Set<Long> expected = plain(groups, bucket, compare, skipped);
      assertThat(new Partners(groups, candidates).all())
          .as(Seed.text())
          .containsExactlyInAnyOrder(expected.stream().mapToLong(Long::longValue).toArray());
      assertThat(candidates.skipped()).as(Seed.text()).isEqualTo(skipped[0]);
    }
  }

  @Test
  void hugeBucketTakesNoMoreThanItsSizeAndLeavesOutTheRest() {
    int n = 1_000_000;
    byte[] roles = new byte[n];
    Arrays.fill(roles, Role.CANDIDATE.code());
    ExactGroups groups = singles(roles);
    Buckets buckets = new Buckets(groups, 64);
    buckets.bucket(IntStream.range(0, n).toArray(), 0, n);
    assertThat(buckets.toInts()).hasSizeLessThan(n + 100);
    Partners partners = new Partners(groups, buckets);
    long made = 64L * 63 / 2 + 64L * (n - 64);
    assertThat(partners.skipped()).isEqualTo((long) n * (n - 1) / 2 - made);
    IntList found = new IntList();
    partners.of(n - 1, found);
    assertThat(found.size()).isEqualTo(64);
    partners.of(10, found);
    assertThat(found.size()).isEqualTo(10);
  }

  @Test
  void partsAndBlocksInAnyOrderGiveTheSamePairs() {
    Random random = new Random(Seed.VALUE);
    int n = 500;
    ExactGroups groups = singles(roles(random, n));
    long[][] records = new long[6_000][];
    for (int i = 0; i < records.length; i++) {
      records[i] = new long[] {Mix.mix(random.nextInt(700)), random.nextInt(n)};
    }
    long[] once = pairs(groups, records, 1, 1);
    assertThat(once).hasSizeGreaterThan(1_000);
    Collections.shuffle(Arrays.asList(records), random);
    assertThat(pairs(groups, records, 7, 5)).as(Seed.text()).isEqualTo(once);
    assertThat(pairs(groups, records, 64, 3)).as(Seed.text()).isEqualTo(once);
  }

  private static long[] pairs(ExactGroups groups, long[][] records, int parts, int blocks) {
    Buckets all = new Buckets(groups, 4);
    for (int part = 0; part < parts; part++) {
      BandRecords joined = new BandRecords();
      for (int block = 0; block < blocks; block++) {
        BandRecords one = new BandRecords();
        for (int i = block; i < records.length; i += blocks) {
          if (Bands.part(records[i][0], parts) == part) {
            one.add(records[i][0], (int) records[i][1]);
          }
        }
        joined.addBytes(one.toBytes());
      }
      Buckets buckets = new Buckets(groups, 4);
      joined.buckets(buckets);
      all.addAll(buckets.toInts());
    }
    return new Partners(groups, all).all();
  }

  private static Set<Long> plain(ExactGroups groups, int[] bucket, int compare, long[] skipped) {
    Set<Long> pairs = new HashSet<>();
    for (int doc : bucket) {
      if (groups.role(doc) != Role.CANDIDATE) {
        continue;
      }
      for (Role role : Role.values()) {
        List<Integer> others = new ArrayList<>();
        for (int other : bucket) {
          if (groups.role(other) == role && (role != Role.CANDIDATE || other < doc)) {
            others.add(other);
          }
        }
        for (int i = 0; i < others.size(); i++) {
          if (i < compare) {
            pairs.add(Pairs.pack(Math.min(doc, others.get(i)), Math.max(doc, others.get(i))));
          } else {
            skipped[0]++;
          }
        }
      }
    }
    return pairs;
  }

  private static byte[] roles(Random random, int n) {
    byte[] roles = new byte[n];
    for (int i = 0; i < n; i++) {
      roles[i] = Role.of((byte) random.nextInt(4)).code();
    }
    return roles;
  }

  private static ExactGroups singles(byte[] roles) {
    long[] digests = new long[4 * roles.length];
    for (int i = 0; i < roles.length; i++) {
      digests[4 * i] = i;
    }
    return ExactGroups.of(digests, roles);
  }
}

package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.work.ShardPlan.Shard;
import dev.assay.lineage.Fate;
import dev.assay.split.CutPoints;
import dev.assay.split.Part;
import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards against an order and a cut made the plain way. */
class ShardPlanTest {
  @TempDir Path folder;

  /** Membership by ordinal, so that every kind of shard is there. */
  private static final ShardPlan.Membership MIXED =
      new ShardPlan.Membership() {
        @Override
        public Part part(int ordinal) {
          return Part.values()[ordinal % 7 == 0 ? 1 : ordinal % 11 == 0 ? 2 : 0];
        }

        @Override
        public boolean shareAlike(int ordinal) {
          return ordinal % 5 == 0;
        }
      };

  private Corpus corpus(int... sizes) throws IOException {
    WorkFolder work = new WorkFolder(folder.toString());
    StagedUnits staged = new StagedUnits(work, new Random(Seeded.seed()));
    for (int size : sizes) {
      staged.add("s", "file" + staged.units.size(), 0, size);
    }
    return Corpus.load(work, staged.units);
  }

  @Test
  void keptDocumentsStandInSeededOrderInEvenShards() throws IOException {
    Corpus corpus = corpus(300, 1, 0, 700);
    Fates fates = new Fates(corpus.size());
    for (int i = 0; i < fates.size(); i += 3) {
      fates.decide(i, Fate.DROPPED, "judge", "x");
    }
    long target = 10_000;
    List<Shard> shards = ShardPlan.of(corpus, fates, MIXED, target).shards();
    List<String> expected = new ArrayList<>();
    for (boolean shareAlike : new boolean[] {false, true}) {
      for (Part part : Part.values()) {
        expected.addAll(expected(corpus, fates, part, shareAlike, target));
      }
    }
    assertThat(shards.stream().map(s -> s.name() + Arrays.toString(s.ordinals())).toList())
        .as("seed %d", Seeded.seed())
        .isEqualTo(expected);
    assertThat(shards.size()).isGreaterThan(20);
    assertPlaced(fates, shards);
  }

  private static List<String> expected(
      Corpus corpus, Fates fates, Part part, boolean shareAlike, long target) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      if (fates.isKept(i) && MIXED.part(i) == part && MIXED.shareAlike(i) == shareAlike) {
        members.add(i);
      }
    }
    members.sort(
        (a, b) -> {
          int order =
              Long.toUnsignedString(corpus.order(a), 2).length()
                  - Long.toUnsignedString(corpus.order(b), 2).length();
          if (corpus.order(a) != corpus.order(b)) {
            return order != 0
                ? order
                : Long.toUnsignedString(corpus.order(a), 2)
                    .compareTo(Long.toUnsignedString(corpus.order(b), 2));
          }
          int id = Arrays.compareUnsigned(utf8(corpus, a), utf8(corpus, b));
          return id != 0 ? id : Integer.compare(a, b);
        });
    int[] cuts = CutPoints.of(members.stream().mapToLong(corpus::bytes).toArray(), target);
    List<String> shards = new ArrayList<>();
    for (int i = 0; i < cuts.length; i++) {
      int end = i + 1 < cuts.length ? cuts[i + 1] : members.size();
      String name = (shareAlike ? "share-alike-" : "") + part.name().toLowerCase(Locale.ROOT);
      shards.add(
          String.format(Locale.ROOT, "data/%s-%05d-of-%05d.parquet", name, i, cuts.length)
              + members.subList(cuts[i], end));
    }
    return shards;
  }

  private static byte[] utf8(Corpus corpus, int ordinal) {
    return corpus.ids().string(ordinal).getBytes(StandardCharsets.UTF_8);
  }

  private static void assertPlaced(Fates fates, List<Shard> shards) {
    boolean[] placed = new boolean[fates.size()];
    for (Shard shard : shards) {
      assertThat(shards.get(shard.number())).isSameAs(shard);
      for (int row = 0; row < shard.ordinals().length; row++) {
        int ordinal = shard.ordinals()[row];
        assertThat(fates.shard(ordinal)).isEqualTo(shard.number());
        assertThat(fates.row(ordinal)).isEqualTo(row);
        assertThat(placed[ordinal]).isFalse();
        placed[ordinal] = true;
      }
    }
    for (int i = 0; i < placed.length; i++) {
      assertThat(placed[i]).isEqualTo(fates.isKept(i));
    }
  }

  @Test
  void withoutKeptDocumentsThereAreNoShards() throws IOException {
    Corpus corpus = corpus(3);
    Fates fates = new Fates(3);
    for (int i = 0; i < 3; i++) {
      fates.decide(i, Fate.HELD, "judge", "x");
    }
    assertThat(ShardPlan.of(corpus, fates, MIXED, 1).shards()).isEmpty();
    assertThat(fates.shard(0)).isEqualTo(Fates.NONE);
  }
}

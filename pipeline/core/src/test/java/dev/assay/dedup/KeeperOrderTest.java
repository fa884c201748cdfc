package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.dedup.KeeperOrder.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expectation: a comparator that spells the design's keeper order out. */
class KeeperOrderTest {

  private record Doc(Role role, int rank, int priority, long published, long length, String id) {}

  private static final Comparator<Doc> DESIGN =
      Comparator.comparingInt(
              (Doc d) -> d.role() == Role.ANCHOR ? 0 : d.role() == Role.CANDIDATE ? 2 : 1)
          .thenComparingInt(Doc::rank)
          .thenComparing(Comparator.comparingInt(Doc::priority).reversed())
          .thenComparingLong(Doc::published)
          .thenComparing(Comparator.comparingLong(Doc::length).reversed())
          .thenComparing(Doc::id);

  @Test
  void keysSortAsTheDesignSays() {
    Random random = new Random(Seed.VALUE);
    KeeperOrder order =
        new KeeperOrder(
            List.of(Criterion.LICENSE, Criterion.PRIORITY, Criterion.PUBLISHED, Criterion.LENGTH));
    List<Doc> docs = new ArrayList<>();
    List<byte[]> keys = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      long published = random.nextInt(4) == 0 ? KeeperOrder.UNPUBLISHED : random.nextInt(5) - 2L;
      Doc doc =
          new Doc(
              Role.values()[random.nextInt(4)],
              random.nextInt(3),
              random.nextInt(3),
              published,
              random.nextInt(3) * 1_000_000_000L,
              "source/" + i);
      docs.add(doc);
      keys.add(
          order.key(
              doc.role(), doc.rank(), doc.priority(), doc.published(), doc.length(), doc.id()));
    }
    List<Doc> expected = new ArrayList<>(docs);
    expected.sort(DESIGN);
    int[] sorted = KeeperOrder.sort(keys);
    assertThat(Arrays.stream(sorted).mapToObj(docs::get).toList()).isEqualTo(expected);
  }

  @Test
  void orderOfCriteriaIsThatOfTheRun() {
    KeeperOrder longest = new KeeperOrder(List.of(Criterion.LENGTH, Criterion.LICENSE));
    byte[] longer = longest.key(Role.CANDIDATE, 9, 0, 0, 20, "s/b");
    byte[] freer = longest.key(Role.CANDIDATE, 0, 0, 0, 10, "s/a");
    assertThat(KeeperOrder.sort(List.of(freer, longer))).containsExactly(1, 0);
  }

  @Test
  void equalIdsAndRepeatedCriteriaAreRefused() {
    KeeperOrder byId = new KeeperOrder(List.of());
    byte[] key = byId.key(Role.CANDIDATE, 0, 0, 0, 0, "s/a");
    assertThatThrownBy(() -> KeeperOrder.sort(List.of(key, key.clone())))
        .hasMessage("Cannot order two documents with the same id");
    assertThatThrownBy(() -> new KeeperOrder(List.of(Criterion.LENGTH, Criterion.LENGTH)))
        .hasMessage("Cannot keep by a criterion twice: [LENGTH, LENGTH]");
  }
}

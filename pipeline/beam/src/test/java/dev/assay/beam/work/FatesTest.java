package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.Fate;
import org.junit.jupiter.api.Test;

class FatesTest {
  @Test
  void nobodyDecidedMeansKept() {
    Fates fates = new Fates(2);
    assertThat(fates.size()).isEqualTo(2);
    assertThat(fates.isKept(1)).isTrue();
    assertThat(fates.reason(1)).isNull();
    assertThat(fates.twin(1)).isEqualTo(Fates.NONE);
    assertThat(fates.shard(1)).isEqualTo(Fates.NONE);
    assertThat(fates.row(1)).isEqualTo(Fates.NONE);
  }

  @Test
  void copiesCountDuplicatesAndNotConflicts() {
    Fates fates = new Fates(4);
    fates.decide(1, Fate.DUPLICATE, "dedup", "exact-duplicate");
    fates.pair(1, 0, 1, true);
    fates.decide(2, Fate.DUPLICATE, "dedup", "near-duplicate");
    fates.pair(2, 0, 0.9, false);
    fates.decide(3, Fate.HELD, "dedup", "license-conflict");
    fates.pair(3, 0, 1, true);
    assertThat(fates.copies(0)).isEqualTo(2);
    assertThat(fates.twin(3)).isZero();
    assertThat(fates.similarity(2)).isEqualTo(0.9);
    assertThat(fates.isExact(1)).isTrue();
    assertThat(fates.isExact(2)).isFalse();
    assertThat(fates.stage(3)).isEqualTo("dedup");
  }
}

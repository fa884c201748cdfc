package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdIndexTest {

  /** Oracle: a hash map of texts. */
  @Test
  void numbersIdsAsAHashMapDoes() {
    long seed = 20261125;
    Random random = new Random(seed);
    Map<String, Integer> oracle = new HashMap<>();
    IdIndex index = new IdIndex(0);
    for (int i = 0; i < 100_000; i++) {
      String id = "source/" + random.nextInt(60_000);
      int expected = oracle.containsKey(id) ? IdIndex.NONE : oracle.size();
      oracle.putIfAbsent(id, oracle.size());
      assertThat(index.add(id)).describedAs("%s, seed %d", id, seed).isEqualTo(expected);
    }
    oracle.forEach((id, number) -> assertThat(index.find(id)).isEqualTo(number));
    assertThat(index.find("source/absent")).isEqualTo(IdIndex.NONE);
    assertThat(index.size()).isEqualTo(oracle.size());
  }

  @Test
  void aSkippedRowKeepsNumbersPositions() {
    IdIndex index = new IdIndex(1);
    assertThat(index.add("a")).isZero();
    assertThat(index.add("a")).isEqualTo(IdIndex.NONE);
    assertThat(index.skip()).isEqualTo(1);
    assertThat(index.add("b")).isEqualTo(2);
    assertThat(index.find("a")).isZero();
  }
}

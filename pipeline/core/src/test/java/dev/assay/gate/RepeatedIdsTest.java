package dev.assay.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hand-checked orders; the seeded test checks the rule of the design for any order of input. */
class RepeatedIdsTest {

  private static KeyedRecord record(String key, String sha256, String origin, long record) {
    return new KeyedRecord(key, sha256, origin, record);
  }

  @Test
  void keysThatAreNotRepeatedStay() {
    assertThat(
            RepeatedIds.numbers(
                List.of(
                    record("a", "2", "x", 0), record("b", "1", "x", 1), record("c", "1", "x", 2))))
        .containsExactly(1, 1, 1);
    assertThat(RepeatedIds.numbers(List.of())).isEmpty();
    assertThat(RepeatedIds.key("a", 1)).isEqualTo("a");
    assertThat(RepeatedIds.key("a", 3)).isEqualTo("a#3");
  }

  @Test
  void repeatsAreNumberedByDigestThenOriginThenRecord() {
    assertThat(
            RepeatedIds.numbers(
                List.of(
                    record("a", "2", "x", 0),
                    record("a", "1", "z", 10),
                    record("a", "1", "z", 9),
                    record("b", "0", "x", 1),
                    record("a", "1", "y", 99))))
        .containsExactly(4, 3, 2, 1, 1);
  }

  @Test
  void aNumberThatWouldMakeANaturalKeyIsPassedOver() {
    assertThat(
            RepeatedIds.numbers(
                List.of(
                    record("a", "1", "x", 0),
                    record("a", "2", "x", 1),
                    record("a#2", "3", "x", 2),
                    record("a", "4", "x", 3))))
        .containsExactly(1, 3, 1, 4);
  }

  @Test
  void resultsAreDistinctAndDoNotDependOnTheOrderOfInput() {
    long seed = seed();
    Random random = new Random(seed);
    List<KeyedRecord> records = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String key =
          "k" + random.nextInt(300) + (random.nextInt(9) == 0 ? "#" + random.nextInt(9) : "");
      records.add(record(key, "" + random.nextInt(5), "f" + random.nextInt(3), i));
    }
    Map<KeyedRecord, String> first = keys(records);
    Set<String> distinct = new HashSet<>(first.values());
    assertThat(distinct).as("seed %d", seed).hasSize(records.size());
    Collections.shuffle(records, random);
    assertThat(keys(records)).as("seed %d", seed).isEqualTo(first);
  }

  private static long seed() {
    String asked = System.getProperty("test.seed", "");
    return asked.isEmpty() ? 20261123L : Long.parseLong(asked);
  }

  private static Map<KeyedRecord, String> keys(List<KeyedRecord> records) {
    int[] numbers = RepeatedIds.numbers(records);
    Map<KeyedRecord, String> keys = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      keys.put(records.get(i), RepeatedIds.key(records.get(i).key(), numbers[i]));
    }
    return keys;
  }
}

package dev.assay.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells records of one source apart that share a key: in order of (source_sha256, origin, record)
 * the first keeps the key, the next become {@code key#2}, {@code key#3} and so on. A number that
 * would make a key which another record has by nature is passed over, so that all results differ.
 */
public final class RepeatedIds {
  /** The bare key, without a number. */
  public static final int FIRST = 1;

  private static final Comparator<KeyedRecord> ORDER =
      Comparator.comparing(KeyedRecord::sourceSha256)
          .thenComparing(KeyedRecord::origin)
          .thenComparingLong(KeyedRecord::record);

  private RepeatedIds() {}

  /**
   * @param records all records of one source, in any order
   * @return for each record, in the order given, {@link #FIRST} or the number that follows {@code
   *     #}
   */
  public static int[] numbers(List<KeyedRecord> records) {
    int[] numbers = new int[records.size()];
    Map<String, Integer> firsts = new HashMap<>();
    Map<String, List<Integer>> repeated = new TreeMap<>();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = FIRST;
      Integer first = firsts.putIfAbsent(records.get(i).key(), i);
      if (first != null) {
        repeated
            .computeIfAbsent(records.get(i).key(), key -> new ArrayList<>(List.of(first)))
            .add(i);
      }
    }
    Set<String> natural = repeated.isEmpty() ? Set.of() : new HashSet<>(firsts.keySet());
    repeated.forEach((key, places) -> number(key, places, records, natural, numbers));
    return numbers;
  }

  /** The key that tells a record apart within its source. */
  public static String key(String key, int number) {
    return number == FIRST ? key : key + "#" + number;
  }

  private static void number(
      String key,
      List<Integer> places,
      List<KeyedRecord> records,
      Set<String> natural,
      int[] numbers) {
    places.sort(Comparator.comparing(records::get, ORDER));
    int number = FIRST;
    for (int place : places.subList(1, places.size())) {
      do {
        number++;
      } while (natural.contains(key(key, number)));
      numbers[place] = number;
    }
  }
}

package dev.assay.storage.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives words numbers, the same word always the same. Thread-safe. */
final class Numbered {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  synchronized int of(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = words.size();
      numbers.put(word, known);
      words.add(word);
    }
    return known;
  }

  /** Words by number, as far as they are known now. */
  synchronized List<String> words() {
    return List.copyOf(words);
  }
}

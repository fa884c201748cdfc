package dev.assay.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which languages have a word among their common words. */
final class CommonWords {
  static final CommonWords SHIPPED = read("common-words.txt");

  private static final int BITS = 13;

  private final List<String> languages;
  private final long[] hashes = new long[1 << BITS];
  private final int[] masks = new int[1 << BITS];

  private CommonWords(Map<Long, Integer> maskOfHash, List<String> languages) {
    this.languages = languages;
    maskOfHash.forEach(this::put);
  }

  /** Codes of the languages, by bit. */
  List<String> languages() {
    return languages;
  }

  /** Bits of the languages that have the lower-case word with this {@link Tokens#hashOf} hash. */
  int mask(long hash) {
    int slot = slot(hash);
    while (masks[slot] != 0) {
      if (hashes[slot] == hash) {
        return masks[slot];
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return 0;
  }

  private void put(long hash, int mask) {
    int slot = slot(hash);
    while (masks[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    masks[slot] = mask;
  }

  private static int slot(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
  }

  private static CommonWords read(String resource) {
    List<String> languages = new ArrayList<>();
    Map<Long, Integer> masks = new HashMap<>();
    for (String line : TextResource.lines(resource)) {
      String[] words = line.split(" ");
      int bit = 1 << languages.size();
      languages.add(words[0]);
      for (int i = 1; i < words.length; i++) {
        masks.merge(Tokens.hashOf(words[i]), bit, (a, b) -> a | b);
      }
    }
    return new CommonWords(masks, List.copyOf(languages));
  }
}

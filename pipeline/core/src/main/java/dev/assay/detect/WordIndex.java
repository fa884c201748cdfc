package dev.assay.detect;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All words, phrases and required literals of a probe set in one Aho-Corasick automaton (Aho and
 * Corasick, CACM 18(6), 1975) over folded text. Immutable, shared by scanners.
 */
final class WordIndex {

  /** What a hit means for one probe. */
  enum Use {
    /** A word of a list: whole, and counted once a text. */
    KEYWORD,
    /** A phrase: anywhere, each occurrence. */
    PHRASE,
    /** A literal that a pattern cannot do without. */
    LITERAL
  }

  /**
   * @param slot own number among all postings, to remember what was seen in a text
   */
  record Posting(int probe, Use use, int slot) {}

  /** The postings of one folded word, and on which sides it must end at a word's edge. */
  record Entry(List<Posting> postings, boolean edgeBefore, boolean edgeAfter) {}

  private final @Nullable AhoCorasickDoubleArrayTrie<Entry> trie;
  private final int slots;

  private WordIndex(@Nullable AhoCorasickDoubleArrayTrie<Entry> trie, int slots) {
    this.trie = trie;
    this.slots = slots;
  }

  int slots() {
    return slots;
  }

  boolean isEmpty() {
    return trie == null;
  }

  void scan(CharSequence folded, AhoCorasickDoubleArrayTrie.IHit<Entry> hits) {
    if (trie != null) {
      trie.parseText(folded, hits);
    }
  }

  /** Gathers words, then builds. */
  static final class Builder {
    private final Map<String, List<Posting>> words = new TreeMap<>();
    private int slots;

    void add(int probe, Use use, String word) {
      List<Posting> postings = words.computeIfAbsent(Folding.fold(word), key -> new ArrayList<>());
      boolean known = postings.stream().anyMatch(p -> p.probe() == probe && p.use() == use);
      if (!known && !word.isEmpty()) {
        postings.add(new Posting(probe, use, slots++));
      }
    }

    WordIndex build() {
      TreeMap<String, Entry> entries = new TreeMap<>();
      words.forEach((word, postings) -> entries.put(word, entry(word, postings)));
      entries.remove("");
      if (entries.isEmpty()) {
        return new WordIndex(null, 0);
      }
      AhoCorasickDoubleArrayTrie<Entry> trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(entries);
      return new WordIndex(trie, slots);
    }

    private static Entry entry(String word, List<Posting> postings) {
      boolean before = !word.isEmpty() && Folding.word(word.charAt(0));
      boolean after = !word.isEmpty() && Folding.word(word.charAt(word.length() - 1));
      return new Entry(List.copyOf(postings), before, after);
    }
  }
}

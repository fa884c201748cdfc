package dev.assay.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All words, phrases and required literals of a probe set in one automaton over folded text.
 * Immutable, shared by scanners.
 */
final class WordIndex {

  /** What a hit means for one probe. */
  enum Use {
    /** A word of a list: whole, and counted once a text. */
    KEYWORD,
    /** A phrase: anywhere, each occurrence. */
    PHRASE,
    /** A literal that a pattern or query cannot do without. */
    LITERAL
  }

  /**
   * @param slot own number among all postings, to remember what was seen in a text
   * @param exact folded word where traditional and simplified characters are different, else null
   */
  record Posting(int probe, Use use, int slot, char @Nullable [] exact) {}

  /** What stands in {@link #facts} for each word: its length, then what follows. */
  static final int LENGTH = 0;

  /** Bits: 1 must begin at a word's edge, 2 must end at one. */
  static final int EDGES = 1;

  /** The probe of its only posting, where that is a keyword that wants no second look; else -1. */
  static final int PROBE = 2;

  /** The slot of that posting. */
  static final int SLOT = 3;

  static final int FACTS = 4;

  private static final WordIndex NOTHING = new WordIndex(null, new Posting[0][], new int[0], 0);

  private final @Nullable Automaton automaton;
  private final Posting[][] postings;
  private final int[] facts;
  private final int slots;

  private WordIndex(@Nullable Automaton automaton, Posting[][] postings, int[] facts, int slots) {
    this.automaton = automaton;
    this.postings = postings;
    this.facts = facts;
    this.slots = slots;
  }

  int slots() {
    return slots;
  }

  /** Null when nothing is looked for. */
  @Nullable Automaton automaton() {
    return automaton;
  }

  Posting[] postings(int word) {
    return postings[word];
  }

  /** {@link #FACTS} numbers for each word. */
  int[] facts() {
    return facts;
  }

  /** Gathers words, then builds. */
  static final class Builder {

    private record Wanted(int probe, Use use, String word, boolean variants) {}

    private final List<Wanted> wanted = new ArrayList<>();
    private boolean variants;

    /** A word to be met as it is, but for case and width. */
    void add(int probe, Use use, String word) {
      add(new Wanted(probe, use, Folding.fold(word), false));
    }

    /** A word of a list, to be met in traditional and simplified characters alike. */
    void addWithVariants(int probe, String word) {
      String folded = Folding.fold(word);
      boolean varies = HanVariants.varies(folded);
      variants |= varies;
      add(new Wanted(probe, Use.KEYWORD, folded, varies));
    }

    /** A word that a query needs. */
    void addLiteralWithVariants(int probe, String word) {
      boolean varies = HanVariants.varies(word);
      variants |= varies;
      add(new Wanted(probe, Use.LITERAL, word, varies));
    }

    private void add(Wanted word) {
      if (!word.word().isEmpty()) {
        wanted.add(word);
      }
    }

    WordIndex build() {
      if (wanted.isEmpty()) {
        return NOTHING;
      }
      Map<String, List<Posting>> words = new TreeMap<>();
      int slots = 0;
      for (Wanted word : wanted) {
        String key = variants ? HanVariants.simplified(word.word()) : word.word();
        Posting posting = posting(word, slots, key);
        List<Posting> postings = words.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (postings.stream().noneMatch(known -> same(known, posting))) {
          postings.add(posting);
          slots++;
        }
      }
      List<String> sorted = List.copyOf(words.keySet());
      Posting[][] postings =
          sorted.stream()
              .map(word -> words.getOrDefault(word, List.of()).toArray(Posting[]::new))
              .toArray(Posting[][]::new);
      return new WordIndex(
          Automaton.of(sorted, codes(sorted)), postings, facts(sorted, postings), slots);
    }

    /** Where the text is read with variants folded, a word that wants none is compared again. */
    private Posting posting(Wanted word, int slot, String key) {
      boolean exact = variants && !word.variants() && HanVariants.isAmbiguous(key);
      return new Posting(word.probe(), word.use(), slot, exact ? word.word().toCharArray() : null);
    }

    private static boolean same(Posting a, Posting b) {
      return a.probe() == b.probe() && a.use() == b.use() && Arrays.equals(a.exact(), b.exact());
    }

    private static int[] facts(List<String> words, Posting[][] postings) {
      int[] facts = new int[FACTS * postings.length];
      for (int i = 0; i < postings.length; i++) {
        String word = words.get(i);
        boolean before = Folding.word(word.charAt(0));
        boolean after = Folding.word(word.charAt(word.length() - 1));
        Posting first = postings[i][0];
        boolean simple =
            postings[i].length == 1 && first.use() == Use.KEYWORD && first.exact() == null;
        facts[FACTS * i + LENGTH] = word.length();
        facts[FACTS * i + EDGES] = (before ? 1 : 0) | (after ? 2 : 0);
        facts[FACTS * i + PROBE] = simple ? first.probe() : -1;
        facts[FACTS * i + SLOT] = simple ? first.slot() : -1;
      }
      return facts;
    }

    /** Numbers by how many words hold a character, so that the arrays are dense at their begin. */
    private char[] codes(List<String> words) {
      int[] uses = new int[Character.MAX_VALUE + 1];
      words.forEach(word -> word.chars().forEach(unit -> uses[unit]++));
      int[] used =
          IntStream.range(0, uses.length)
              .filter(unit -> uses[unit] > 0)
              .boxed()
              .sorted(Comparator.comparingInt((Integer unit) -> -uses[unit]))
              .mapToInt(Integer::intValue)
              .toArray();
      char[] ofFolded = new char[uses.length];
      for (int i = 0; i < used.length; i++) {
        ofFolded[used[i]] = (char) (i + 1);
      }
      char[] codes = new char[uses.length];
      for (int unit = 0; unit < codes.length; unit++) {
        char folded = Folding.fold((char) unit);
        codes[unit] = ofFolded[variants ? HanVariants.simplified(folded) : folded];
      }
      return codes;
    }
  }
}

package dev.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which language a run of Latin letters looks like, by its letter trigrams (Cavnar and Trenkle,
 * N-gram-based text categorization, 1994, with log probabilities for ranks). For texts with too few
 * common words.
 */
final class LetterTrigrams {
  static final LetterTrigrams SHIPPED = read("letter-trigrams.txt");

  /** Parts per ten thousand that a trigram outside the profile is taken to have. */
  private static final double UNSEEN = 0.5;

  private static final int BITS = 14;

  private final List<String> languages;
  private final long[] keys = new long[1 << BITS];

  /** Weight of each language beside each other, for each slot of {@link #keys}. */
  private final float[][] weights = new float[1 << BITS][];

  private LetterTrigrams(List<String> languages, Map<Long, float[]> weightsOfKey) {
    this.languages = languages;
    weightsOfKey.forEach(this::put);
  }

  /**
   * @param letters lower-case words parted by single spaces, with a space before and after
   * @param length units to look at
   * @return the likeliest language, or {@link Language#UNDECIDED} when none is clearly ahead
   */
  String likeliest(char[] letters, int length) {
    float[] scores = scores(letters, length);
    int best = 0;
    int second = 1;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = best;
        best = i;
      } else if (second == best || scores[i] > scores[second]) {
        second = i;
      }
    }
    boolean clear = scores[best] > scores[second] * LEAD && scores[best] > length * LEAST;
    return clear ? languages.get(best) : Language.UNDECIDED;
  }

  /** How far the first must be ahead of the second. */
  private static final float LEAD = 1.1f;

  /** Least mean weight of a trigram: random letters stay below it. */
  private static final float LEAST = 0.9f;

  private float[] scores(char[] letters, int length) {
    float[] scores = new float[languages.size()];
    for (int i = 0; i + 2 < length; i++) {
      int slot = slot(key(letters[i], letters[i + 1], letters[i + 2]));
      if (keys[slot] != 0) {
        for (int language = 0; language < scores.length; language++) {
          scores[language] += weights[slot][language];
        }
      }
    }
    return scores;
  }

  private void put(long key, float[] weight) {
    int slot = slot(key);
    keys[slot] = key;
    weights[slot] = weight;
  }

  /** The slot that holds this key, or the free one where it would go. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long key(char a, char b, char c) {
    return ((long) a << 32) | ((long) b << 16) | c;
  }

  private static LetterTrigrams read(String resource) {
    List<String> lines = TextResource.lines(resource);
    List<String> languages = new ArrayList<>();
    Map<Long, float[]> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      int language = languages.size();
      languages.add(line.substring(0, tab));
      for (String entry : line.substring(tab + 1).split(" ")) {
        String gram = entry.substring(0, 3).replace('_', ' ');
        double share = Double.parseDouble(entry.substring(3));
        weights
                .computeIfAbsent(
                    key(gram.charAt(0), gram.charAt(1), gram.charAt(2)),
                    k -> new float[lines.size()])[language] =
            (float) StrictMath.log(1 + share / UNSEEN);
      }
    }
    return new LetterTrigrams(List.copyOf(languages), weights);
  }

  @Override
  public String toString() {
    return "letter trigrams of " + Arrays.toString(languages.toArray());
  }
}

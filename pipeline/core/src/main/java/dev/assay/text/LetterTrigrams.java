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

  private final List<String> languages;
  private final Map<Long, float[]> weights;

  private LetterTrigrams(List<String> languages, Map<Long, float[]> weights) {
    this.languages = languages;
    this.weights = weights;
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
      float[] weight = weights.get(key(letters[i], letters[i + 1], letters[i + 2]));
      if (weight != null) {
        for (int language = 0; language < scores.length; language++) {
          scores[language] += weight[language];
        }
      }
    }
    return scores;
  }

  private static long key(char a, char b, char c) {
    return (long) a << 32 | (long) b << 16 | c;
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

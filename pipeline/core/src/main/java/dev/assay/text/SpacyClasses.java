package dev.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of spaCy's classes a character belongs to: a bit each. The ranges stand in {@code
 * spacy-en.txt}, asked of spaCy itself.
 */
final class SpacyClasses {
  static final int SPACE = 1;
  static final int ALPHA = 1 << 1;
  static final int LOWER = 1 << 2;
  static final int UPPER = 1 << 3;
  static final int QUOTE = 1 << 4;
  static final int ICON = 1 << 5;

  /** A prefix by itself; the plus sign only where no digit follows. */
  static final int PREFIX = 1 << 6;

  /** A suffix by itself, whatever stands before it. */
  static final int SUFFIX = 1 << 7;

  /** A full stop after it is a suffix. */
  static final int BEFORE_PERIOD = 1 << 8;

  /** Python's {@code \w}. */
  static final int URL_WORD = 1 << 9;

  /** Python's {@code \d}. */
  static final int URL_DIGIT = 1 << 10;

  /** Python's {@code str.isalpha}. */
  static final int LETTER = 1 << 11;

  /** Categories P*. */
  static final int PUNCTUATION = 1 << 12;

  /** Ends a sentence for spaCy's sentencizer. */
  static final int SENTENCE_END = 1 << 13;

  /** One of datatrove's {@code PUNCTUATION_SET}. */
  static final int SYMBOL = 1 << 14;

  /** 0 to 9. */
  static final int ASCII_DIGIT = 1 << 15;

  /** May part a token from its neighbours, or is half of a character that may. */
  static final int ACTIVE = 1 << 16;

  /** Half of a supplementary character: ask {@link #of} for the whole. */
  static final int SURROGATE = 1 << 17;

  /** Hash sign, full stop or ellipsis, which Gopher counts. */
  static final int COUNTED = 1 << 18;

  private static final List<String> NAMES =
      List.of(
          "space",
          "alpha",
          "lower",
          "upper",
          "quote",
          "icon",
          "prefix",
          "suffix",
          "before-period",
          "url-word",
          "url-digit",
          "letter",
          "punctuation",
          "sentence-end",
          "datatrove-symbol");

  /** Infixes that are neither prefix nor suffix. */
  private static final String INFIXES = ".+-*^,\u2013\u2014~:<>=/";

  private final int[] plane = new int[Character.MAX_VALUE + 1];

  /** First code point of each run of supplementary characters with the same classes. */
  private final int[] starts;

  private final int[] masks;

  private SpacyClasses(List<String> lines) {
    List<int[]> beyond = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields[0].equals("class")) {
        read(fields[2], 1 << NAMES.indexOf(fields[1]), beyond);
      }
    }
    for (char c = '0'; c <= '9'; c++) {
      plane[c] |= ASCII_DIGIT;
    }
    plane['#'] |= COUNTED;
    plane['.'] |= COUNTED;
    plane['\u2026'] |= COUNTED;
    for (int c = 0; c < plane.length; c++) {
      boolean active = (plane[c] & (PREFIX | SUFFIX | ICON)) != 0 || INFIXES.indexOf(c) >= 0;
      plane[c] |= active ? ACTIVE : 0;
      plane[c] |= Character.isSurrogate((char) c) ? ACTIVE | SURROGATE : 0;
    }
    starts =
        beyond.stream()
            .flatMapToInt(range -> Arrays.stream(range, 0, 2))
            .sorted()
            .distinct()
            .toArray();
    masks = new int[starts.length];
    for (int[] range : beyond) {
      int from = Arrays.binarySearch(starts, range[0]);
      for (int i = from; starts[i] < range[1]; i++) {
        masks[i] |= range[2];
      }
    }
  }

  static SpacyClasses read(List<String> lines) {
    return new SpacyClasses(lines);
  }

  /** Classes of each unit of the basic plane. */
  int[] plane() {
    return plane;
  }

  int of(int codePoint) {
    if (codePoint <= Character.MAX_VALUE) {
      return plane[codePoint];
    }
    int found = Arrays.binarySearch(starts, codePoint);
    int at = found >= 0 ? found : -found - 2;
    return at < 0 ? 0 : masks[at];
  }

  private void read(String ranges, int bit, List<int[]> beyond) {
    for (String range : ranges.split(" ")) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
      int last = Integer.parseInt(range.substring(dash + 1), 16);
      for (int c = first; c <= Math.min(last, Character.MAX_VALUE); c++) {
        plane[c] |= bit;
      }
      if (last > Character.MAX_VALUE) {
        beyond.add(new int[] {Math.max(first, Character.MAX_VALUE + 1), last + 1, bit});
      }
    }
  }
}

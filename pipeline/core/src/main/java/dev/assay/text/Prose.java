package dev.assay.text;

import java.util.Arrays;

/**
 * What is left of a text when code is taken away: characters by script, words in Latin letters, and
 * how many common words of each language. Code is what stands between fences or back-quotes, in
 * tags, and words that touch digits or the signs of identifiers and addresses.
 */
final class Prose {
  private static final byte[] SCRIPTS = Script.table();
  private static final byte LATIN = (byte) Script.LATIN.ordinal();

  /** Digits and the signs that make a word behind them part of an identifier or address. */
  private static final boolean[] CODE_BEFORE = ascii("0123456789_/\\@$%&=.:#-+");

  private static final boolean[] CODE_AFTER = ascii("0123456789_/\\@=(+");
  private static final int KEPT_LETTERS = 600;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final CommonWords commonWords = CommonWords.SHIPPED;
  private final int[] hits = new int[commonWords.languages().size()];
  private final int[] characters = new int[Script.count()];
  private final char[] letters = new char[KEPT_LETTERS + 1];
  private int lettersKept;
  private int latinWords;
  private int siblings;
  private boolean fenced;
  private boolean codeToo;
  private char[] text = new char[0];

  /**
   * @param codeToo whether code counts, for texts that have nothing else
   */
  void start(char[] text, boolean codeToo) {
    this.text = text;
    this.codeToo = codeToo;
    Arrays.fill(hits, 0);
    Arrays.fill(characters, 0);
    letters[0] = ' ';
    lettersKept = 1;
    latinWords = 0;
    siblings = 0;
    fenced = false;
  }

  int characters(Script script) {
    return characters[script.ordinal()];
  }

  /** Bits of {@link SiblingLetters} for the telling letters that occur. */
  int siblings() {
    return siblings;
  }

  int latinWords() {
    return latinWords;
  }

  /** Common words found, by bit of {@link CommonWords#languages()}. */
  int[] hits() {
    return hits;
  }

  /** The first Latin words in lower case, a space around each. */
  char[] letters() {
    return letters;
  }

  int lettersKept() {
    return lettersKept;
  }

  /**
   * Adds every line of which a part lies in a sample. Fences are followed through the whole text.
   *
   * @param period a sample starts at each multiple of this
   * @param sample how many units a sample has; {@code period} for all of the text
   */
  void add(int length, int period, int sample) {
    int start = 0;
    int next = 0;
    while (start < length) {
      int end = start;
      while (end < length && text[end] != '\n') {
        end++;
      }
      boolean sampled = start < next + sample && end >= next;
      line(start, sampled ? Math.min(end, Math.max(start, next) + sample) : start, end);
      while (end >= next + sample) {
        next += period;
      }
      start = end + 1;
    }
  }

  private void line(int start, int stop, int end) {
    int i = start;
    while (i < end && text[i] <= ' ') {
      i++;
    }
    if (isFence(i, end)) {
      fenced = !fenced;
    } else if (!fenced || codeToo) {
      while (i < stop) {
        i = next(i, end);
      }
    }
  }

  private boolean isFence(int i, int end) {
    return i + 2 < end
        && (text[i] == '`' || text[i] == '~')
        && text[i + 1] == text[i]
        && text[i + 2] == text[i];
  }

  private int next(int i, int end) {
    char c = text[i];
    byte script = SCRIPTS[c];
    if (script == LATIN) {
      return latinWord(i, end);
    }
    if (script != 0) {
      characters[script]++;
      if (c < SiblingLetters.END) {
        siblings |= SiblingLetters.bit(c);
      }
      return i + 1;
    }
    if (codeToo) {
      return i + 1;
    }
    if (c == '`') {
      return after('`', i, end);
    }
    if (c == '<') {
      return after('>', i, end);
    }
    return i + 1;
  }

  /** Behind the closing sign on this line, or just behind the opening one. */
  private int after(char closing, int i, int end) {
    for (int j = i + 1; j < end; j++) {
      if (text[j] == closing) {
        return j + 1;
      }
    }
    return i + 1;
  }

  private int latinWord(int start, int end) {
    long hash = 0;
    boolean capitals = false;
    int i = start;
    while (i < end) {
      char c = text[i];
      if (c >= 'a' && c <= 'z') {
        hash = hash * MULTIPLIER + c;
      } else if (SCRIPTS[c] == LATIN) {
        char lower = lower(c);
        capitals |= lower != c && i > start;
        hash = hash * MULTIPLIER + lower;
      } else {
        break;
      }
      i++;
    }
    if (i - start > 1 && !capitals && !touchesCode(start, i, end)) {
      count(start, i, hash);
    }
    return i;
  }

  private boolean touchesCode(int start, int stop, int end) {
    if (start > 0 && isCode(text[start - 1], CODE_BEFORE)) {
      return true;
    }
    if (stop == end) {
      return false;
    }
    boolean dotted = text[stop] == '.' && stop + 1 < end && SCRIPTS[text[stop + 1]] == LATIN;
    boolean address = text[stop] == ':' && stop + 1 < end && text[stop + 1] > ' ';
    return dotted || address || isCode(text[stop], CODE_AFTER);
  }

  private static boolean isCode(char c, boolean[] signs) {
    return c < 0x80 && signs[c];
  }

  /** Of a Latin letter. */
  private static char lower(char c) {
    return c < 0x80 ? (char) (c | 0x20) : Character.toLowerCase(c);
  }

  private static boolean[] ascii(String characters) {
    boolean[] set = new boolean[0x80];
    characters.chars().forEach(c -> set[c] = true);
    return set;
  }

  private void count(int start, int end, long hash) {
    latinWords++;
    int mask = commonWords.mask(hash);
    while (mask != 0) {
      hits[Integer.numberOfTrailingZeros(mask)]++;
      mask &= mask - 1;
    }
    if (lettersKept + end - start + 1 < letters.length) {
      for (int i = start; i < end; i++) {
        letters[lettersKept++] = lower(text[i]);
      }
      letters[lettersKept++] = ' ';
    }
  }
}

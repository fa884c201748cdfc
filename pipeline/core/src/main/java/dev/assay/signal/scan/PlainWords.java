package dev.assay.signal.scan;

/**
 * The words of Data-Juicer: parted by spaces, tabs and line feeds, in lower case, without special
 * characters at either end.
 */
public final class PlainWords extends Pass {
  private static final WordSet STOP_WORDS = new WordSet(StopWordLists.english());
  private static final char[] LOWERED = CharFlags.lowered();
  private static final short[] FLAGS = CharFlags.table();
  private static final int LETTER_OR_NUMBER = CharFlags.ALPHA | CharFlags.NUMERIC;

  private final Units units;
  private int stopWords;
  private int alphanumeric;

  PlainWords(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    units.clear();
    stopWords = 0;
    alphanumeric = 0;
    int start = 0;
    for (int i = 0; i < scan.length; i++) {
      char c = scan.text[i];
      if (c == ' ' || c == '\n' || c == '\t') {
        word(scan.text, start, i);
        start = i + 1;
      }
    }
    word(scan.text, start, scan.length);
  }

  private void word(char[] text, int from, int to) {
    int first = -1;
    int last = from;
    int length = 0;
    for (int i = from; i < to; i++) {
      int c = text[i];
      int step = 0;
      if (Character.isHighSurrogate((char) c)) {
        c = Character.codePointAt(text, i, to);
        step = Character.charCount(c) - 1;
      }
      boolean isSpecial = SpecialCharacters.has(c);
      alphanumeric += (flags(c) & LETTER_OR_NUMBER) != 0 ? 1 : 0;
      first = !isSpecial && first < 0 ? i : first;
      i += step;
      length += first < 0 ? 0 : 1;
      last = isSpecial ? last : i + 1;
    }
    if (first >= 0) {
      add(text, first, last, length);
    }
  }

  private static int flags(int c) {
    return c <= Character.MAX_VALUE ? FLAGS[c] : CharFlags.of(c);
  }

  private void add(char[] text, int from, int to, int length) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * TextHash.MULTIPLIER + LOWERED[text[i]];
    }
    units.add(hash, length);
    stopWords += to - from <= STOP_WORDS.longest() && STOP_WORDS.has(hash) ? 1 : 0;
  }

  /** The words. */
  public Units units() {
    return units;
  }

  /** Words that are an English stop word. */
  public int stopWords() {
    return stopWords;
  }

  /** Letters and numerals of the text. */
  public int alphanumeric() {
    return alphanumeric;
  }
}

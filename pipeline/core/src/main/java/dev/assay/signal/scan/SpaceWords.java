package dev.assay.signal.scan;

import java.util.List;

/**
 * Words between white space, as {@code str.split} has them, and what RefinedWeb (in DCLM) counts of
 * them; inside them the words and marks of {@code \w+|[^\w\s]+}, RedPajama-Data v2's raw words.
 */
public final class SpaceWords extends Pass {
  /** Gopher, arXiv 2112.11446, A.1.1. */
  private static final WordSet GOPHER =
      new WordSet(List.of("the", "be", "to", "of", "and", "that", "have", "with"));

  private static final WordSet STOP_WORDS = new WordSet(StopWordLists.english());
  private static final long MULTIPLIER = TextHash.MULTIPLIER;
  private static final short[] FLAGS = CharFlags.table();
  private static final char[] LOWERED = CharFlags.lowered();
  private static final int PIECE = CharFlags.WORD | CharFlags.ALPHA;

  private char[] text = new char[0];
  private int length;
  private int words;
  private int characters;
  private int alphabetic;
  private int stopWords;
  private int symbols;
  private int pieces;
  private int alphabeticPieces;
  private int upperCasePieces;
  private int stopPieces;

  @Override
  void read(Scan scan) {
    text = scan.text;
    length = scan.length;
    words = 0;
    characters = 0;
    alphabetic = 0;
    stopWords = 0;
    symbols = 0;
    pieces = 0;
    alphabeticPieces = 0;
    upperCasePieces = 0;
    stopPieces = 0;
    int i = 0;
    while (i < length) {
      i = (FLAGS[text[i]] & CharFlags.SPACE) != 0 ? i + 1 : word(i);
    }
  }

  /** One word between white space; the unit after it. */
  private int word(int start) {
    int any = 0;
    long whole = 0;
    int halves = 0;
    int i = start;
    while (i < length) {
      int flags = FLAGS[text[i]];
      if ((flags & CharFlags.SPACE) != 0) {
        break;
      }
      int from = i;
      int kind = flags & CharFlags.WORD;
      int all = 0;
      long hash = 0;
      while ((flags & (CharFlags.SPACE | CharFlags.WORD)) == kind) {
        char c = LOWERED[text[i]];
        all |= flags;
        hash = hash * MULTIPLIER + c;
        whole = whole * MULTIPLIER + c;
        if (++i == length) {
          break;
        }
        flags = FLAGS[text[i]];
      }
      if ((all & (CharFlags.SURROGATE | CharFlags.SYMBOL)) != 0) {
        halves += oddities(from, i);
        all |= supplementary(from, i);
      }
      piece(all, hash, i - from);
      any |= all;
    }
    words++;
    characters += i - start - halves;
    alphabetic += (any & CharFlags.ALPHA) / CharFlags.ALPHA;
    stopWords += i - start <= GOPHER.longest() && GOPHER.has(whole) ? 1 : 0;
    return i;
  }

  private void piece(int all, long hash, int units) {
    pieces++;
    if ((all & CharFlags.WORD) != 0) {
      alphabeticPieces += (all & CharFlags.ASCII_LETTER) != 0 ? 1 : 0;
      boolean upper = (all & CharFlags.UPPER) != 0;
      upperCasePieces += upper && (all & CharFlags.LOWER) == 0 ? 1 : 0;
      stopPieces += !upper && units <= STOP_WORDS.longest() && STOP_WORDS.has(hash) ? 1 : 0;
    }
  }

  /** Counts the symbols in a piece; how many second halves of characters it holds. */
  private int oddities(int from, int to) {
    int halves = 0;
    int dots = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      halves += Character.isLowSurrogate(c) && Character.isHighSurrogate(text[i - 1]) ? 1 : 0;
      symbols += c == '#' || c == '\u2026' ? 1 : 0;
      dots = c == '.' ? dots + 1 : 0;
      if (dots == 3) {
        symbols++;
        dots = 0;
      }
    }
    return halves;
  }

  private int supplementary(int from, int to) {
    int flags = 0;
    for (int i = from; i < to; i++) {
      if (Character.isHighSurrogate(text[i])) {
        flags |= CharFlags.of(Character.codePointAt(text, i, to)) & PIECE;
      }
    }
    return flags;
  }

  /** Words between white space. */
  public int words() {
    return words;
  }

  /** Characters of these words. */
  public int characters() {
    return characters;
  }

  /** Words with a letter of any script. */
  public int alphabetic() {
    return alphabetic;
  }

  /** Words that are one of Gopher's eight, in any case; each counts as often as it occurs. */
  public int stopWords() {
    return stopWords;
  }

  /** Hash signs and ellipses: {@code #}, {@code ...} without overlaps, U+2026. */
  public int symbols() {
    return symbols;
  }

  /** Runs of word characters and runs of marks, parted by white space too. */
  public int pieces() {
    return pieces;
  }

  /** Pieces with an ASCII letter. */
  public int alphabeticPieces() {
    return alphabeticPieces;
  }

  /** Pieces whose cased letters are all upper case, one at least. */
  public int upperCasePieces() {
    return upperCasePieces;
  }

  /** Pieces that are an English stop word. */
  public int stopPieces() {
    return stopPieces;
  }
}

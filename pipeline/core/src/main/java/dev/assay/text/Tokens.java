package dev.assay.text;

import java.util.Arrays;

/**
 * The words and marks of one text, in buffers that the next text reuses. Not safe for threads.
 *
 * <p>A word is a Han, kana or hangul character, or a run of other letters, digits, marks and
 * underscores; an apostrophe or full stop between letters or digits and a comma between digits
 * belong to it (a simplification of UAX #29: {@code don't}, {@code example.com}, {@code 3.14}).
 * Every other character but white space is a mark of its own; full stops, hyphens and vertical bars
 * in a row are one mark. Words and marks together stand in for the tokens of the word tokenizer
 * that datatrove uses.
 */
public final class Tokens {
  /** The token has a letter, digit or character of a script without word spaces. */
  public static final byte WORD = 1;

  /** The token has a letter. */
  public static final byte ALPHABETIC = 2;

  /** The token is one Han, kana or hangul character. */
  public static final byte UNIT = 4;

  private static final int FLAG_BITS = 3;
  private static final int FLAGS = (1 << FLAG_BITS) - 1;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final byte[] KINDS = CharKind.table();

  private final int[] kindCounts = new int[CharKind.COUNT];
  private int[] starts = new int[1024];

  /** Length in units, above the flags. */
  private int[] lengths = new int[1024];

  private long[] hashes = new long[1024];
  private int size;
  private char[] text = new char[0];
  private int length;

  /** Splits the first {@code length} units of {@code text}, which may not change meanwhile. */
  public void split(char[] text, int length) {
    this.text = text;
    this.length = length;
    size = 0;
    Arrays.fill(kindCounts, 0);
    int i = 0;
    while (i < length) {
      i = next(i);
    }
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return starts[token] + (lengths[token] >>> FLAG_BITS);
  }

  /** 64 bits that tell tokens apart; case counts. */
  public long hash(int token) {
    return hashes[token];
  }

  public byte flags(int token) {
    return (byte) (lengths[token] & FLAGS);
  }

  public boolean is(int token, byte flag) {
    return (lengths[token] & flag) != 0;
  }

  /** How many code points of the text are of this kind. */
  public int kindCount(byte kind) {
    return kindCounts[kind];
  }

  /** The hash that a token of this spelling has. */
  public static long hashOf(CharSequence word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * MULTIPLIER + word.charAt(i);
    }
    return hash;
  }

  static long hashOf(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * MULTIPLIER + text[i];
    }
    return hash;
  }

  private int next(int i) {
    char c = text[i];
    byte kind = KINDS[c];
    if (kind <= CharKind.LINE_FEED) {
      kindCounts[kind]++;
      return i + 1;
    }
    if (kind <= CharKind.CONNECTOR) {
      return word(i);
    }
    if (kind == CharKind.SURROGATE) {
      return supplementary(i);
    }
    kindCounts[kind]++;
    if (kind <= CharKind.HANGUL) {
      add(i, i + 1, c, (byte) (WORD | ALPHABETIC | UNIT));
      return i + 1;
    }
    return mark(i, c);
  }

  private int word(int start) {
    long hash = 0;
    int upper = 0;
    int digits = 0;
    int others = 0;
    int i = start;
    while (i < length) {
      char c = text[i];
      byte kind = KINDS[c];
      if (kind == CharKind.UPPER) {
        upper++;
      } else if (kind != CharKind.LETTER) {
        if (kind == CharKind.DIGIT) {
          digits++;
        } else if (CharKind.isWord(kind)) {
          others++;
          kindCounts[kind]++;
        } else if (joins(c, i)) {
          others++;
          kindCounts[kind]++;
        } else {
          break;
        }
      }
      hash = hash * MULTIPLIER + c;
      i++;
    }
    int letters = i - start - upper - digits - others;
    kindCounts[CharKind.UPPER] += upper;
    kindCounts[CharKind.DIGIT] += digits;
    kindCounts[CharKind.LETTER] += letters;
    int flag = letters + upper > 0 ? WORD | ALPHABETIC : digits > 0 ? WORD : 0;
    add(start, i, hash, (byte) flag);
    return i;
  }

  /** Whether the mark at i holds the word together that began before it. */
  private boolean joins(char c, int i) {
    if (c != '.' && c != '\'' && c != '\u2019' && c != ',') {
      return false;
    }
    if (i + 1 >= length) {
      return false;
    }
    byte before = KINDS[text[i - 1]];
    byte after = KINDS[text[i + 1]];
    if (c == ',') {
      return before == CharKind.DIGIT && after == CharKind.DIGIT;
    }
    return CharKind.isWord(before) && CharKind.isWord(after);
  }

  private int supplementary(int i) {
    int codePoint = Character.codePointAt(text, i, length);
    int end = i + Character.charCount(codePoint);
    byte kind = CharKind.of(codePoint);
    kindCounts[kind]++;
    if (kind == CharKind.SPACE) {
      return end;
    }
    int flag = 0;
    if (CharKind.isUnit(kind)) {
      flag = WORD | ALPHABETIC | UNIT;
    } else if (kind == CharKind.LETTER || kind == CharKind.UPPER) {
      flag = WORD | ALPHABETIC;
    } else if (kind == CharKind.DIGIT) {
      flag = WORD;
    }
    add(i, end, codePoint, (byte) flag);
    return end;
  }

  private int mark(int i, char c) {
    int end = i + 1;
    if (c == '.' || c == '-' || c == '|') {
      while (end < length && text[end] == c) {
        end++;
      }
      kindCounts[KINDS[c]] += end - i - 1;
    }
    add(i, end, c + MULTIPLIER * (end - i - 1), (byte) 0);
    return end;
  }

  private void add(int start, int end, long hash, byte flag) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    lengths[size] = ((end - start) << FLAG_BITS) | flag;
    hashes[size] = hash;
    size++;
  }

  private void grow() {
    int capacity = 2 * size;
    starts = Arrays.copyOf(starts, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
  }
}

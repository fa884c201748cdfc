package dev.assay.text;

import java.util.Arrays;

/**
 * The words of one text as spaCy's English tokenizer has them ({@code spacy.blank("en")}, version
 * 3.8, rules only: prefixes, suffixes, infixes, addresses, exceptions), in buffers that the next
 * text reuses. Tokens of white space are left out, as datatrove leaves them out; what they part is
 * kept in {@link #AFTER_SPACE}. Not safe for threads.
 */
public final class SpacyTokens {
  /** The token has a letter: Python's {@code str.isalpha} holds for one of its characters. */
  public static final int ALPHABETIC = 1;

  /** Every character is one of datatrove's punctuation marks. */
  public static final int SYMBOL = 1 << 1;

  /** Every character is punctuation (categories P*). */
  public static final int PUNCTUATION = 1 << 2;

  /** The token is one character that ends a sentence for spaCy's sentencizer. */
  public static final int SENTENCE_END = 1 << 3;

  /** A token of white space stood before it: any white space but one blank behind a token. */
  public static final int AFTER_SPACE = 1 << 4;

  /** The white space before it holds a line feed. */
  public static final int AFTER_LINE = 1 << 5;

  /** The token holds half of a supplementary character, so units are no characters. */
  private static final int SURROGATES = 1 << 6;

  private static final int FLAG_BITS = 7;
  private static final int FLAGS = (1 << FLAG_BITS) - 1;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final SpacyRules rules = SpacyRules.SHIPPED;
  private final int[] plane = rules.classes().plane();
  private final HashedWords exceptions = rules.exceptions();
  private final SpacyAffixes affixes = new SpacyAffixes(rules);
  private final SpacyUrl addresses = new SpacyUrl(rules.classes());
  private final SpacyRetokenizer retokenizer = new SpacyRetokenizer(rules);

  private int[] starts = new int[1024];

  /** Length in units, above the flags. */
  private int[] lengths = new int[1024];

  private long[] hashes = new long[1024];
  private int size;
  private char[] text = new char[0];

  /** Flags that the next token takes from the white space before it. */
  private int gap;

  /** Where suffixes that were taken off begin, outermost first. */
  private int[] suffixes = new int[64];

  private int hashSigns;
  private int ellipses;

  /** Splits the first {@code length} units of {@code text}, which may not change meanwhile. */
  public void split(char[] text, int length) {
    this.text = text;
    affixes.read(text);
    size = 0;
    hashSigns = 0;
    ellipses = 0;
    int i = space(0, length);
    while (i < length) {
      i = space(chunk(i, length), length);
    }
    retokenizer.apply(this);
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

  /** Length in code points. */
  public int length(int token) {
    int units = lengths[token] >>> FLAG_BITS;
    return (lengths[token] & SURROGATES) == 0
        ? units
        : Character.codePointCount(text, starts[token], units);
  }

  /** 64 bits that tell tokens apart; case counts. Equal to {@link Tokens#hashOf}. */
  public long hash(int token) {
    return hashes[token];
  }

  public boolean is(int token, int flag) {
    return (lengths[token] & flag) != 0;
  }

  /** Hash signs in the text. */
  public int hashSigns() {
    return hashSigns;
  }

  /** Ellipses in the text: each run of three full stops that do not overlap, and each U+2026. */
  public int ellipses() {
    return ellipses;
  }

  char[] text() {
    return text;
  }

  int flags(int token) {
    return lengths[token] & FLAGS;
  }

  /** Forgets the tokens from this one on. */
  void truncate(int token) {
    size = token;
  }

  /** Passes over white space and keeps what it means for the next token. */
  private int space(int from, int length) {
    int i = from;
    int lines = 0;
    while (i < length && (plane[text[i]] & SpacyClasses.SPACE) != 0) {
      lines |= text[i] == '\n' ? AFTER_LINE : 0;
      i++;
    }
    boolean single = i == from || from > 0 && i == from + 1 && text[from] == ' ';
    gap = lines | (single ? 0 : AFTER_SPACE);
    return i;
  }

  /** Splits what stands up to the next white space; gives its end. */
  private int chunk(int start, int length) {
    int any = 0;
    int all = -1;
    long hash = 0;
    int i = start;
    while (i < length) {
      char c = text[i];
      int mask = plane[c];
      if ((mask & SpacyClasses.SPACE) != 0) {
        break;
      }
      any |= mask;
      all &= mask;
      hash = hash * MULTIPLIER + c;
      i++;
    }
    boolean measured =
        (any & SpacyClasses.ASCII_DIGIT) != 0
            && (plane[text[i - 1]] & SpacyClasses.ASCII_DIGIT) == 0;
    if ((any & SpacyClasses.COUNTED) != 0) {
      count(start, i);
    }
    int exception = i - start > exceptions.longest() ? -1 : exceptions.find(hash);
    if (exception >= 0) {
      addPieces(start, exception);
    } else if (measured || (any & SpacyClasses.ACTIVE) != 0) {
      affixed(start, i, (any & SpacyClasses.ASCII_DIGIT) != 0);
    } else {
      add(start, i, hash, flags(any, all) | sentence(all, i - start));
    }
    return i;
  }

  private void count(int start, int end) {
    int run = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      run = c == '.' ? run + 1 : 0;
      hashSigns += c == '#' ? 1 : 0;
      if (c == '\u2026' || run == 3) {
        ellipses++;
        run = 0;
      }
    }
  }

  /** Takes prefixes and suffixes off what is no exception until an exception or nothing is left. */
  private void affixed(int from, int to, boolean digits) {
    int start = from;
    int end = to;
    int taken = 0;
    int exception = -1;
    while (start < end && exception < 0) {
      int prefix = affixes.prefix(start, end);
      exception = prefix == 0 ? -1 : exceptions.find(text, start + prefix, end);
      int suffix = exception >= 0 ? 0 : affixes.suffix(start + prefix, end, digits);
      if (prefix == 0 && suffix == 0) {
        break;
      }
      if (suffix > 0) {
        taken = push(taken, end - suffix);
        end -= suffix;
        exception = exceptions.find(text, start, end);
      }
      if (prefix > 0 && (suffix == 0 || exception < 0)) {
        add(start, start + prefix);
        start += prefix;
        exception = suffix == 0 ? exception : exceptions.find(text, start, end);
      }
    }
    if (exception >= 0) {
      addPieces(start, exception);
    } else if (start < end) {
      inner(start, end);
    }
    for (int i = taken - 1; i >= 0; i--) {
      add(suffixes[i], i == 0 ? to : suffixes[i - 1]);
    }
  }

  private int push(int taken, int suffix) {
    if (taken == suffixes.length) {
      suffixes = Arrays.copyOf(suffixes, 2 * taken);
    }
    suffixes[taken] = suffix;
    return taken + 1;
  }

  /** What is left when no affix can be taken off. */
  private void inner(int start, int end) {
    int any = 0;
    int all = -1;
    long hash = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      any |= plane[c];
      all &= plane[c];
      hash = hash * MULTIPLIER + c;
    }
    if ((any & SpacyClasses.ACTIVE) == 0) {
      add(start, end, hash, flags(any, all) | sentence(all, end - start));
    } else if ((any & SpacyClasses.COUNTED) != 0 && addresses.matches(text, start, end)) {
      add(start, end);
    } else {
      infixes(start, end);
    }
  }

  private void infixes(int start, int end) {
    int from = start;
    int i = start;
    while (i < end) {
      int after =
          (plane[text[i]] & SpacyClasses.ACTIVE) == 0 ? -1 : affixes.infixEnd(start, i, end);
      if (after > 0 && i > start) {
        if (i > from) {
          add(from, i);
        }
        add(i, after);
        from = after;
      }
      i = Math.max(i + 1, after);
    }
    if (from < end) {
      add(from, end);
    }
  }

  /** The tokens of an exception. */
  void addPieces(int start, int exception) {
    int from = start;
    for (int length : rules.pieces(exception)) {
      add(from, from + length);
      from += length;
    }
  }

  private void add(int start, int end) {
    if (end - start == 1) {
      addUnit(start);
      return;
    }
    int any = 0;
    int all = -1;
    long hash = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      int mask = plane[c];
      any |= mask;
      all &= mask;
      hash = hash * MULTIPLIER + c;
    }
    boolean pairs = (any & SpacyClasses.SURROGATE) != 0;
    add(
        start,
        end,
        hash,
        pairs ? wideFlags(start, end) : flags(any, all) | sentence(all, end - start));
  }

  private void addUnit(int start) {
    char c = text[start];
    int mask = plane[c];
    int half = (mask & SpacyClasses.SURROGATE) != 0 ? SURROGATES : 0;
    add(start, start + 1, c, flags(mask, mask) | sentence(mask, 1) | half);
  }

  /** A token that already is one, with its flags. */
  void add(int start, int end, long hash, int flags) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    lengths[size] = (end - start) << FLAG_BITS | flags | gap;
    hashes[size] = hash;
    size++;
    gap = 0;
  }

  /** Flags that the next token takes as well. */
  void gap(int flags) {
    gap = flags & (AFTER_SPACE | AFTER_LINE);
  }

  private static int flags(int any, int all) {
    return ((any & SpacyClasses.LETTER) != 0 ? ALPHABETIC : 0)
        | ((all & SpacyClasses.SYMBOL) != 0 ? SYMBOL : 0)
        | ((all & SpacyClasses.PUNCTUATION) != 0 ? PUNCTUATION : 0);
  }

  private static int sentence(int all, int length) {
    return length == 1 && (all & SpacyClasses.SENTENCE_END) != 0 ? SENTENCE_END : 0;
  }

  private int wideFlags(int start, int end) {
    int any = 0;
    int all = -1;
    int characters = 0;
    for (int i = start; i < end; characters++) {
      int c = Character.codePointAt(text, i, end);
      int mask = rules.classes().of(c);
      any |= mask;
      all &= mask;
      i += Character.charCount(c);
    }
    return flags(any, all) | sentence(all, characters) | SURROGATES;
  }

  private void grow() {
    int capacity = 2 * size;
    starts = Arrays.copyOf(starts, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
  }
}

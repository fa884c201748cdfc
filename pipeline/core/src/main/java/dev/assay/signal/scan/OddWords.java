package dev.assay.signal.scan;

import dev.assay.text.Tokens;

/** Latin words that no language spells so, and names of programs; judged once a spelling. */
public final class OddWords extends Pass {
  private static final int LEAST = 5;

  private int words;
  private int odd;
  private int identifiers;

  @Override
  void read(Scan scan) {
    words = 0;
    odd = 0;
    identifiers = 0;
    Vocabulary vocabulary = scan.vocabulary;
    for (int word = 0; word < vocabulary.size(); word++) {
      int token = vocabulary.first(word);
      if (scan.tokens.is(token, Tokens.WORD)) {
        word(scan, token, vocabulary.count(word));
      }
    }
  }

  private void word(Scan scan, int token, int count) {
    words += count;
    if (scan.tokens.is(token, Tokens.UNIT)) {
      return;
    }
    int start = scan.tokens.start(token);
    int end = scan.tokens.end(token);
    if (isIdentifier(scan.text, start, end)) {
      identifiers += count;
    } else if (isOdd(scan.text, start, end)) {
      odd += count;
    }
  }

  /** An underscore or full stop between word characters, or upper case after lower case. */
  private static boolean isIdentifier(char[] text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text[i];
      boolean camel = c >= 'A' && c <= 'Z' && text[i - 1] >= 'a' && text[i - 1] <= 'z';
      if (c == '_' || camel || c == '.' && i + 1 < end && LineLook.isLetter(text[i + 1])) {
        return true;
      }
    }
    return text[start] == '_';
  }

  /**
   * Five ASCII letters or more without a vowel, not all upper case; or the same letter three times
   * in a row; or letters and digits that change places twice.
   */
  private static boolean isOdd(char[] text, int start, int end) {
    int vowels = 0;
    int lower = 0;
    int changes = 0;
    boolean triple = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      boolean letter = LineLook.isLetter(c);
      if (!letter && !LineLook.isDigit(c)) {
        return false;
      }
      vowels += letter && "aeiouyAEIOUY".indexOf(c) >= 0 ? 1 : 0;
      lower += c >= 'a' ? 1 : 0;
      changes += i > start && letter != LineLook.isLetter(text[i - 1]) ? 1 : 0;
      triple |= letter && i >= start + 2 && c == text[i - 1] && c == text[i - 2];
    }
    boolean voiceless = vowels == 0 && lower > 0 && changes == 0;
    return end - start >= LEAST && (voiceless || triple && lower > 0 || changes >= 3);
  }

  /** Words, a Han character each. */
  public int words() {
    return words;
  }

  /** Words that are misspelt beyond any language. */
  public int odd() {
    return odd;
  }

  /** Words that look like names in a program. */
  public int identifiers() {
    return identifiers;
  }
}

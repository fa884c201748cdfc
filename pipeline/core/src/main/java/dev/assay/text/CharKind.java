package dev.assay.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What a character is to the signals and tokens: one byte each, from a table for the basic plane
 * built from the pinned ICU4J. Order matters: {@link #isWord} and {@link #isUnit} compare.
 */
public final class CharKind {
  /** White space but the line feed, as Python's {@code str.isspace} has it. */
  public static final byte SPACE = 0;

  public static final byte LINE_FEED = 1;

  /** A letter without case or in lower case. */
  public static final byte LETTER = 2;

  /** An upper-case or title-case letter. */
  public static final byte UPPER = 3;

  /** Categories Nd, Nl and No. */
  public static final byte DIGIT = 4;

  /** A combining mark or joiner: part of the word it stands in. */
  public static final byte MARK = 5;

  /** Underscore and its kin (Pc). */
  public static final byte CONNECTOR = 6;

  public static final byte HAN = 7;
  public static final byte KANA = 8;
  public static final byte HANGUL = 9;

  /** Categories Pd, Ps, Pe, Pi, Pf, Po. */
  public static final byte PUNCTUATION = 10;

  /** Categories Sm, Sc, Sk, So. */
  public static final byte SYMBOL = 11;

  /** Controls, private use, unassigned, lone surrogates and U+FFFD: traces of a broken decoding. */
  public static final byte GARBLED = 12;

  /** Format characters. */
  public static final byte FORMAT = 13;

  /** Half of a supplementary character: ask {@link #of(int)}. Only in the table. */
  public static final byte SURROGATE = 14;

  /** How many kinds there are. */
  public static final int COUNT = 15;

  private static final byte[] TABLE = build();

  private CharKind() {}

  /** Kind of a unit of the basic plane; {@link #SURROGATE} for half a character. */
  public static byte of(char c) {
    return TABLE[c];
  }

  public static byte of(int codePoint) {
    return codePoint <= Character.MAX_VALUE && !Character.isSurrogate((char) codePoint)
        ? TABLE[codePoint]
        : classify(codePoint);
  }

  /** Part of a word: letters, digits, marks, underscore. */
  public static boolean isWord(byte kind) {
    return kind >= LETTER && kind <= CONNECTOR;
  }

  /** A Han, kana or hangul character: a unit of its own, since no space parts words. */
  public static boolean isUnit(byte kind) {
    return kind >= HAN && kind <= HANGUL;
  }

  static byte[] table() {
    return TABLE;
  }

  private static byte[] build() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      table[c] = Character.isSurrogate((char) c) ? SURROGATE : classify(c);
    }
    return table;
  }

  private static byte classify(int c) {
    if (c == '\n') {
      return LINE_FEED;
    }
    if (isSpace(c)) {
      return SPACE;
    }
    byte unit = unit(c);
    return unit == SPACE ? byCategory(c) : unit;
  }

  /** White_Space and the four separators U+001C to U+001F. */
  private static boolean isSpace(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE) || (c >= 0x1C && c <= 0x1F);
  }

  private static byte unit(int c) {
    int category = UCharacter.getType(c);
    boolean letter =
        category == UCharacterCategory.OTHER_LETTER
            || category == UCharacterCategory.MODIFIER_LETTER
            || category == UCharacterCategory.LETTER_NUMBER;
    if (!letter) {
      return SPACE;
    }
    if (c == 0x30FC || c == 0xFF70) {
      return KANA;
    }
    return switch (UScript.getScript(c)) {
      case UScript.HAN -> HAN;
      case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
      case UScript.HANGUL -> HANGUL;
      default -> SPACE;
    };
  }

  private static byte byCategory(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER -> UPPER;
      case UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER ->
          LETTER;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER,
          UCharacterCategory.LETTER_NUMBER,
          UCharacterCategory.OTHER_NUMBER ->
          DIGIT;
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK ->
          MARK;
      case UCharacterCategory.CONNECTOR_PUNCTUATION -> CONNECTOR;
      case UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION ->
          PUNCTUATION;
      case UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.OTHER_SYMBOL ->
          c == 0xFFFD ? GARBLED : SYMBOL;
      case UCharacterCategory.FORMAT -> c == 0x200C || c == 0x200D ? MARK : FORMAT;
      default -> GARBLED;
    };
  }
}

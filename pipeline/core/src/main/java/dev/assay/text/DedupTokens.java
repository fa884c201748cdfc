package dev.assay.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Classes and lower case of characters for the dedup text, from the pinned ICU4J: neither the
 * Unicode version of the JDK nor the locale changes a token or a digest.
 *
 * <p>Lower case is the simple mapping of each code point by itself (Unicode {@code
 * Simple_Lowercase_Mapping}), so lengths and offsets stay: İ becomes i, a final Σ becomes σ.
 * Letters and numbers are the general categories L* and N*; which of them stand alone is decided by
 * Script Extensions, so that ー and 々 do. A combining mark goes on with a run and never begins one.
 */
final class DedupTokens {

  static final byte SEPARATOR = 0;
  static final byte MARK = 1;
  static final byte WORD = 2;
  static final byte DIGIT = 3;

  /** A Han, kana or hangul character: a token by itself. */
  static final byte ALONE = 4;

  private static final int BMP = 0x10000;
  private static final byte[] KINDS = new byte[BMP];
  private static final char[] LOWER = new char[BMP];

  static {
    for (int c = 0; c < BMP; c++) {
      KINDS[c] = classify(c);
      int lower = UCharacter.toLowerCase(c);
      if (lower >= BMP) {
        throw new IllegalStateException("Lower case leaves the plane at " + Integer.toHexString(c));
      }
      LOWER[c] = (char) lower;
    }
  }

  private DedupTokens() {}

  /** Class of a character; a surrogate counts as a separator. */
  static byte kind(char c) {
    return KINDS[c];
  }

  static byte kind(int codePoint) {
    return codePoint < BMP ? KINDS[codePoint] : classify(codePoint);
  }

  static char lower(char c) {
    return LOWER[c];
  }

  static int lower(int codePoint) {
    return codePoint < BMP ? LOWER[codePoint] : UCharacter.toLowerCase(codePoint);
  }

  private static byte classify(int c) {
    if (c == '_') {
      return WORD;
    }
    int type = UCharacter.getType(c);
    int bit = 1 << type;
    if ((bit & MARKS) != 0) {
      return MARK;
    }
    if ((bit & (LETTERS | NUMBERS)) == 0) {
      return SEPARATOR;
    }
    if (standsAlone(c)) {
      return ALONE;
    }
    return type == UCharacter.DECIMAL_DIGIT_NUMBER ? DIGIT : WORD;
  }

  private static boolean standsAlone(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
        || UScript.hasScript(c, UScript.HAN)
        || UScript.hasScript(c, UScript.HIRAGANA)
        || UScript.hasScript(c, UScript.KATAKANA)
        || UScript.hasScript(c, UScript.HANGUL);
  }

  private static final int MARKS =
      1 << UCharacter.NON_SPACING_MARK
          | 1 << UCharacter.ENCLOSING_MARK
          | 1 << UCharacter.COMBINING_SPACING_MARK;
  private static final int LETTERS =
      1 << UCharacter.UPPERCASE_LETTER
          | 1 << UCharacter.LOWERCASE_LETTER
          | 1 << UCharacter.TITLECASE_LETTER
          | 1 << UCharacter.MODIFIER_LETTER
          | 1 << UCharacter.OTHER_LETTER;
  private static final int NUMBERS =
      1 << UCharacter.DECIMAL_DIGIT_NUMBER
          | 1 << UCharacter.LETTER_NUMBER
          | 1 << UCharacter.OTHER_NUMBER;
}

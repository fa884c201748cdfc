package dev.assay.detect;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/**
 * Case and width folding, one UTF-16 unit for one, and which units make up words that stand between
 * spaces. Tables from ICU, whose Unicode version is pinned; the JDK's changes.
 */
final class Folding {

  private static final int UNITS = 1 << 16;
  private static final char[] FOLDED = new char[UNITS];
  private static final boolean[] WORD = new boolean[UNITS];

  static {
    for (int unit = 0; unit < UNITS; unit++) {
      char ascii = ScanText.ascii((char) unit);
      int folded = Character.isSurrogate((char) unit) ? unit : UCharacter.foldCase(ascii, true);
      FOLDED[unit] = folded < UNITS ? (char) folded : ascii;
      WORD[unit] = inSpacedWord(ascii);
    }
  }

  private Folding() {}

  static char fold(char unit) {
    return FOLDED[unit];
  }

  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[folded[i]];
    }
    return new String(folded);
  }

  /** Letter, mark, digit or underscore of a script that puts spaces between words. */
  static boolean word(char unit) {
    return WORD[unit];
  }

  private static boolean inSpacedWord(char unit) {
    if (unit == '_') {
      return true;
    }
    boolean letter = UCharacter.isLetterOrDigit(unit) || isMark(unit);
    return letter && !Character.isSurrogate(unit) && !unspaced(UScript.getScript(unit));
  }

  private static boolean isMark(char unit) {
    int type = UCharacter.getType(unit);
    return type == UCharacter.NON_SPACING_MARK || type == UCharacter.COMBINING_SPACING_MARK;
  }

  private static boolean unspaced(int script) {
    return switch (script) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.HANGUL,
          UScript.BOPOMOFO,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN ->
          true;
      default -> false;
    };
  }
}

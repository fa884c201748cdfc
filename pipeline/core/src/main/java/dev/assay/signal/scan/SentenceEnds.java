package dev.assay.signal.scan;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.assay.text.CharKind;

/** Where sentences end, in Chinese and in scripts with spaces. */
public final class SentenceEnds {
  private static final String CLOSING =
      ":;\uFF1A\uFF1B\u2026\u22EF\"'\u201D\u2019\u300D\u300F\u00BB";
  private static final String BRACKETS = ")]}>\uFF09\u3011\u300B\u3009\u3015*_`";
  private static final String HAN_ENDS = "\u3002\uFF01\uFF1F\uFF0E\uFF61\u2026";
  private static final String AFTER = "\"'\u201D\u2019)]}\u300D\u300F\uFF09\u3011*_`";

  private SentenceEnds() {}

  /** Unicode Sentence_Terminal. */
  public static boolean isTerminal(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == '.' || codePoint == '!' || codePoint == '?';
    }
    return UCharacter.hasBinaryProperty(codePoint, UProperty.S_TERM);
  }

  /**
   * Whether a line ends, closing brackets aside, in a sentence end, colon, semicolon, ellipsis or
   * closing quotation mark, ASCII or full width.
   */
  public static boolean isClosed(char[] text, int start, int end) {
    int last = end;
    while (last > start && BRACKETS.indexOf(text[last - 1]) >= 0) {
      last--;
    }
    return last > start
        && (CLOSING.indexOf(text[last - 1]) >= 0
            || isTerminal(Character.codePointBefore(text, last, start)));
  }

  /**
   * Whether a sentence ends after this mark: a full-width one always but the last of several counts
   * once, an ASCII one when white space, the end, a closing mark or a Han character follows, so
   * that 3.14, example.com and v2.1 do not end sentences.
   */
  static boolean endsAfter(char[] text, int i, int length) {
    char c = text[i];
    boolean full = c >= 0x80 && HAN_ENDS.indexOf(c) >= 0;
    if (!full && c != '.' && c != '!' && c != '?') {
      return false;
    }
    if (i + 1 == length) {
      return true;
    }
    char next = text[i + 1];
    if (next == c || HAN_ENDS.indexOf(next) >= 0) {
      return false;
    }
    byte kind = CharKind.of(next);
    return full || kind <= CharKind.LINE_FEED || kind == CharKind.HAN || AFTER.indexOf(next) >= 0;
  }
}

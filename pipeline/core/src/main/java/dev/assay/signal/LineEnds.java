package dev.assay.signal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a line ends in. */
final class LineEnds {
  private static final String CLOSING =
      ":;\uFF1A\uFF1B\u2026\u22EF\"'\u201D\u2019\u300D\u300F\u00BB";
  private static final String BRACKETS = ")]}>\uFF09\u3011\u300B\u3009\u3015*_`";

  private LineEnds() {}

  /** Unicode Sentence_Terminal: the set that datatrove calls TERMINAL_PUNCTUATION. */
  static boolean isTerminal(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == '.' || codePoint == '!' || codePoint == '?';
    }
    return UCharacter.hasBinaryProperty(codePoint, UProperty.S_TERM);
  }

  static boolean isClosed(char[] text, int start, int end) {
    int last = end;
    while (last > start && BRACKETS.indexOf(text[last - 1]) >= 0) {
      last--;
    }
    return last > start
        && (CLOSING.indexOf(text[last - 1]) >= 0
            || isTerminal(Character.codePointBefore(text, last, start)));
  }
}

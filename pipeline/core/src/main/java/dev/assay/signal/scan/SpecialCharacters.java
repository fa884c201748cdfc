package dev.assay.signal.scan;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.BitSet;

/**
 * The special characters of BigScience and Data-Juicer: ASCII punctuation and digits, white space,
 * a list of marks, and emoji, which here are the characters with Unicode's property Emoji.
 */
final class SpecialCharacters {
  /** Both projects have the same list; white space is told by its property. */
  private static final String LIST =
      "\uFFFC\u2019\u201C\u201D\u2013\u30FC\u4E00\u25AC\u2026\u2726\uFFFD\u00AD\u00A3\u2022\u20AC"
          + "\u00AB\u00BB\u00B0\u00B7\u2550\u00D7\u58EB\uFF3E\u02D8\u21D3\u2193\u2191\u2190\u2192"
          + "\uFF08\uFF09\u00A7\u2033\u2032\u00B4\u00BF\u2212\u00B1\u2208\u00A2\u00F8\u201A\u201E"
          + "\u00BD\u00BC\u00BE\u00B9\u00B2\u00B3\u2015\u2043\uFF0C\u02CC\u00B8\u2039\u203A\u02BA"
          + "\u02C8\u02BB\u00A6\u2010\u2800\u2030\u2011\u2264\u2265\u2016\u25C6\u25CF\u25A0\u25BA"
          + "\u25BC\u25B2\u25B4\u2206\u25BB\u00A1\u2605\u2606\u2731\u02D0\u00BA\u3002\u00AF\u02DC"
          + "\u00A5\u026A\u2248\u2020\u4E0A\u30F3\uFF1A\u223C\u2044\u30FB\u2661\u2713\u2295\u2024"
          + "\uFF0E\u22C5\u00F7\uFF11\u201F\uFF1B\u060C\u3001\u00A8\u093E\u0940\u094D\u0947\u25E6"
          + "\u02DA\u309C\u02BC\u2256\u00A4\u30C3\u30C4\u30B7\u2103\u221A\uFF01\u3010\u3011\u203F"
          + "\u221E\u27A4\uFF5E\u03C0\u0647\u06E9\u261B\u20A8\u27A9\u263B\u0E51\u066A\u2665\u0131"
          + "\u33BD\u300A\u2018\u00A9\uFD3F\u066C\uFF1F\u25B7\u0413\u266B\u221F\u2122\u00AA\u20AA"
          + "\u00AE\u300C\u2756\u300D\uFD3E\u300B\u2014";

  private static final BitSet BASIC = new BitSet();

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean plain = (CharFlags.of(c) & (CharFlags.SPACE | CharFlags.ASCII_MARK)) != 0;
      if (plain || (c >= '0' && c <= '9') || LIST.indexOf(c) >= 0 || isEmoji(c)) {
        BASIC.set(c);
      }
    }
  }

  private SpecialCharacters() {}

  /** By unit: 1 for a special character, 2 for half of a supplementary one. */
  static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (byte) (Character.isSurrogate((char) c) ? 2 : BASIC.get(c) ? 1 : 0);
    }
    return table;
  }

  static boolean has(int codePoint) {
    return codePoint <= Character.MAX_VALUE ? BASIC.get(codePoint) : isEmoji(codePoint);
  }

  private static boolean isEmoji(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI);
  }
}

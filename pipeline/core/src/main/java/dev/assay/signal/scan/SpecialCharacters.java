package dev.assay.signal.scan;

import java.util.BitSet;

/**
 * The special characters of Data-Juicer, after BigScience: ASCII punctuation and digits, white
 * space but the no-break space, a list of marks, and emoji of one character.
 */
final class SpecialCharacters {
  private static final BitSet ALL = new BitSet();
  private static final String SHIPPED = "data-juicer-special.txt";

  static {
    for (String range : StopWordLists.read(SHIPPED)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(range.substring(0, dash), 16);
      ALL.set(first, Integer.parseInt(range.substring(dash + 1), 16) + 1);
    }
  }

  private SpecialCharacters() {}

  /** By unit: 1 for a special character, 2 for half of a supplementary one. */
  static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (byte) (Character.isSurrogate((char) c) ? 2 : ALL.get(c) ? 1 : 0);
    }
    return table;
  }

  static boolean has(int codePoint) {
    return ALL.get(codePoint);
  }
}

package dev.assay.signal.scan;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;

/** Characters that ICU4J's transliterator Traditional-Simplified changes when they stand alone. */
final class TraditionalHan {
  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;
  private static final BitSet CHARACTERS = new BitSet();

  static {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    for (int c = FIRST; c <= LAST; c++) {
      String character = Character.toString(c);
      if (!simplify.transliterate(character).equals(character)) {
        CHARACTERS.set(c);
      }
    }
  }

  private TraditionalHan() {}

  static boolean has(char c) {
    return CHARACTERS.get(c);
  }
}

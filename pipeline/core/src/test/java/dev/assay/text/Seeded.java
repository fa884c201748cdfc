package dev.assay.text;

import java.util.Random;

/**
 * Random texts for tests; the seed is {@code -Dtest.seed} or fixed, and is part of every message.
 */
public final class Seeded {
  private static final String ODD =
      "\r\n\t\u000B\f\u0000\u007F\u0085\u00A0\u00AD\u0301\u0300\u0327\u0323\u0345\u034F\u061C\u093C"
          + "\u0915\u094D\u1100\u1161\u11A8\u180E\u1680\u2000\u2003\u200B\u200C\u200D\u200E\u2028"
          + "\u2029\u202E\u2060\u2126\u212B\u2329\u2ADC\u3000\u3099\u304B\uAC00\uD800\uDC00\uFA10"
          + "\uFB2A\uFE0F\uFEFF\uFF21\uFF11\uFFFD\u0627\u0653e\u00E9A\u4E2D\u6587 ";
  private static final int[] SUPPLEMENTARY = {
    0x1F468, 0x1F3F4, 0xE0067, 0xE007F, 0x1F3FB, 0x1D15E, 0x2F800, 0x20000, 0x1109A, 0x110BA
  };

  private Seeded() {}

  public static long seed() {
    String given = System.getProperty("test.seed", "");
    return given.isEmpty() ? 20261125L : Long.parseLong(given);
  }

  /** Text made mostly of characters that normalisation has to look at. */
  public static String oddText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int choice = random.nextInt(10);
      if (choice < 6) {
        text.append(ODD.charAt(random.nextInt(ODD.length())));
      } else if (choice < 7) {
        text.appendCodePoint(SUPPLEMENTARY[random.nextInt(SUPPLEMENTARY.length)]);
      } else if (choice < 8) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  /** Text of few words, lines and marks, so that everything comes again. */
  public static String repetitiveText(Random random, int tokens) {
    String[] words = {
      "a", "bb", "the", "of", "x1", "表", "数", "据", "Étude", "don't", "3.14", "\uD840\uDC00"
    };
    String[] gaps = {" ", " ", " ", "\n", "\n\n", ", ", ". ", "\n \n", "... ", "#", "\t", ""};
    StringBuilder text = new StringBuilder();
    int range = 1 + random.nextInt(words.length);
    for (int i = 0; i < tokens; i++) {
      text.append(words[random.nextInt(range)]).append(gaps[random.nextInt(gaps.length)]);
    }
    return text.toString();
  }
}

package dev.assay.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters and the simplified ones that stand for them, one for one, from the
 * transliterator Traditional-Simplified of ICU (CLDR). The table is a resource, so that loading it
 * costs milliseconds; a test compares it with ICU.
 */
final class HanVariants {
  private static final char[] SIMPLIFIED = new char[Character.MAX_VALUE + 1];

  /** Simplified characters that stand for more than themselves. */
  private static final boolean[] SHARED = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int unit = 0; unit < SIMPLIFIED.length; unit++) {
      SIMPLIFIED[unit] = (char) unit;
    }
    String pairs = read();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      SIMPLIFIED[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    for (int unit = 0; unit < SIMPLIFIED.length; unit++) {
      SIMPLIFIED[unit] = SIMPLIFIED[SIMPLIFIED[unit]];
      SHARED[SIMPLIFIED[unit]] |= SIMPLIFIED[unit] != unit;
    }
  }

  private HanVariants() {}

  private static String read() {
    try (InputStream in = HanVariants.class.getResourceAsStream("han-variants.txt")) {
      if (in == null) {
        throw new IllegalStateException("Cannot find han-variants.txt beside " + HanVariants.class);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read han-variants.txt", e);
    }
  }

  static char simplified(char unit) {
    return SIMPLIFIED[unit];
  }

  static String simplified(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = SIMPLIFIED[units[i]];
    }
    return new String(units);
  }

  /** Whether the word can be written in other characters. */
  static boolean varies(String word) {
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (unit >= 0x3400 && (SIMPLIFIED[unit] != unit || SHARED[unit])) {
        return true;
      }
    }
    return false;
  }

  /** Whether this simplified word stands for more than itself. */
  static boolean isAmbiguous(String simplified) {
    for (int i = 0; i < simplified.length(); i++) {
      if (SHARED[simplified.charAt(i)]) {
        return true;
      }
    }
    return false;
  }
}

package dev.assay.signal.scan;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import dev.assay.text.CharKind;

/** What a character is to Python, whose methods the peers count with: one bit a question. */
final class CharFlags {
  /** {@code str.isspace}. */
  static final int SPACE = 1;

  /** {@code \w}: {@code str.isalnum} or an underscore. */
  static final int WORD = 2;

  /** {@code string.punctuation}. */
  static final int ASCII_MARK = 4;

  /** {@code str.isupper}. */
  static final int UPPER = 8;

  /** {@code str.islower}, and title case, which is not upper case either. */
  static final int LOWER = 16;

  /** {@code [a-zA-Z]}. */
  static final int ASCII_LETTER = 32;

  /** {@code str.isalpha}. */
  static final int ALPHA = 64;

  /** {@code str.isnumeric}. */
  static final int NUMERIC = 128;

  /** One of the symbols that Gopher counts, or the beginning of one. */
  static final int SYMBOL = 256;

  /** Half of a supplementary character. */
  static final int SURROGATE = 512;

  private static final int UNITS = Character.MAX_VALUE + 1;
  private static final short[] FLAGS = new short[UNITS];
  private static final char[] LOWERED = new char[UNITS];
  private static final byte[] DECOMPOSED = new byte[UNITS];

  static {
    Normalizer2 nfd = Normalizer2.getNFDInstance();
    for (int c = 0; c < UNITS; c++) {
      FLAGS[c] = (short) (Character.isSurrogate((char) c) ? SURROGATE : classify(c));
      LOWERED[c] = (char) UCharacter.toLowerCase(c);
      String parts = nfd.getDecomposition(c);
      DECOMPOSED[c] = (byte) (parts == null ? 1 : parts.codePointCount(0, parts.length()));
    }
  }

  private CharFlags() {}

  static short[] table() {
    return FLAGS;
  }

  /** The unit in lower case, where that is one unit. */
  static char[] lowered() {
    return LOWERED;
  }

  /** How many code points the canonical decomposition has. */
  static byte[] decomposed() {
    return DECOMPOSED;
  }

  static int of(int codePoint) {
    return codePoint < UNITS ? FLAGS[codePoint] : classify(codePoint);
  }

  private static int classify(int c) {
    int flags = CharKind.of(c) <= CharKind.LINE_FEED ? SPACE : 0;
    if (UCharacter.isLetter(c)) {
      flags |= ALPHA | WORD;
    }
    if (isNumeric(c)) {
      flags |= NUMERIC | WORD;
    }
    flags |= UCharacter.hasBinaryProperty(c, UProperty.UPPERCASE) ? UPPER : 0;
    boolean lower =
        UCharacter.hasBinaryProperty(c, UProperty.LOWERCASE) || UCharacter.isTitleCase(c);
    flags |= lower ? LOWER : 0;
    flags |= c == '_' ? WORD : 0;
    flags |= c == '#' || c == '.' || c == '\u2026' ? SYMBOL : 0;
    if (c < 0x80) {
      boolean letter = (flags & ALPHA) != 0;
      flags |= letter ? ASCII_LETTER : 0;
      flags |= c > ' ' && c < 0x7F && (flags & (ALPHA | NUMERIC)) == 0 ? ASCII_MARK : 0;
    }
    return flags;
  }

  private static boolean isNumeric(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE) != 0;
  }
}

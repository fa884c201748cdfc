package dev.assay.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/** What normalisation does with each character of the basic plane. */
final class NormaliseTable {
  static final byte INERT = 0;
  static final byte LINE_END = 1;
  static final byte CONTROL = 2;
  static final byte INVISIBLE = 3;
  static final byte JOINER = 4;
  static final byte SPACE = 5;
  static final byte FULL_WIDTH = 6;
  static final byte SURROGATE = 7;

  /** NFC may change it, or what stands before it. */
  static final byte COMPOSES = 8;

  /** U+2000 and U+2001: spaces, and NFC has another spelling for them. */
  static final byte QUAD = 9;

  static final int ACTIONS_COUNT = 10;

  static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private static final byte[] ACTIONS = build();

  private NormaliseTable() {}

  static byte action(char c) {
    return ACTIONS[c];
  }

  /** The table itself, for loops that cannot afford a call. */
  static byte[] actions() {
    return ACTIONS;
  }

  private static byte[] build() {
    byte[] actions = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      actions[c] = classify((char) c);
    }
    return actions;
  }

  private static byte classify(char c) {
    if (isLineEnd(c)) {
      return LINE_END;
    }
    if (isControl(c)) {
      return CONTROL;
    }
    if (c == '\u200C' || c == '\u200D') {
      return JOINER;
    }
    if (isInvisible(c)) {
      return INVISIBLE;
    }
    if (c == '\u2000' || c == '\u2001') {
      return QUAD;
    }
    if (isSpace(c)) {
      return SPACE;
    }
    if (isFullWidth(c)) {
      return FULL_WIDTH;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    return composes(c) ? COMPOSES : INERT;
  }

  private static boolean isLineEnd(char c) {
    return c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' || c >= '\u007F' && c < '\u00A0';
  }

  private static boolean isInvisible(char c) {
    return c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F' && c != '\u2065'
        || c >= '\uFFF9' && c <= '\uFFFB';
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F';
  }

  private static boolean isFullWidth(char c) {
    return c >= '\uFF10' && c <= '\uFF19'
        || c >= '\uFF21' && c <= '\uFF3A'
        || c >= '\uFF41' && c <= '\uFF5A';
  }

  /** Not (NFC_Quick_Check=Yes and Canonical_Combining_Class=0). */
  private static boolean composes(char c) {
    return !NFC.isNormalized(Character.toString(c))
        || NFC.getCombiningClass(c) != 0
        || !NFC.hasBoundaryBefore(c);
  }

  /** Whether a ZWJ or ZWNJ after this code point can change how the text reads. */
  static boolean joins(int codePoint) {
    boolean joiningScript =
        codePoint >= 0x0590 && codePoint <= 0x10FF
            || codePoint >= 0x1700 && codePoint <= 0x1CFF
            || codePoint >= 0xA800 && codePoint <= 0xABFF
            || codePoint >= 0x10800 && codePoint <= 0x11FFF
            || codePoint >= 0x1E800 && codePoint <= 0x1EFFF;
    return joiningScript
        || codePoint == 0xFE0F
        || UCharacter.hasBinaryProperty(codePoint, EXTENDED_PICTOGRAPHIC)
        || UCharacter.hasBinaryProperty(codePoint, EMOJI_MODIFIER);
  }

  private static final int EXTENDED_PICTOGRAPHIC = UProperty.EXTENDED_PICTOGRAPHIC;
  private static final int EMOJI_MODIFIER = UProperty.EMOJI_MODIFIER;
}

package dev.assay.text;

/**
 * Turns positions in UTF-16 units into positions in code points, which is what is stored. A text
 * without supplementary characters, nearly every text, costs one scan and no memory.
 */
public final class CodePointOffsets {
  private static final int STEP = 256;

  private final CharSequence text;
  private final int[] codePointsBefore;

  private CodePointOffsets(CharSequence text, int[] codePointsBefore) {
    this.text = text;
    this.codePointsBefore = codePointsBefore;
  }

  public static CodePointOffsets of(CharSequence text) {
    if (!hasSupplementary(text)) {
      return new CodePointOffsets(text, new int[0]);
    }
    int[] before = new int[text.length() / STEP + 1];
    int codePoints = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        before[i / STEP] = codePoints;
      }
      codePoints += startsCodePoint(text, i) ? 1 : 0;
    }
    if (text.length() % STEP == 0) {
      before[text.length() / STEP] = codePoints;
    }
    return new CodePointOffsets(text, before);
  }

  /**
   * @param unit 0 to the length of the text
   * @return how many code points start before this unit
   */
  public int at(int unit) {
    if (codePointsBefore.length == 0) {
      return unit;
    }
    int codePoints = codePointsBefore[unit / STEP];
    for (int i = unit - unit % STEP; i < unit; i++) {
      codePoints += startsCodePoint(text, i) ? 1 : 0;
    }
    return codePoints;
  }

  private static boolean startsCodePoint(CharSequence text, int unit) {
    return unit == 0
        || !Character.isLowSurrogate(text.charAt(unit))
        || !Character.isHighSurrogate(text.charAt(unit - 1));
  }

  private static boolean hasSupplementary(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

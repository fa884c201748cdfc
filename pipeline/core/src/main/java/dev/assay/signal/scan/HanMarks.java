package dev.assay.signal.scan;

import dev.assay.text.CharKind;

/** Traditional characters, and marks and spaces beside Han characters. */
public final class HanMarks extends Pass {
  /** The end of ChineseWebText's range {@code [\u4e00-\u9fa5]}. */
  private static final char LAST_COMMON = '\u9FA5';

  private static final char FIRST_COMMON = '\u4E00';
  private static final String HALF_WIDTH = ",;:!?()";
  private static final String FULL_WIDTH = "\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\uFF08\uFF09\u3002\u3001";

  private static final byte HAN = 1;
  private static final byte COMMON = 2;
  private static final byte TRADITIONAL = 4;
  private int common;
  private int han;
  private int traditional;
  private int halfWidth;
  private int fullWidth;
  private int spaces;

  @Override
  void read(Scan scan) {
    common = 0;
    han = 0;
    traditional = 0;
    halfWidth = 0;
    fullWidth = 0;
    spaces = 0;
    if (!scan.isChinese()) {
      return;
    }
    byte[] kinds = Kinds.TABLE;
    boolean afterHan = false;
    for (int i = 0; i < scan.length; i++) {
      byte kind = kinds[scan.text[i]];
      if (kind != 0) {
        han++;
        common += kind >> 1 & 1;
        traditional += kind >> 2;
      } else if (afterHan) {
        mark(scan, i);
      }
      afterHan = kind != 0;
    }
  }

  /** Read when the first Chinese text comes. */
  private static final class Kinds {
    private static final byte[] TABLE = new byte[Character.MAX_VALUE + 1];

    static {
      for (int c = 0x3000; c < TABLE.length; c++) {
        if (CharKind.of((char) c) == CharKind.HAN) {
          boolean common = c >= FIRST_COMMON && c <= LAST_COMMON;
          int traditional = TraditionalHan.has((char) c) ? TRADITIONAL : 0;
          TABLE[c] = (byte) (HAN | (common ? COMMON : 0) | traditional);
        }
      }
    }
  }

  private void mark(Scan scan, int i) {
    char c = scan.text[i];
    boolean beforeHan = i + 1 < scan.length && CharKind.of(scan.text[i + 1]) == CharKind.HAN;
    halfWidth += HALF_WIDTH.indexOf(c) >= 0 ? 1 : 0;
    fullWidth += FULL_WIDTH.indexOf(c) >= 0 ? 1 : 0;
    spaces += c == ' ' && beforeHan ? 1 : 0;
  }

  /** Characters from U+4E00 to U+9FA5; 0 when the text has no Chinese. */
  public int common() {
    return common;
  }

  /** Han characters of the basic plane. */
  public int han() {
    return han;
  }

  /** Characters whose simplified form is another. */
  public int traditional() {
    return traditional;
  }

  /** ASCII marks right after a Han character that have a full-width twin. */
  public int halfWidth() {
    return halfWidth;
  }

  /** Full-width marks right after a Han character. */
  public int fullWidth() {
    return fullWidth;
  }

  /** Single spaces between two Han characters. */
  public int spaces() {
    return spaces;
  }
}

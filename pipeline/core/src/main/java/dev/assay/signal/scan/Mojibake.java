package dev.assay.signal.scan;

/**
 * Characters that come of UTF-8 read as Windows-1252 or as GBK: sequences that no language writes.
 */
public final class Mojibake extends Pass {
  /** What Windows-1252 makes of the bytes 80 to 9F. */
  private static final String WINDOWS =
      "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019"
          + "\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

  /** What GBK makes of the first two bytes of Chinese and typographic marks. */
  private static final String GBK = "\u9225\u92E0\u951B\u9286";

  private static final String GBK_PAIRS = "\u951F\u65A4\u70EB\u70EB\u5C6F\u5C6F";

  private int characters;

  @Override
  void read(Scan scan) {
    characters = 0;
    int i = 0;
    while (i < scan.length) {
      char c = scan.text[i];
      int found = c < 0xC2 ? 0 : found(scan.text, i, scan.length);
      characters += found;
      i += Math.max(1, found);
    }
  }

  /** Length of the sequence that begins here, or 0. */
  private static int found(char[] text, int i, int length) {
    char c = text[i];
    if (c <= 0xF4) {
      int follow = c >= 0xE0 ? 2 : c <= 0xC3 ? 1 : 0;
      boolean all = follow > 0 && i + follow < length;
      for (int j = 1; all && j <= follow; j++) {
        all = isContinuation(text[i + j]);
      }
      return all ? follow + 1 : 0;
    }
    if (c < 0x4E00) {
      return 0;
    }
    if (GBK.indexOf(c) >= 0) {
      return 1;
    }
    int pair = c == '\u951F' || c == '\u70EB' || c == '\u5C6F' ? GBK_PAIRS.indexOf(c) : -1;
    return pair >= 0 && i + 1 < length && text[i + 1] == GBK_PAIRS.charAt(pair + 1) ? 2 : 0;
  }

  private static boolean isContinuation(char c) {
    return c >= 0x80 && c <= 0xBF || c > 0xFF && WINDOWS.indexOf(c) >= 0;
  }

  /** Characters in such sequences. */
  public int characters() {
    return characters;
  }
}

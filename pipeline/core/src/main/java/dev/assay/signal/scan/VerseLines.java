package dev.assay.signal.scan;

import dev.assay.text.CharKind;

/** Lines of Chinese verse: clauses of equal length between marks, three to nine characters each. */
public final class VerseLines extends Pass {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 9;

  private int lines;
  private int verse;

  @Override
  void read(Scan scan) {
    lines = 0;
    verse = 0;
    if (!scan.isChinese()) {
      return;
    }
    for (int line = 0; line < scan.lines.size(); line++) {
      int start = scan.skipSpace(scan.lines.start(line), scan.lines.end(line));
      int end = scan.trimSpace(start, scan.lines.end(line));
      if (start < end) {
        lines++;
        verse += isVerse(scan.text, start, end) ? 1 : 0;
      }
    }
  }

  /** Two clauses at least, or one that fills the line; all of them of the same length. */
  private static boolean isVerse(char[] text, int start, int end) {
    int length = 0;
    int clause = 0;
    for (int i = start; i < end; i++) {
      byte kind = CharKind.of(text[i]);
      if (kind == CharKind.HAN) {
        clause++;
      } else if (kind != CharKind.PUNCTUATION) {
        return false;
      }
      boolean last = i + 1 == end;
      if (clause > 0 && (kind == CharKind.PUNCTUATION || last)) {
        if (length > 0 && clause != length) {
          return false;
        }
        length = clause;
        clause = 0;
      }
    }
    return length >= SHORTEST && length <= LONGEST;
  }

  /** Lines that are not blank; 0 when the text has no Chinese. */
  public int lines() {
    return lines;
  }

  public int verse() {
    return verse;
  }
}

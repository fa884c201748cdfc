package dev.assay.signal.scan;

import dev.assay.text.CharKind;

/**
 * Lines as dolma has them: the Gopher tagger (v2) parts them by runs of line feeds, the C4 tagger
 * (v2) by each.
 */
public final class SplitLines extends Pass {
  private static final String END_MARKS = ".?!\"";
  private static final int FEW = 3;

  private final LongIds ids = new LongIds();
  private int[] lengths = new int[256];
  private int lines;
  private int bullets;
  private int ellipses;
  private int repeated;
  private long repeatedCharacters;
  private int withoutEndMark;
  private int ofFewWords;

  @Override
  void read(Scan scan) {
    int size = scan.lines.size();
    if (lengths.length <= size) {
      lengths = new int[2 * size];
    }
    lines = 0;
    bullets = 0;
    ellipses = 0;
    withoutEndMark = 0;
    ofFewWords = 0;
    ids.clear(size / 2);
    for (int line = 0; line < size; line++) {
      int start = scan.lines.start(line);
      int end = scan.lines.end(line);
      if (start < end || line == 0 || line == size - 1) {
        part(scan, start, end);
      }
      c4(scan, start, end);
    }
    repeated = 0;
    repeatedCharacters = 0;
    for (int id = 0; id < ids.size(); id++) {
      int count = ids.count(id);
      repeated += count > 1 ? count : 0;
      repeatedCharacters += count > 1 ? (long) count * lengths[id] : 0;
    }
  }

  private void part(Scan scan, int start, int end) {
    lines++;
    if (start < end) {
      bullets += scan.text[start] == '*' || scan.text[start] == '-' ? 1 : 0;
      ellipses += scan.text[end - 1] == '\u2026' ? 1 : 0;
    }
    lengths[ids.size()] = scan.codePoints(start, end);
    ids.id(TextHash.of(scan.text, start, end));
  }

  private void c4(Scan scan, int start, int end) {
    int last = scan.trimSpace(start, end);
    withoutEndMark += last == start || END_MARKS.indexOf(scan.text[last - 1]) < 0 ? 1 : 0;
    int words = 0;
    boolean inside = false;
    for (int i = start; i < last && words < FEW; i++) {
      boolean space = CharKind.of(scan.text[i]) <= CharKind.LINE_FEED;
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    ofFewWords += words < FEW ? 1 : 0;
  }

  /** Parts between runs of line feeds; an empty one can only be the first or the last. */
  public int lines() {
    return lines;
  }

  /** Of these, those that begin with an asterisk or a hyphen. */
  public int bullets() {
    return bullets;
  }

  /** Of these, those that end in U+2026. */
  public int ellipses() {
    return ellipses;
  }

  /** Of these, those that occur more than once, every occurrence counted. */
  public int repeated() {
    return repeated;
  }

  /** Characters of these. */
  public long repeatedCharacters() {
    return repeatedCharacters;
  }

  /** Lines between single line feeds that do not end in . ? ! or a quotation mark. */
  public int withoutEndMark() {
    return withoutEndMark;
  }

  /** Lines between single line feeds of fewer than three words. */
  public int ofFewWords() {
    return ofFewWords;
  }
}

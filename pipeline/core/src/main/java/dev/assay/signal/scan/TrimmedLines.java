package dev.assay.signal.scan;

/**
 * Lines and paragraphs without the white space around them, blank ones left out, as DCLM counts
 * them for RefinedWeb: of what occurs twice every occurrence counts. And how raw lines begin and
 * end in RedPajama-Data v2.
 */
public final class TrimmedLines extends Pass {
  private static final String DCLM_BULLETS = "\u25CF\u2022*-";
  private static final String REDPAJAMA_BULLETS =
      "\u2022\u2023\u25B6\u25C0\u25E6\u25A0\u25A1\u25AA\u25AB\u2013";
  private static final String REDPAJAMA_TERMINAL = ".!?\u201D";

  private final LongIds lineIds = new LongIds();
  private final LongIds paragraphIds = new LongIds();
  private int[] lengths = new int[256];
  private int lines;
  private int lineCharacters;
  private int bullets;
  private int ellipses;
  private int redpajamaBullets;
  private int redpajamaTerminal;
  private int repeatedLines;
  private int repeatedLineCharacters;
  private int paragraphs;
  private int paragraphCharacters;
  private int repeatedParagraphs;
  private int repeatedParagraphCharacters;

  @Override
  void read(Scan scan) {
    int size = scan.lines.size();
    if (lengths.length <= size) {
      lengths = new int[2 * size];
    }
    lines = 0;
    lineCharacters = 0;
    bullets = 0;
    ellipses = 0;
    redpajamaBullets = 0;
    redpajamaTerminal = 0;
    lineIds.clear(size / 2);
    for (int line = 0; line < size; line++) {
      line(scan, scan.lines.start(line), scan.lines.end(line));
    }
    repeatedLines = 0;
    repeatedLineCharacters = 0;
    for (int id = 0; id < lineIds.size(); id++) {
      int count = lineIds.count(id);
      repeatedLines += count > 1 ? count : 0;
      repeatedLineCharacters += count > 1 ? count * lengths[id] : 0;
    }
    readParagraphs(scan);
  }

  private void line(Scan scan, int lineStart, int lineEnd) {
    int start = scan.skipSpace(lineStart, lineEnd);
    if (start == lineEnd) {
      return;
    }
    int end = scan.trimSpace(start, lineEnd);
    char first = scan.text[start];
    char last = scan.text[end - 1];
    int length = scan.codePoints(start, end);
    lines++;
    lineCharacters += length;
    bullets += DCLM_BULLETS.indexOf(first) >= 0 ? 1 : 0;
    redpajamaBullets += REDPAJAMA_BULLETS.indexOf(first) >= 0 ? 1 : 0;
    redpajamaTerminal += REDPAJAMA_TERMINAL.indexOf(last) >= 0 ? 1 : 0;
    ellipses += endsInEllipsis(scan.text, start, end) ? 1 : 0;
    lengths[lineIds.size()] = length;
    lineIds.id(TextHash.of(scan.text, start, end));
  }

  private static boolean endsInEllipsis(char[] text, int start, int end) {
    if (text[end - 1] == '\u2026') {
      return true;
    }
    if (text[end - 1] != '.' || end - start < 3) {
      return false;
    }
    boolean close = text[end - 2] == '.' && text[end - 3] == '.';
    boolean wide =
        end - start >= 5
            && text[end - 2] == ' '
            && text[end - 3] == '.'
            && text[end - 4] == ' '
            && text[end - 5] == '.';
    return close || wide;
  }

  /** Two line feeds part paragraphs, read from the start. */
  private void readParagraphs(Scan scan) {
    paragraphIds.clear(scan.lines.size() / 4);
    paragraphs = 0;
    paragraphCharacters = 0;
    int start = 0;
    int line = 0;
    int last = scan.lines.size() - 1;
    while (line < last) {
      int end = scan.lines.end(line);
      if (scan.lines.end(line + 1) == end + 1 && line + 1 <= last - 1) {
        paragraph(scan, start, end);
        start = end + 2;
        line++;
      }
      line++;
    }
    paragraph(scan, start, scan.length);
    repeatedParagraphs = 0;
    repeatedParagraphCharacters = 0;
    for (int id = 0; id < paragraphIds.size(); id++) {
      int count = paragraphIds.count(id);
      repeatedParagraphs += count > 1 ? count : 0;
      repeatedParagraphCharacters += count > 1 ? count * lengths[id] : 0;
    }
  }

  private void paragraph(Scan scan, int from, int to) {
    int start = scan.skipSpace(from, to);
    if (start >= to) {
      return;
    }
    int end = scan.trimSpace(start, to);
    int length = scan.codePoints(start, end);
    paragraphs++;
    paragraphCharacters += length;
    lengths[paragraphIds.size()] = length;
    paragraphIds.id(TextHash.of(scan.text, start, end));
  }

  /** Lines that are not blank. */
  public int lines() {
    return lines;
  }

  /** Characters of these lines. */
  public int lineCharacters() {
    return lineCharacters;
  }

  /** Lines that begin with one of DCLM's bullets. */
  public int bullets() {
    return bullets;
  }

  /** Lines that end in an ellipsis: three full stops, also with spaces between, or U+2026. */
  public int ellipses() {
    return ellipses;
  }

  /** Lines that begin with one of the bullets of RedPajama-Data v2. */
  public int redpajamaBullets() {
    return redpajamaBullets;
  }

  /** Lines that end in . ! ? or a closing quotation mark. */
  public int redpajamaTerminal() {
    return redpajamaTerminal;
  }

  /** Lines that occur more than once, every occurrence counted. */
  public int repeatedLines() {
    return repeatedLines;
  }

  /** Characters of these. */
  public int repeatedLineCharacters() {
    return repeatedLineCharacters;
  }

  /** Paragraphs that are not blank. */
  public int paragraphs() {
    return paragraphs;
  }

  /** Characters of these paragraphs. */
  public int paragraphCharacters() {
    return paragraphCharacters;
  }

  /** Paragraphs that occur more than once, every occurrence counted. */
  public int repeatedParagraphs() {
    return repeatedParagraphs;
  }

  /** Characters of these. */
  public int repeatedParagraphCharacters() {
    return repeatedParagraphCharacters;
  }
}

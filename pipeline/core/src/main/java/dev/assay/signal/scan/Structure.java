package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * What the lines of a document are: code, formulas, tables, headings, lists, references, prose.
 * Judged by their look, after Markdown, reStructuredText and LaTeX, and by the lines before them; a
 * guess, whose error the signals state.
 */
public final class Structure extends Pass {
  private static final int LEVELS = 7;

  /** Of a hundred characters of a line of code, so many are marks of code. */
  private static final int CODE_MARKS = 12;

  private static final int PROSE_LENGTH = 40;
  private static final LineKind[] KINDS = LineKind.values();

  private final LineLook look = new LineLook();
  private final int[] lines = new int[KINDS.length];
  private final int[] characters = new int[KINDS.length];
  private final boolean[] levels = new boolean[LEVELS];
  private int markup;
  private int links;
  private int formula;
  private int images;
  private int placeholders;
  private int articles;
  private int cells;
  private int emptyCells;
  private int raggedRows;
  private int levelSkips;
  private int lastLevel;
  private int lastCells;
  private LineKind last = LineKind.OTHER;
  private boolean afterBlank;
  private char fence;
  private boolean formulaBlock;
  private boolean endsClosed;

  @Override
  void read(Scan scan) {
    reset();
    for (int line = 0; line < scan.lines.size(); line++) {
      int lineStart = scan.lines.start(line);
      int start = scan.skipSpace(lineStart, scan.lines.end(line));
      if (start == scan.lines.end(line)) {
        afterBlank = true;
        lastCells = 0;
      } else {
        int end = scan.trimSpace(start, scan.lines.end(line));
        line(scan.text, lineStart, start, end);
        afterBlank = false;
      }
    }
  }

  private void reset() {
    Arrays.fill(lines, 0);
    Arrays.fill(characters, 0);
    Arrays.fill(levels, false);
    markup = 0;
    links = 0;
    formula = 0;
    images = 0;
    placeholders = 0;
    articles = 0;
    cells = 0;
    emptyCells = 0;
    raggedRows = 0;
    levelSkips = 0;
    lastLevel = 0;
    lastCells = 0;
    last = LineKind.OTHER;
    afterBlank = true;
    fence = 0;
    formulaBlock = false;
    endsClosed = true;
  }

  private void line(char[] text, int lineStart, int start, int end) {
    LineKind kind = block(text, start, end);
    if (kind == LineKind.OTHER) {
      look.read(text, start, end);
      kind = judge(text, lineStart, start, end);
      if (kind != LineKind.CODE) {
        markup += look.markup;
        links += look.links;
        images += look.images;
        placeholders += look.placeholders;
        formula += kind == LineKind.FORMULA ? end - start : look.formula;
      }
    } else if (kind == LineKind.FORMULA) {
      formula += end - start;
    }
    lines[kind.ordinal()]++;
    characters[kind.ordinal()] += end - start;
    endsClosed = kind != LineKind.PROSE || SentenceEnds.isClosed(text, start, end);
    lastCells = kind == LineKind.TABLE ? lastCells : 0;
    last = kind;
  }

  /** Code between fences and formulas between double dollars; OTHER for lines outside. */
  private LineKind block(char[] text, int start, int end) {
    char c = text[start];
    boolean triple = end - start >= 3 && text[start + 1] == c && text[start + 2] == c;
    if (fence != 0) {
      fence = triple && c == fence ? 0 : fence;
      return LineKind.CODE;
    }
    if (triple && (c == '`' || c == '~') && (c == '`' || end - start == 3)) {
      fence = c;
      return LineKind.CODE;
    }
    boolean dollars = c == '$' && end - start == 2 && text[start + 1] == '$';
    if (dollars || formulaBlock) {
      formulaBlock ^= dollars;
      return LineKind.FORMULA;
    }
    return LineKind.OTHER;
  }

  private LineKind judge(char[] text, int lineStart, int start, int end) {
    int length = end - start;
    int level = LineStarts.headingLevel(text, start, end);
    if (level > 0) {
      heading(level);
      return LineKind.HEADING;
    }
    if (LineStarts.isUnderline(text, start, end)) {
      return underline(text[start]);
    }
    if (isRow(text, start, end)) {
      row(text, start, end);
      return LineKind.TABLE;
    }
    if (2 * look.formula > length) {
      return LineKind.FORMULA;
    }
    if (isCode(text, start - lineStart, start, end)) {
      return LineKind.CODE;
    }
    articles += LineStarts.isArticle(text, start, end) ? 1 : 0;
    if (LineStarts.isNumberedReference(text, start, end) || 2 * look.links > length) {
      return LineKind.REFERENCE;
    }
    if (LineStarts.isListItem(text, start, end)) {
      return LineKind.LIST;
    }
    boolean prose = length >= PROSE_LENGTH || SentenceEnds.isClosed(text, start, end);
    return prose ? LineKind.PROSE : LineKind.OTHER;
  }

  private void heading(int level) {
    levels[level] = true;
    levelSkips += lastLevel > 0 && level > lastLevel + 1 ? 1 : 0;
    lastLevel = level;
  }

  /** A line of marks makes a heading of the short line above it. */
  private LineKind underline(char c) {
    boolean belowTitle = !afterBlank && (last == LineKind.OTHER || last == LineKind.PROSE);
    if (!belowTitle) {
      return LineKind.OTHER;
    }
    heading(c == '=' ? 1 : c == '-' ? 2 : 3);
    return LineKind.HEADING;
  }

  private boolean isRow(char[] text, int start, int end) {
    if (text[start] == '|' || text[end - 1] == '|') {
      return look.pipes >= 2;
    }
    boolean grid = text[start] == '+' && end - start > 3 && text[end - 1] == '+';
    return grid || look.pipes >= 3 || look.tabs >= 2;
  }

  private void row(char[] text, int start, int end) {
    char separator = look.pipes >= 2 ? '|' : '\t';
    int from = text[start] == separator ? start + 1 : start;
    int to = text[end - 1] == separator ? end - 1 : end;
    int count = 0;
    boolean empty = true;
    for (int i = from; i <= to; i++) {
      if (i == to || text[i] == separator) {
        count++;
        emptyCells += empty ? 1 : 0;
        empty = true;
      } else {
        empty &= text[i] == ' ';
      }
    }
    cells += count;
    raggedRows += lastCells > 0 && lastCells != count ? 1 : 0;
    lastCells = count;
  }

  private boolean isCode(char[] text, int indent, int start, int end) {
    char first = text[start];
    char end1 = text[end - 1];
    int marks = look.codeMarks;
    boolean dense = 100 * marks >= CODE_MARKS * (end - start);
    boolean closes = end1 == ';' || end1 == '{' || end1 == '}';
    if (closes && (marks >= 2 || last == LineKind.CODE)) {
      return true;
    }
    boolean prompt = (first == '$' || first == '>') && end - start > 2 && text[start + 1] == ' ';
    if (prompt && first == '$') {
      return true;
    }
    boolean indented =
        indent >= 4 && text[start - 1] == ' ' || indent >= 1 && text[start - 1] == '\t';
    if (indented
        && (last == LineKind.CODE || afterBlank)
        && !LineStarts.isListItem(text, start, end)) {
      return marks >= 1 || last == LineKind.CODE;
    }
    return dense
        && look.markup == 0
        && look.links == 0
        && !SentenceEnds.isClosed(text, start, end)
        && !LineStarts.isListItem(text, start, end)
        && marks >= 3;
  }

  /** Lines that are not blank. */
  public int lines() {
    return Arrays.stream(lines).sum();
  }

  /** Characters of the lines, white space around them left out. */
  public int characters() {
    return Arrays.stream(characters).sum();
  }

  public int codeCharacters() {
    return characters[LineKind.CODE.ordinal()];
  }

  public int proseCharacters() {
    return characters[LineKind.PROSE.ordinal()];
  }

  public int tableLines() {
    return lines[LineKind.TABLE.ordinal()];
  }

  public int headingLines() {
    return lines[LineKind.HEADING.ordinal()];
  }

  public int listLines() {
    return lines[LineKind.LIST.ordinal()];
  }

  public int referenceLines() {
    return lines[LineKind.REFERENCE.ordinal()];
  }

  public int proseLines() {
    return lines[LineKind.PROSE.ordinal()];
  }

  /** Characters of tags, entities and link targets outside code. */
  public int markup() {
    return markup;
  }

  /** Characters of web addresses and link targets outside code. */
  public int links() {
    return links;
  }

  /** Characters of formulas and mathematical operators. */
  public int formula() {
    return formula;
  }

  /** Images that are embedded. */
  public int images() {
    return images;
  }

  /** Places left open for something to be put in, outside code. */
  public int placeholders() {
    return placeholders;
  }

  /** Lines that begin an article of a law. */
  public int articles() {
    return articles;
  }

  /** Cells of tables. */
  public int cells() {
    return cells;
  }

  public int emptyCells() {
    return emptyCells;
  }

  /** Rows with another number of cells than the row right above. */
  public int raggedRows() {
    return raggedRows;
  }

  /** Different levels of headings. */
  public int headingLevels() {
    int count = 0;
    for (boolean level : levels) {
      count += level ? 1 : 0;
    }
    return count;
  }

  /** Headings more than one level below the heading before. */
  public int levelSkips() {
    return levelSkips;
  }

  /** Whether a fence of code or a block of formulas is still open at the end. */
  public boolean endsInBlock() {
    return fence != 0 || formulaBlock;
  }

  /** Whether the last line is prose that does not end as sentences, colons and quotations do. */
  public boolean endsInSentence() {
    return !endsClosed;
  }
}

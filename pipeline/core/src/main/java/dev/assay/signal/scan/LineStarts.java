package dev.assay.signal.scan;

/** What the first characters of a line say: list items, headings, articles, numbered references. */
final class LineStarts {
  private static final String BULLETS = "-*+\u2022\u00B7\u25CF\u25A0";
  private static final String NUMERALS = "零〇一二三四五六七八九十百千两0123456789";
  private static final int LONGEST_NUMBER = 8;

  private LineStarts() {}

  /** Level of a heading: of number signs 1 to 6, of a Chinese part, chapter, section 1 to 3; 0. */
  static int headingLevel(char[] text, int start, int end) {
    if (text[start] == '#') {
      int level = 0;
      while (start + level < end && text[start + level] == '#') {
        level++;
      }
      boolean spaced = start + level < end && text[start + level] == ' ';
      return level <= 6 && spaced ? level : 0;
    }
    if (text[start] == '第' && end - start <= 40) {
      int after = afterNumerals(text, start + 1, end);
      return after > start + 1 && after < end ? "编章节".indexOf(text[after]) + 1 : 0;
    }
    return 0;
  }

  /** Whether the line is made of one mark alone, three times at least. */
  static boolean isUnderline(char[] text, int start, int end) {
    char c = text[start];
    if (end - start < 3 || "=-~^\"*".indexOf(c) < 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != c) {
        return false;
      }
    }
    return true;
  }

  static boolean isListItem(char[] text, int start, int end) {
    char c = text[start];
    if (BULLETS.indexOf(c) >= 0) {
      return start + 1 < end && text[start + 1] == ' ' || c == '\u2022' || c == '\u25CF';
    }
    boolean bracketed = c == '(' || c == '\uFF08';
    int from = bracketed ? start + 1 : start;
    int after = afterNumerals(text, from, end);
    if (after == from || after >= end) {
      return false;
    }
    char mark = text[after];
    if (bracketed) {
      return mark == ')' || mark == '\uFF09';
    }
    boolean ascii = (mark == '.' || mark == ')') && after + 1 < end && text[after + 1] == ' ';
    return ascii || mark == '\u3001' || mark == '\uFF0E';
  }

  /** A number in square brackets: [12]. */
  static boolean isNumberedReference(char[] text, int start, int end) {
    int i = start + 1;
    while (i < end && LineLook.isDigit(text[i])) {
      i++;
    }
    return text[start] == '[' && i > start + 1 && i < end && text[i] == ']';
  }

  /** 第…条; Article, Section or § and a number. */
  static boolean isArticle(char[] text, int start, int end) {
    char c = text[start];
    if (c == '第') {
      int after = afterNumerals(text, start + 1, end);
      return after > start + 1 && after < end && text[after] == '条';
    }
    return c == '\u00A7'
        || c == 'A' && isNumbered(text, start, end, "Article ")
        || c == 'S' && isNumbered(text, start, end, "Section ");
  }

  private static boolean isNumbered(char[] text, int start, int end, String word) {
    int after = start + word.length();
    if (after >= end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return LineLook.isDigit(text[after]);
  }

  private static int afterNumerals(char[] text, int from, int end) {
    int i = from;
    int limit = Math.min(end, from + LONGEST_NUMBER);
    while (i < limit && NUMERALS.indexOf(text[i]) >= 0) {
      i++;
    }
    return i;
  }
}

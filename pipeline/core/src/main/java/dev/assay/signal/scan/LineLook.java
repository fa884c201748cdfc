package dev.assay.signal.scan;

/**
 * The parts of one line by which it is told apart: tags, links, formulas, marks of code, cells. A
 * single look at its characters, most of which are letters and cost nothing.
 */
final class LineLook {
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 10;
  private static final int BLANK = 4;

  /** 1 for marks that code is full of, 2 for marks that begin something, 3 for both. */
  private static final byte[] KINDS = kinds();

  private char[] text = new char[0];
  private int end;
  private int start;
  int codeMarks;
  int markup;
  int links;
  int formula;
  int images;
  int pipes;
  int tabs;
  int placeholders;

  private static byte[] kinds() {
    byte[] kinds = new byte[0x80];
    "{}();=<>[]\\&|$_\"'`*/+@#^~%".chars().forEach(c -> kinds[c] |= 1);
    "<&$\\|!]:{_\t".chars().forEach(c -> kinds[c] |= 2);
    return kinds;
  }

  /** Looks at {@code text[start, end)}. */
  void read(char[] line, int from, int to) {
    text = line;
    start = from;
    end = to;
    codeMarks = 0;
    markup = 0;
    links = 0;
    formula = 0;
    images = 0;
    pipes = 0;
    tabs = 0;
    placeholders = 0;
    int i = from;
    while (i < to) {
      char c = line[i];
      if (c < 0x80) {
        byte kind = KINDS[c];
        codeMarks += kind & 1;
        i = kind > 1 ? mark(c, i) : i + 1;
      } else {
        formula += c >= '\u2200' && c <= '\u22FF' ? 1 : 0;
        i++;
      }
    }
  }

  /** The unit after what begins here. */
  private int mark(char c, int i) {
    char next = i + 1 < end ? text[i + 1] : 0;
    switch (c) {
      case '|' -> pipes++;
      case '\t' -> tabs++;
      case '<' -> {
        return tag(i, next);
      }
      case '&' -> {
        return entity(i);
      }
      case '$' -> {
        return dollar(i, next);
      }
      case '\\' -> {
        return backslash(i, next);
      }
      case '!' -> images += next == '[' ? 1 : 0;
      case ']' -> {
        return next == '(' ? target(i) : i + 1;
      }
      case ':' -> {
        return next == '/' && i + 2 < end && text[i + 2] == '/' ? address(i) : i + 1;
      }
      case '{' -> placeholders += next == '{' ? 1 : 0;
      default -> {
        return underscores(i);
      }
    }
    return i + 1;
  }

  private int tag(int i, char next) {
    placeholders += next == '%' ? 1 : 0;
    boolean opens = isLetter(next) || next == '/' || next == '!' || next == '?';
    if (!opens) {
      return i + 1;
    }
    int to = find('>', i + 2, LONGEST_TAG);
    if (to < 0) {
      return i + 1;
    }
    images += next == 'i' && i + 4 < end && text[i + 2] == 'm' && text[i + 3] == 'g' ? 1 : 0;
    markup += to + 1 - i;
    return to + 1;
  }

  private int entity(int i) {
    int to = find(';', i + 2, LONGEST_ENTITY);
    for (int j = i + 1; j < to; j++) {
      if (!isLetter(text[j]) && !isDigit(text[j]) && text[j] != '#') {
        return i + 1;
      }
    }
    markup += Math.max(0, to + 1 - i);
    return Math.max(i, to) + 1;
  }

  private int dollar(int i, char next) {
    if (next == '{') {
      placeholders++;
      return i + 2;
    }
    if (next == 0 || next == ' ') {
      return i + 1;
    }
    int open = next == '$' ? i + 2 : i + 1;
    int to = find('$', open, LONGEST_TAG);
    if (to < 0 || !isFormula(open, to)) {
      return open;
    }
    int after = next == '$' && to + 1 < end && text[to + 1] == '$' ? to + 2 : to + 1;
    formula += after - i;
    return after;
  }

  /** Between the dollars of a price there is prose; in a formula marks, or one short name. */
  private boolean isFormula(int from, int to) {
    if (to == from || text[to - 1] == ' ') {
      return false;
    }
    boolean words = false;
    for (int j = from; j < to; j++) {
      char c = text[j];
      if (c == '\\' || c == '^' || c == '_' || c == '=') {
        return true;
      }
      words |= c == ' ' || isDigit(c);
    }
    return !words && to - from <= 3;
  }

  private int backslash(int i, char next) {
    if (next == '(' || next == '[') {
      int to = find(next == '(' ? ')' : ']', i + 2, LONGEST_TAG);
      if (to > i && text[to - 1] == '\\') {
        formula += to + 1 - i;
        return to + 1;
      }
      return i + 2;
    }
    int j = i + 1;
    while (j < end && isLetter(text[j])) {
      j++;
    }
    formula += j - i > 2 && j < end && text[j] == '{' ? j - i : 0;
    return Math.max(j, i + 1);
  }

  private int target(int i) {
    int to = find(')', i + 2, LONGEST_TAG);
    if (to < 0) {
      return i + 1;
    }
    markup += to + 1 - i;
    links += to - i - 2;
    return to + 1;
  }

  private int address(int i) {
    int from = i;
    while (from > start && isLetter(text[from - 1])) {
      from--;
    }
    int to = i + 3;
    while (to < end && text[to] > ' ' && text[to] < 0x80 && "<>\"')]}|`".indexOf(text[to]) < 0) {
      to++;
    }
    links += from < i && to > i + 3 ? to - from : 0;
    return to;
  }

  private int underscores(int i) {
    int to = i;
    while (to < end && text[to] == '_') {
      to++;
    }
    placeholders += to - i >= BLANK ? 1 : 0;
    return Math.max(to, i + 1);
  }

  private int find(char c, int from, int atMost) {
    int limit = Math.min(end, from + atMost);
    for (int j = from; j < limit; j++) {
      if (text[j] == c) {
        return j;
      }
    }
    return -1;
  }

  static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

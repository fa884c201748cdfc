package dev.assay.text;

/**
 * Prefixes, suffixes and infixes of spaCy's English tokenizer in a piece of text without white
 * space. Every method looks at its range alone, as the expressions see a string of its own.
 */
final class SpacyAffixes {
  private static final int LETTER_OR_DIGIT = SpacyClasses.ALPHA | SpacyClasses.ASCII_DIGIT;
  private static final int LOWER_OR_QUOTE = SpacyClasses.LOWER | SpacyClasses.QUOTE;
  private static final int UPPER_OR_QUOTE = SpacyClasses.UPPER | SpacyClasses.QUOTE;

  private final SpacyClasses classes;
  private final int[] plane;
  private final HashedWords measures;
  private char[] text = new char[0];

  SpacyAffixes(SpacyRules rules) {
    classes = rules.classes();
    plane = classes.plane();
    measures = rules.measures();
  }

  void read(char[] text) {
    this.text = text;
  }

  /** Length in units of the prefix, or 0. */
  int prefix(int start, int end) {
    int mask = at(start, end);
    if ((mask & SpacyClasses.PREFIX) != 0) {
      boolean sign = text[start] == '+' && (at(start + 1, end) & SpacyClasses.ASCII_DIGIT) != 0;
      return sign ? 0 : width(start, end);
    }
    return switch (text[start]) {
      case '.' -> periods(start, end) > 1 ? periods(start, end) : 0;
      case 'U' -> start + 2 < end && text[start + 1] == 'S' && text[start + 2] == '$' ? 3 : 0;
      case 'C', 'A' -> start + 1 < end && text[start + 1] == '$' ? 2 : 0;
      default -> 0;
    };
  }

  /**
   * Length in units of the suffix, or 0: the longest of those that fit begins first.
   *
   * @param digits whether there may be a digit
   */
  int suffix(int start, int end, boolean digits) {
    if (start >= end) {
      return 0;
    }
    int single = (before(start, end) & SpacyClasses.SUFFIX) != 0 ? widthBefore(start, end) : 0;
    int length =
        switch (text[end - 1]) {
          case '.' -> period(start, end);
          case 's', 'S' -> end - 2 >= start && isApostrophe(text[end - 2]) ? 2 : 0;
          case '\u2026' -> end - 2 >= start && text[end - 2] == '\u2026' ? 2 : 1;
          case '+' -> (before(start, end - 1) & SpacyClasses.ASCII_DIGIT) != 0 ? 1 : 0;
          default -> single;
        };
    return Math.max(Math.max(length, single), digits ? measure(start, end) : 0);
  }

  private int period(int start, int end) {
    int run = 1;
    while (end - run > start && text[end - run - 1] == '.') {
      run++;
    }
    if (run > 1) {
      return run;
    }
    int mask = before(start, end - 1);
    if ((mask & SpacyClasses.BEFORE_PERIOD) != 0) {
      return 1;
    }
    if (end - 2 <= start) {
      return 0;
    }
    char c = text[end - 2];
    boolean degree =
        text[Math.max(start, end - 3)] == '\u00B0' && (c == 'F' || c == 'C' || c == 'K');
    boolean capitals =
        (mask & SpacyClasses.UPPER) != 0
            && (before(start, end - 1 - widthBefore(start, end - 1)) & SpacyClasses.UPPER) != 0;
    return degree || capitals ? 1 : 0;
  }

  /** Length of a unit or currency behind the last digit, or 0. */
  private int measure(int start, int end) {
    int least = Math.max(start, end - 1 - measures.longest());
    for (int i = end - 1; i >= least; i--) {
      if (text[i] >= '0' && text[i] <= '9') {
        return measures.find(text, i + 1, end) >= 0 ? end - i - 1 : 0;
      }
    }
    return 0;
  }

  /** End of the infix that begins at i, or -1. */
  int infixEnd(int start, int i, int end) {
    char c = text[i];
    if (c == '.') {
      int run = periods(i, end);
      boolean parts =
          (before(start, i) & LOWER_OR_QUOTE) != 0 && (at(i + 1, end) & UPPER_OR_QUOTE) != 0;
      return run > 1 ? i + run : parts ? i + 1 : -1;
    }
    int mask = at(i, end);
    if (c == '\u2026' || (mask & SpacyClasses.ICON) != 0) {
      return i + width(i, end);
    }
    return (mask & SpacyClasses.ACTIVE) == 0 ? -1 : between(start, i, end, c);
  }

  private int between(int start, int i, int end, char c) {
    int left = before(start, i);
    int right = at(i + 1, end);
    boolean numbers = (left & SpacyClasses.ASCII_DIGIT) != 0;
    boolean nextNumber =
        (right & SpacyClasses.ASCII_DIGIT) != 0 || i + 1 < end && text[i + 1] == '-';
    boolean joins = (left & LETTER_OR_DIGIT) != 0;
    boolean letter = (right & SpacyClasses.ALPHA) != 0;
    return switch (c) {
      case '+', '*', '^' -> numbers && nextNumber ? i + 1 : -1;
      case ',' -> (left & SpacyClasses.ALPHA) != 0 && letter ? i + 1 : -1;
      case '-' -> numbers && nextNumber ? i + 1 : joins ? hyphens(i, end, 3) : -1;
      case '\u2014' -> joins ? hyphens(i, end, 2) : -1;
      case '\u2013', '~', ':', '<', '>', '=', '/' -> joins && letter ? i + 1 : -1;
      default -> -1;
    };
  }

  /** End of at most so many equal hyphens with a letter behind them, or -1. */
  private int hyphens(int i, int end, int most) {
    int next = i + 1;
    while (next < end && next - i < most && text[next] == text[i]) {
      next++;
    }
    return (at(next, end) & SpacyClasses.ALPHA) != 0 ? next : -1;
  }

  private int periods(int start, int end) {
    int i = start;
    while (i < end && text[i] == '.') {
      i++;
    }
    return i - start;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Classes of the character that begins at i; none at the end. */
  private int at(int i, int end) {
    if (i >= end) {
      return 0;
    }
    char c = text[i];
    return Character.isHighSurrogate(c)
        ? classes.of(Character.codePointAt(text, i, end))
        : plane[c];
  }

  /** Classes of the character that ends before i; none at the start. */
  private int before(int start, int i) {
    if (i <= start) {
      return 0;
    }
    char c = text[i - 1];
    return Character.isLowSurrogate(c)
        ? classes.of(Character.codePointBefore(text, i, start))
        : plane[c];
  }

  private int width(int i, int end) {
    return Character.charCount(Character.codePointAt(text, i, end));
  }

  private int widthBefore(int start, int i) {
    return Character.charCount(Character.codePointBefore(text, i, start));
  }
}

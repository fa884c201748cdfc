package dev.assay.detect;

/**
 * The text under scan. Full-width forms are read as their ASCII twins, odd spaces as a space and
 * odd dashes as a hyphen, always one unit for one, so positions are those of the text.
 */
final class ScanText {

  /** What {@link #at} gives outside of the text; no text that matters holds it. */
  static final char OUTSIDE = 0;

  private static final int FULL_WIDTH = 0xFEE0;

  /** Longer tokens than any secret's, and a bound for the work on one long line. */
  private static final int TOKEN_LIMIT = 320;

  private char[] units = new char[0];
  private int length;

  void reset(char[] source, int size) {
    this.units = source;
    this.length = size;
  }

  int length() {
    return length;
  }

  /**
   * The unit at a position as ASCII where it has a twin there, {@link #OUTSIDE} beyond the ends.
   */
  char at(int position) {
    return position >= 0 && position < length ? ascii(units[position]) : OUTSIDE;
  }

  boolean digit(int position) {
    return isDigit(at(position));
  }

  boolean alphanumeric(int position) {
    return isAlphanumeric(at(position));
  }

  /** First position from here on that is neither ASCII letter nor digit. */
  int runEnd(int position) {
    int end = position;
    while (alphanumeric(end)) {
      end++;
    }
    return end;
  }

  /** First position from here on that is no digit. */
  int digitsEnd(int position) {
    int end = position;
    while (digit(end)) {
      end++;
    }
    return end;
  }

  /** Copies as they are read here. */
  void copy(int start, int count, char[] target, int offset) {
    for (int i = 0; i < count; i++) {
      target[offset + i] = at(start + i);
    }
  }

  /**
   * Reads groups of letters and digits of exactly these sizes with one and the same separator, a
   * space or a hyphen, between them. One of the gaps may be a line break, with the separator before
   * it or without.
   *
   * @param start of the first group
   * @param sizes of the groups, at least two
   * @param target takes the characters without separators
   * @return end of the last group, which ends its run, or -1
   */
  int groups(int start, int[] sizes, char[] target) {
    char separator = separator(start + sizes[0]);
    int position = start;
    int filled = 0;
    boolean broken = false;
    for (int i = 0; i < sizes.length; i++) {
      if (i > 0) {
        int next = gap(position, separator, broken);
        if (next < 0) {
          return -1;
        }
        if (at(next - 1) == '\n') {
          broken = true;
          separator = separator == '\n' && i == 1 ? separator(next + sizes[1]) : separator;
        }
        position = next;
      }
      for (int k = 0; k < sizes[i]; k++, position++) {
        if (!alphanumeric(position)) {
          return -1;
        }
        target[filled++] = at(position);
      }
    }
    return alphanumeric(position) || separator == '\n' ? -1 : position;
  }

  /** A space, a hyphen or, where the line ends first, a line break; {@link #OUTSIDE} for others. */
  private char separator(int position) {
    char c = at(position);
    return c == ' ' || c == '-' || c == '\n' ? c : OUTSIDE;
  }

  /** Where the next group begins, or -1. */
  private int gap(int position, char separator, boolean broken) {
    char c = at(position);
    if (c == OUTSIDE || (c != separator && c != '\n')) {
      return -1;
    }
    if (c == '\n') {
      return broken ? -1 : position + 1;
    }
    return at(position + 1) == '\n' && !broken ? position + 2 : position + 1;
  }

  /**
   * Reads a run of letters and digits that one line break parts in two.
   *
   * @param end of the first part
   * @param length of both together
   * @param target takes the characters without the break
   * @return end of the second part, which ends its run, or -1
   */
  int broken(int start, int end, int length, char[] target) {
    int rest = length - (end - start);
    if (rest <= 0 || at(end) != '\n' || runEnd(end + 1) != end + 1 + rest) {
      return -1;
    }
    copy(start, end - start, target, 0);
    copy(end + 1, rest, target, end - start);
    return end + 1 + rest;
  }

  /** Whether a line ends between two positions. */
  boolean breaks(int start, int end) {
    for (int i = start; i < end; i++) {
      if (at(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** First position of the token of letters, digits, hyphens and underscores that ends here. */
  int tokenStart(int position) {
    int start = position;
    while (tokenCharacter(at(start - 1)) && position - start < TOKEN_LIMIT) {
      start--;
    }
    return start;
  }

  /** End of the token of letters, digits, hyphens and underscores that goes on here. */
  int tokenEnd(int position) {
    int end = position;
    while (tokenCharacter(at(end)) && end - position < TOKEN_LIMIT) {
      end++;
    }
    return end;
  }

  /** Whether these characters stand at a position. */
  boolean holds(int position, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at(position + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean tokenCharacter(char c) {
    return isAlphanumeric(c) || c == '-' || c == '_';
  }

  static char ascii(char unit) {
    if (unit < 0xA0) {
      return unit;
    }
    if (unit >= 0xFF01 && unit <= 0xFF5E) {
      return (char) (unit - FULL_WIDTH);
    }
    return unit == 0xA0 || unit == 0x3000 || (unit >= 0x2000 && unit <= 0x2212)
        ? punctuation(unit)
        : unit;
  }

  private static char punctuation(char unit) {
    if (unit == 0xA0 || unit == 0x3000 || unit == 0x202F || (unit >= 0x2000 && unit <= 0x200A)) {
      return ' ';
    }
    return (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212 ? '-' : unit;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || isLetter(c);
  }
}

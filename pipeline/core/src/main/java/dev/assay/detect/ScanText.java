package dev.assay.detect;

/**
 * The text under scan. Full-width forms are read as their ASCII twins, odd spaces as a space and
 * odd dashes as a hyphen, always one unit for one, so positions are those of the text.
 */
final class ScanText {

  /** What {@link #at} gives outside of the text; no text that matters holds it. */
  static final char OUTSIDE = 0;

  private static final int FULL_WIDTH = 0xFEE0;

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
   * space or a hyphen, between them.
   *
   * @param start of the first group
   * @param sizes of the groups, at least two
   * @param target takes the characters without separators
   * @return end of the last group, which ends its run, or -1
   */
  int groups(int start, int[] sizes, char[] target) {
    char separator = at(start + sizes[0]);
    if (separator != ' ' && separator != '-') {
      return -1;
    }
    int position = start;
    int filled = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (i > 0 && at(position++) != separator) {
        return -1;
      }
      for (int k = 0; k < sizes[i]; k++, position++) {
        if (!alphanumeric(position)) {
          return -1;
        }
        target[filled++] = at(position);
      }
    }
    return alphanumeric(position) ? -1 : position;
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

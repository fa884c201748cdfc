package dev.assay.detect;

/**
 * Telephone number after ITU-T E.164: a plus sign, an assigned country code other than 86 and as
 * many digits as are in use there, plain or in groups with spaces, hyphens, dots or parentheses.
 */
final class InternationalPhone implements Matcher {

  private static final int LONGEST = 15;
  private static final int GROUPS = 7;

  private final char[] number = new char[LONGEST];
  private int filled;

  @Override
  public long match(ScanText text, int start, int end) {
    if (text.at(start - 1) != '+' || text.digitsEnd(start) != end || glued(text.at(start - 2))) {
      return NONE;
    }
    int stop = read(text, start, end);
    return stop >= 0 ? Matcher.span(start - 1, stop) : NONE;
  }

  /** Takes groups as long as they go on; the longest beginning that is a number counts. */
  private int read(ScanText text, int start, int end) {
    filled = 0;
    int stop = -1;
    int from = start;
    int to = end;
    for (int group = 0; group < GROUPS && to - from <= LONGEST - filled; group++) {
      text.copy(from, to - from, number, filled);
      filled += to - from;
      if (whole(group) && ends(text, to)) {
        stop = to;
      }
      from = next(text, to);
      to = text.digitsEnd(from);
      if (from < 0 || to == from || text.alphanumeric(to)) {
        break;
      }
    }
    return stop;
  }

  /** Where the next group begins, or -1; (0) after the country code is not dialled from abroad. */
  private static int next(ScanText text, int end) {
    char c = text.at(end);
    int at = c == ' ' || c == '-' || c == '.' || c == ')' ? end + 1 : end;
    at = c == ')' && (text.at(at) == ' ' || text.at(at) == '-') ? at + 1 : at;
    if (text.holds(at, "(0)")) {
      at = text.at(at + 3) == ' ' ? at + 4 : at + 3;
    } else if (text.at(at) == '(') {
      at++;
    }
    return at > end && text.digit(at) ? at : -1;
  }

  private static boolean ends(ScanText text, int stop) {
    char after = text.at(stop);
    boolean joined = after == '-' || after == '.' || after == '/';
    return after != '_' && after != ')' && !(joined && text.alphanumeric(stop + 1))
        || (after == ')' && !text.digit(stop + 1) && text.at(stop + 1) != ' ');
  }

  private boolean whole(int group) {
    int code = CountryCodes.length(number, filled);
    if (code == 0 || (number[0] == '8' && number[1] == '6')) {
      return false;
    }
    boolean fits = CountryCodes.fits(number, code, filled - code);
    return number[0] == '1' ? fits && northAmerican(group) : fits;
  }

  /** Area and exchange begin with 2 to 9; 555-0100 to 555-0199 are kept for fiction. */
  private boolean northAmerican(int group) {
    boolean invented = Digits.value(number, 4, 5) == 55_501;
    return number[1] >= '2' && number[4] >= '2' && !invented && (group == 0 || group >= 2);
  }

  private static boolean glued(char before) {
    return ScanText.isAlphanumeric(before) || before == '+' || before == '_';
  }
}

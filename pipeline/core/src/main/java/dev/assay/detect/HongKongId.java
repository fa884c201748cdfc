package dev.assay.detect;

/**
 * Hong Kong identity card number: one or two letters, six digits and a check digit in parentheses;
 * without them only where a label names it. Check: letters as 10 to 35, one letter after a blank of
 * 36, weights 9 to 2, modulo 11, A for ten.
 */
final class HongKongId implements Matcher {

  private static final Context NAMED =
      Context.of(
          "香港身份证",
          "香港身份證",
          "身份证",
          "身份證",
          "hkid",
          "hkid no",
          "hk id",
          "hk id card",
          "identity card",
          "identity card no");

  private static final int DIGITS = 6;
  private static final int BLANK = 36;

  @Override
  public long match(ScanText text, int start, int end) {
    int letters = upper(text.at(start)) ? upper(text.at(start + 1)) ? 2 : 1 : 0;
    int check = start + letters + DIGITS;
    if (letters == 0
        || end < check
        || !digits(text, start + letters, check)
        || glued(text, start)) {
      return NONE;
    }
    int expected = expected(text, start, letters);
    if (end == check) {
      int open = text.at(end) == ' ' ? end + 1 : end;
      boolean closed = text.at(open) == '(' && text.at(open + 2) == ')';
      return closed && value(text.at(open + 1)) == expected ? Matcher.span(start, open + 3) : NONE;
    }
    boolean found =
        end == check + 1 && value(text.at(check)) == expected && NAMED.before(text, start) >= 0;
    return found ? Matcher.span(start, end) : NONE;
  }

  private static int expected(ScanText text, int start, int letters) {
    int sum = letters == 2 ? 9 * value(text.at(start)) : 9 * BLANK;
    sum += 8 * value(text.at(start + letters - 1));
    for (int i = 0; i < DIGITS; i++) {
      sum += (7 - i) * value(text.at(start + letters + i));
    }
    return (11 - sum % 11) % 11;
  }

  private static boolean digits(ScanText text, int from, int to) {
    return text.digitsEnd(from) >= to;
  }

  private static boolean glued(ScanText text, int start) {
    char before = text.at(start - 1);
    return before == '_' || before == '-' || before == '/' || before == '.';
  }

  private static int value(char c) {
    return ScanText.isDigit(c) ? c - '0' : upper(c) ? c - 'A' + 10 : -1;
  }

  private static boolean upper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}

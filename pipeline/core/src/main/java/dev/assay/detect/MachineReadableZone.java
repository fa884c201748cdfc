package dev.assay.detect;

/**
 * Machine readable zone after ICAO Doc 9303: two lines of 44 (TD3) or 36 characters (TD2), or three
 * of 30 (TD1). All check digits, weights 7, 3, 1 modulo 10, and the composite must be right; the
 * line of the name stands above (TD3, TD2) or below (TD1) and goes with it.
 */
final class MachineReadableZone implements Matcher {

  private static final int TD3 = 44;
  private static final int TD2 = 36;
  private static final int TD1 = 30;
  private static final int[] WEIGHTS = {7, 3, 1};

  private int sum;
  private int place;

  @Override
  public long match(ScanText text, int start, int end) {
    int from = start;
    while (zone(text.at(from - 1)) && start - from < TD3) {
      from--;
    }
    int stop = end;
    while (zone(text.at(stop)) && stop - from <= TD3) {
      stop++;
    }
    return switch (stop - from) {
      case TD3 -> td3(text, from) ? withName(text, from, TD3) : NONE;
      case TD2 -> td2(text, from) ? withName(text, from, TD2) : NONE;
      case TD1 -> td1(text, from);
      default -> NONE;
    };
  }

  private boolean td3(ScanText text, int at) {
    boolean personal =
        check(text, at + 28, 14, at + 42) || (text.at(at + 42) == '<' && empty(text, at + 28, 14));
    return holder(text, at) && personal && composite(text, at, 43);
  }

  private boolean td2(ScanText text, int at) {
    return holder(text, at) && composite(text, at, 35);
  }

  private boolean holder(ScanText text, int at) {
    return check(text, at, 9, at + 9)
        && check(text, at + 13, 6, at + 19)
        && check(text, at + 21, 6, at + 27)
        && text.digit(at + 13)
        && "MF<X".indexOf(text.at(at + 20)) >= 0;
  }

  /** Over document number, birth and expiry with what follows, each with its check digit. */
  private boolean composite(ScanText text, int at, int digit) {
    begin();
    add(text, at, 10);
    add(text, at + 13, 7);
    add(text, at + 21, digit - 21);
    return sum % 10 == text.at(at + digit) - '0';
  }

  private long td1(ScanText text, int at) {
    int second = at + TD1 + 1;
    int third = second + TD1 + 1;
    boolean lines =
        text.at(second - 1) == '\n' && text.at(third - 1) == '\n' && zone(text, third, TD1);
    boolean found =
        lines
            && check(text, at + 5, 9, at + 14)
            && check(text, second, 6, second + 6)
            && check(text, second + 8, 6, second + 14)
            && text.digit(second)
            && compositeOfThree(text, at, second);
    return found ? Matcher.span(at, third + TD1) : NONE;
  }

  private boolean compositeOfThree(ScanText text, int first, int second) {
    begin();
    add(text, first + 5, 25);
    add(text, second, 7);
    add(text, second + 8, 7);
    add(text, second + 18, 11);
    return sum % 10 == text.at(second + 29) - '0';
  }

  private static long withName(ScanText text, int at, int length) {
    int above = at - 1 - length;
    boolean named =
        text.at(at - 1) == '\n' && ScanText.isLetter(text.at(above)) && zone(text, above, length);
    return Matcher.span(named ? above : at, at + length);
  }

  private boolean check(ScanText text, int from, int length, int digit) {
    begin();
    add(text, from, length);
    return sum % 10 == text.at(digit) - '0';
  }

  private void begin() {
    sum = 0;
    place = 0;
  }

  private void add(ScanText text, int from, int length) {
    for (int i = 0; i < length; i++) {
      sum += value(text.at(from + i)) * WEIGHTS[place++ % 3];
    }
  }

  private static int value(char c) {
    if (ScanText.isDigit(c)) {
      return c - '0';
    }
    return c == '<' ? 0 : c - 'A' + 10;
  }

  private static boolean empty(ScanText text, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (text.at(from + i) != '<') {
        return false;
      }
    }
    return true;
  }

  private static boolean zone(ScanText text, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (!zone(text.at(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean zone(char c) {
    return c == '<' || ScanText.isDigit(c) || (c >= 'A' && c <= 'Z');
  }
}

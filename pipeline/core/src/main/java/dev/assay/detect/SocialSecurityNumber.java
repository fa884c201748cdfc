package dev.assay.detect;

import java.util.Set;

/**
 * Social security number of the United States, as 3-2-4 with hyphens, or in other shapes where a
 * label names it. Areas 000, 666 and 9xx, group 00 and serial 0000 are never issued (SSA, since
 * 2011); numbers printed in advertisements are void.
 */
final class SocialSecurityNumber implements Matcher {

  private static final Context NAMED =
      Context.of("ssn", "social security", "social security number", "社会安全号");
  private static final Set<Integer> VOID = Set.of(78_05_1120, 457_55_5462, 219_09_9999);
  private static final int[] GROUPS = {3, 2, 4};
  private static final int LENGTH = 9;

  private final char[] number = new char[LENGTH];

  @Override
  public long match(ScanText text, int start, int end) {
    int stop = -1;
    if (end - start == LENGTH) {
      text.copy(start, LENGTH, number, 0);
      stop = end;
    } else if (end - start == GROUPS[0]) {
      stop = text.groups(start, GROUPS, number);
    }
    boolean found =
        stop >= 0 && Digits.all(number, 0, LENGTH) && issued() && meant(text, start, stop);
    return found ? Matcher.span(start, stop) : NONE;
  }

  private boolean issued() {
    int area = Digits.value(number, 0, 3);
    return area != 0
        && area != 666
        && area < 900
        && Digits.value(number, 3, 2) != 0
        && Digits.value(number, 5, 4) != 0
        && !VOID.contains(Digits.value(number, 0, LENGTH));
  }

  private static boolean meant(ScanText text, int start, int stop) {
    if (joined(text.at(start - 1)) || joined(text.at(stop))) {
      return false;
    }
    return text.at(start + GROUPS[0]) == '-' || NAMED.before(text, start) >= 0;
  }

  private static boolean joined(char c) {
    return c == '-' || c == '/' || c == '_' || c == '+';
  }
}

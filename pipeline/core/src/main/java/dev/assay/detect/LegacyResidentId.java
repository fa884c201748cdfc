package dev.assay.detect;

import java.time.LocalDate;

/**
 * Citizen identity number of 15 digits (GB 11643-1989, issued until 1999, born in 19xx). It has no
 * check digit, so a word beside it must say what it is.
 */
final class LegacyResidentId implements Matcher {

  static final Context NAMED =
      Context.of(
          "身份证",
          "身份证号",
          "身份证号码",
          "身分证",
          "身份證",
          "公民身份号码",
          "证件号",
          "证件号码",
          "id card",
          "identity card",
          "resident id",
          "identity number",
          "id number",
          "idcard",
          "id_card");

  private static final int LENGTH = 15;

  private final char[] number = new char[LENGTH];
  private final BirthDates births;

  LegacyResidentId(LocalDate asOf) {
    this.births = new BirthDates(asOf);
  }

  @Override
  public long match(ScanText text, int start, int end) {
    if (end - start != LENGTH || text.digitsEnd(start) != end) {
      return NONE;
    }
    text.copy(start, LENGTH, number, 0);
    boolean found =
        Provinces.known(number, 0)
            && births.possible(
                1900 + Digits.value(number, 6, 2),
                Digits.value(number, 8, 2),
                Digits.value(number, 10, 2))
            && NAMED.around(text, start, end);
    return found ? Matcher.span(start, end) : NONE;
  }
}

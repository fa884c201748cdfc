package dev.assay.detect;

/**
 * Taiwan identity number: letter, 1 or 2 for citizens, 8 or 9 for residents, seven digits and a
 * check digit. The letter stands for two digits; weights 1, 9, 8, ..., 1, 1; modulo 10. One code in
 * ten passes, so a label must stand before it.
 */
final class TaiwanId implements Matcher {

  private static final Context NAMED =
      Context.of(
          "身分證",
          "身分證字號",
          "身份證",
          "身份證號",
          "身份证",
          "身份证号",
          "身分证",
          "統一編號",
          "統一證號",
          "居留證",
          "居留证",
          "taiwan id",
          "national id",
          "id card",
          "id card no",
          "identity card");

  private static final int LENGTH = 10;

  /** The letters in the order of their codes, from 10 on. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

  @Override
  public long match(ScanText text, int start, int end) {
    if (end - start != LENGTH || text.digitsEnd(start + 1) != end) {
      return NONE;
    }
    int code = LETTERS.indexOf(text.at(start)) + 10;
    boolean found =
        code >= 10
            && "1289".indexOf(text.at(start + 1)) >= 0
            && sum(text, start, code) % 10 == 0
            && NAMED.before(text, start) >= 0
            && NumberContext.of(text, start, end, NAMED) == NumberContext.NAMED;
    return found ? Matcher.span(start, end) : NONE;
  }

  private static int sum(ScanText text, int start, int code) {
    int sum = code / 10 + 9 * (code % 10);
    for (int i = 1; i < LENGTH; i++) {
      sum += (text.at(start + i) - '0') * Math.max(1, LENGTH - 1 - i);
    }
    return sum;
  }
}

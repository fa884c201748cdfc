package dev.assay.detect;

/** Account or group of QQ: 5 to 11 digits, the first not 0, directly after a label. */
final class QqNumber implements Matcher {

  private static final Context NAMED =
      Context.of(
          "qq", "qq号", "qq号码", "qq群", "qq群号", "q q", "企鹅号", "扣扣", "扣扣号", "qq number", "qq id");

  @Override
  public long match(ScanText text, int start, int end) {
    int from = ScanText.isLetter(text.at(start)) ? start + 2 : start;
    int digits = end - from;
    boolean found =
        digits >= 5
            && digits <= 11
            && text.at(from) != '0'
            && text.digitsEnd(from) == end
            && !fraction(text, end)
            && NAMED.directlyBefore(text, from);
    return found ? Matcher.span(from, end) : NONE;
  }

  private static boolean fraction(ScanText text, int end) {
    return text.at(end) == '.' && text.digit(end + 1);
  }
}

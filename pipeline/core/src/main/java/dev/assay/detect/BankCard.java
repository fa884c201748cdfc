package dev.assay.detect;

/**
 * Payment card number after ISO/IEC 7812: 13 to 19 digits, plain or in the groups that are printed
 * on cards, with a known issuer prefix of the right length and the Luhn check. Of random runs of 16
 * digits 2.5 in 100 pass both (issuers 0.25, check 1/10), so labels of other numbers silence it.
 */
final class BankCard implements Matcher {

  private static final Context NAMED =
      Context.of(
          "银行卡",
          "卡号",
          "信用卡",
          "储蓄卡",
          "借记卡",
          "银联",
          "账号",
          "帐号",
          "账户",
          "银行卡号",
          "card",
          "card number",
          "card no",
          "credit card",
          "debit card",
          "cards",
          "visa",
          "mastercard",
          "amex",
          "unionpay",
          "pan",
          "card_number",
          "bank account");

  private static final int LONGEST = 19;

  /** Groups as printed; a longer one before a shorter one with the same beginning. */
  private static final int[][] LAYOUTS = {
    {4, 4, 4, 4, 3},
    {4, 4, 4, 4, 2},
    {4, 4, 4, 4, 1},
    {4, 4, 4, 4},
    {4, 6, 5},
    {4, 6, 4},
    {6, 13},
    {6, 10}
  };

  private final char[] number = new char[LONGEST];

  @Override
  public long match(ScanText text, int start, int end) {
    int digits = end - start;
    if (digits < 4 || digits > LONGEST || text.digitsEnd(start) != end) {
      return NONE;
    }
    if (digits >= 13) {
      return plain(text, start, end);
    }
    long span = grouped(text, start, digits);
    return span == NONE ? parted(text, start, end) : span;
  }

  private long plain(ScanText text, int start, int end) {
    int digits = end - start;
    text.copy(start, digits, number, 0);
    if (!valid(digits) || NumberContext.continuesNumber(text, start)) {
      return NONE;
    }
    NumberContext context = NumberContext.of(text, start, end, NAMED);
    boolean found =
        context == NumberContext.NAMED
            || (context == NumberContext.BARE && !CardIssuers.rare(number, digits));
    return found ? Matcher.span(start, end) : NONE;
  }

  private long grouped(ScanText text, int start, int first) {
    for (int[] layout : LAYOUTS) {
      int stop = layout[0] == first ? text.groups(start, layout, number) : -1;
      if (stop >= 0) {
        int digits = stop - start - layout.length + 1;
        if (Digits.all(number, 0, digits) && valid(digits) && credible(text, start, stop)) {
          return Matcher.span(start, stop);
        }
      }
    }
    return NONE;
  }

  /** A number that a line break parts anywhere: only where a label names it. */
  private long parted(ScanText text, int start, int end) {
    int next = text.at(end) == '\n' ? text.runEnd(end + 1) : end;
    int digits = next - start - 1;
    if (next <= end + 1 || digits < 13 || digits > LONGEST) {
      return NONE;
    }
    text.broken(start, end, digits, number);
    boolean found =
        Digits.all(number, 0, digits)
            && valid(digits)
            && NumberContext.of(text, start, next, NAMED) == NumberContext.NAMED;
    return found ? Matcher.span(start, next) : NONE;
  }

  private boolean valid(int digits) {
    return CardIssuers.issues(Digits.value(number, 0, 6), digits) && Digits.luhn(number, digits);
  }

  /** Four groups among more groups of four are a row of a table, not a card. */
  private static boolean credible(ScanText text, int start, int stop) {
    NumberContext context = NumberContext.of(text, start, stop, NAMED);
    return context == NumberContext.NAMED
        || (context == NumberContext.BARE && !groupBefore(text, start) && !groupAfter(text, stop));
  }

  private static boolean groupBefore(ScanText text, int start) {
    char separator = text.at(start - 1);
    boolean joined = separator == ' ' || separator == '-';
    return (joined && text.digit(start - 2) && text.digit(start - 5));
  }

  private static boolean groupAfter(ScanText text, int stop) {
    char separator = text.at(stop);
    boolean joined = separator == ' ' || separator == '-';
    return joined && text.digitsEnd(stop + 1) == stop + 5;
  }
}

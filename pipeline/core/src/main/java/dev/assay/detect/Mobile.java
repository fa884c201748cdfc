package dev.assay.detect;

/**
 * Mobile number of mainland China: 1, then 3 to 9, eleven digits in all, plain or as 3-4-4, with or
 * without the country code. There is no check digit. With a country code or a label any number of
 * that shape counts; without, the prefix must be assigned by MIIT and nothing may say otherwise.
 */
final class Mobile implements Matcher {

  private static final Context NAMED =
      Context.of(
          "电话",
          "手机",
          "手机号",
          "号码",
          "联系方式",
          "微信",
          "热线",
          "致电",
          "拨打",
          "电話",
          "手機",
          "tel",
          "telephone",
          "phone",
          "phones",
          "phone_number",
          "mobile",
          "mob",
          "cell phone",
          "cellphone",
          "call",
          "wechat",
          "weixin",
          "vx",
          "wx",
          "whatsapp",
          "sms",
          "contact",
          "msisdn");

  private static final int LENGTH = 11;
  private static final int[] GROUPS = {3, 4, 4};

  /** Second and third digit of prefixes in use: 130 to 139, 145 to 149, ... (numbering plan). */
  private static final String[] ASSIGNED = {
    "", "", "", "0123456789", "56789", "012356789", "2567", "012345678", "0123456789", "012356789"
  };

  private final char[] number = new char[LENGTH];

  @Override
  public long match(ScanText text, int start, int end) {
    int at = foreign(text, start) ? -1 : nationalStart(text, start, end);
    int stop = at < 0 ? -1 : read(text, at);
    if (stop < 0) {
      return parted(text, start, end);
    }
    if (NumberContext.continuesNumber(text, start)) {
      return NONE;
    }
    if (countryCode(text, start) == 0 || at == start) {
      return at > start || credible(text, at, stop) ? Matcher.span(at, stop) : NONE;
    }
    int from = codeStart(text, start, at);
    boolean explicit = from < start || text.at(start) == '0';
    boolean apart = text.at(at - 1) == ' ';
    boolean found = explicit || (!apart && credible(text, start, stop));
    return found ? Matcher.span(from, stop) : NONE;
  }

  /** Eleven digits that a line break parts anywhere: only where a label names them. */
  private long parted(ScanText text, int start, int end) {
    int stop =
        text.at(start) == '1' && !foreign(text, start)
            ? text.broken(start, end, LENGTH, number)
            : -1;
    boolean found =
        stop >= 0
            && Digits.all(number, 0, LENGTH)
            && number[1] >= '3'
            && NumberContext.of(text, start, stop, NAMED) == NumberContext.NAMED;
    return found ? Matcher.span(start, stop) : NONE;
  }

  /** Where the eleven digits begin: in the run itself or, after a country code, in the next. */
  private static int nationalStart(ScanText text, int start, int end) {
    int digits = text.digitsEnd(start) - start;
    if (start + digits != end) {
      return labelGlued(text, start, end);
    }
    int code = countryCode(text, start);
    if (code > 0 && digits == code) {
      int next = text.at(end) == ')' ? end + 1 : end;
      return text.at(next) == ' ' || text.at(next) == '-' ? next + 1 : next;
    }
    if (code > 0 && (digits == code + LENGTH || digits == code + GROUPS[0])) {
      return start + code;
    }
    return digits == LENGTH || digits == GROUPS[0] ? start : -1;
  }

  /** A plus sign and another country code than 86. */
  private static boolean foreign(ScanText text, int start) {
    return text.at(start - 1) == '+' && countryCode(text, start) == 0;
  }

  /** Eleven digits directly after a label in letters, as in Tel13800138000. */
  private static int labelGlued(ScanText text, int start, int end) {
    int at = end - LENGTH;
    return at > start && text.digitsEnd(at) == end && NAMED.wordEndsAt(text, at) ? at : -1;
  }

  private static int countryCode(ScanText text, int start) {
    int zeros = text.at(start) == '0' && text.at(start + 1) == '0' ? 2 : 0;
    return text.at(start + zeros) == '8' && text.at(start + zeros + 1) == '6' ? zeros + 2 : 0;
  }

  /** End of the national number, or -1. */
  private int read(ScanText text, int at) {
    if (text.at(at) != '1' || text.at(at + 1) < '3' || text.at(at + 1) > '9') {
      return -1;
    }
    int digits = text.digitsEnd(at) - at;
    if (digits == LENGTH && !text.alphanumeric(at + LENGTH)) {
      text.copy(at, LENGTH, number, 0);
      return at + LENGTH;
    }
    int stop = digits == GROUPS[0] ? text.groups(at, GROUPS, number) : -1;
    return stop >= 0 && Digits.all(number, 0, LENGTH) ? stop : -1;
  }

  /** Start of the country code with its plus sign and parenthesis. */
  private static int codeStart(ScanText text, int start, int at) {
    int from = text.at(start - 1) == '+' ? start - 1 : start;
    boolean closed = text.at(at - 1) == ')' || text.at(at - 2) == ')';
    return closed && text.at(from - 1) == '(' ? from - 1 : from;
  }

  private boolean credible(ScanText text, int start, int stop) {
    NumberContext context = NumberContext.of(text, start, stop, NAMED);
    return context == NumberContext.NAMED
        || (context == NumberContext.BARE
            && !text.breaks(start, stop)
            && assigned()
            && !round()
            && alone(text, start, stop));
  }

  private boolean assigned() {
    return ASSIGNED[number[1] - '0'].indexOf(number[2]) >= 0;
  }

  /** Sizes and limits of computing: 15000000000, or 2 to the power of 34. */
  private boolean round() {
    int tail = Digits.value(number, 3, 8);
    return tail % 1_000_000 == 0 || (number[1] == '7' && Digits.value(number, 2, 5) == 17986);
  }

  /** A number in groups beside other groups of digits is a row of a table. */
  private static boolean alone(ScanText text, int at, int stop) {
    return stop - at == LENGTH || !(cell(text, at - 1, -1) || cell(text, stop, 1));
  }

  private static boolean cell(ScanText text, int separator, int step) {
    char c = text.at(separator);
    return (c == ' ' || c == '-') && text.digit(separator + step);
  }
}

package dev.assay.detect;

/**
 * Fixed-line number of mainland China: area code in use, then a local number of 8 digits after
 * codes of three digits and of 7 or 8 after codes of four. Without anything between the two only a
 * label tells it from other numbers.
 */
final class Landline implements Matcher {

  private static final Context NAMED =
      Context.of(
          "电话",
          "電話",
          "座机",
          "固话",
          "固定电话",
          "办公电话",
          "传真",
          "总机",
          "热线",
          "客服",
          "致电",
          "拨打",
          "联系方式",
          "tel",
          "telephone",
          "phone",
          "fax",
          "call");

  /** Second and third digit of area codes of four digits; 01 and 02 have three. */
  private static final String FOUR_DIGIT_AREAS =
      "31 33 34 35 37 39 41 42 43 44 45 46 47 48 51 52 53 54 55 56 57 58 59 63 66 69 70 71 72 73 74 75 76 "
          + "77 79 81 82 83 85 87 88 89 90 91 93 94 95 97 99";

  private static final boolean[] AREAS = areas();

  @Override
  public long match(ScanText text, int start, int end) {
    if (text.digitsEnd(start) != end) {
      return NONE;
    }
    boolean plus = text.at(start - 1) == '+' && text.holds(start, "86");
    if (plus || text.holds(start, "0086")) {
      return abroad(text, start, end, plus ? 2 : 4);
    }
    int area = text.at(start) == '0' ? areaLength(text, start + 1) + 1 : 0;
    if (area < 3) {
      return NONE;
    }
    return end - start == area ? parted(text, start, end) : plain(text, start, end, area);
  }

  /** Number of digits of the area code that begins here, without its zero; -1 for none. */
  private static int areaLength(ScanText text, int at) {
    if (text.at(at) == '1' && text.at(at + 1) == '0') {
      return 2;
    }
    if (text.at(at) == '2') {
      return text.digit(at + 1) && text.at(at + 1) != '6' ? 2 : -1;
    }
    boolean digits = text.digit(at) && text.digit(at + 1) && text.digit(at + 2);
    return digits && AREAS[10 * (text.at(at) - '0') + text.at(at + 1) - '0'] ? 3 : -1;
  }

  private long plain(ScanText text, int start, int end, int area) {
    boolean found =
        local(text, start + area, end, area == 3)
            && NumberContext.of(text, start, end, NAMED) == NumberContext.NAMED;
    return found ? Matcher.span(start, end) : NONE;
  }

  private long parted(ScanText text, int start, int end) {
    boolean closed = text.at(end) == ')';
    int from = closed && text.at(start - 1) == '(' ? start - 1 : start;
    if (closed != from < start) {
      return NONE;
    }
    int stop = localEnd(text, closed ? end + 1 : end, end - start == 3, closed);
    boolean found = stop >= 0 && NumberContext.of(text, from, stop, NAMED) != NumberContext.OTHER;
    return found ? Matcher.span(from, stop) : NONE;
  }

  private long abroad(ScanText text, int start, int end, int code) {
    int from = text.at(start - 1) == '+' ? start - 1 : start;
    int digits = end - start;
    int at = digits == code ? gap(text, end, false) : start + code;
    int area = at < 0 ? -1 : areaLength(text, at);
    if (area < 0) {
      return NONE;
    }
    int areaEnd = at + area;
    int stop =
        text.digit(areaEnd) ? text.runEnd(areaEnd) : localEnd(text, areaEnd, area == 2, false);
    boolean whole = !text.digit(areaEnd) || local(text, areaEnd, stop, area == 2);
    return stop >= 0 && whole ? Matcher.span(from, stop) : NONE;
  }

  /** End of the local number after an area code, or -1. */
  private static int localEnd(ScanText text, int position, boolean shortArea, boolean closed) {
    int start = gap(text, position, closed);
    if (start < 0) {
      return -1;
    }
    int end = text.runEnd(start);
    char separator = text.at(end);
    boolean grouped = end - start == 4 || end - start == 3;
    if (grouped && (separator == ' ' || separator == '-') && text.runEnd(end + 1) == end + 5) {
      int digits = end - start + 4;
      boolean fits = digits == 8 || !shortArea;
      return fits && starts(text, start) && digits(text, end + 1, end + 5) ? end + 5 : -1;
    }
    return local(text, start, end, shortArea) ? end : -1;
  }

  /** Where what follows a gap begins: a space, a hyphen, one line break, nothing after ")". */
  private static int gap(ScanText text, int position, boolean closed) {
    char c = text.at(position);
    boolean separated = c == ' ' || c == '-';
    int next = separated ? position + 1 : position;
    if (text.at(next) == '\n') {
      return next + 1;
    }
    return separated || closed ? next : -1;
  }

  private static boolean local(ScanText text, int start, int end, boolean shortArea) {
    int digits = end - start;
    boolean fits = digits == 8 || (digits == 7 && !shortArea);
    return fits && starts(text, start) && text.digitsEnd(start) == end;
  }

  private static boolean starts(ScanText text, int start) {
    char first = text.at(start);
    return first >= '2' && first <= '9';
  }

  private static boolean digits(ScanText text, int start, int end) {
    return text.digitsEnd(start) == end;
  }

  private static boolean[] areas() {
    boolean[] areas = new boolean[100];
    for (String area : FOUR_DIGIT_AREAS.split(" ")) {
      areas[Integer.parseInt(area)] = true;
    }
    return areas;
  }
}

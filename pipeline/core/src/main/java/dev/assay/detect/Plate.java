package dev.assay.detect;

/**
 * License plate after GA 36-2018: province, letter of the issuing authority, five characters, six
 * for new energy, or four and a suffix. Letters I and O are not used.
 */
final class Plate implements Matcher {

  private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
  private static final String SUFFIXES = "挂学警港澳使领";
  private static final Context NAMED =
      Context.of("车牌", "车牌号", "车牌号码", "号牌", "牌照", "牌号", "plate", "license plate", "number plate");

  @Override
  public long match(ScanText text, int start, int end) {
    int province = provinceOf(text, start);
    if (province < 0 || PROVINCES.indexOf(text.at(province)) < 0) {
      return NONE;
    }
    int from = province == start - 1 ? start + 1 : start;
    char authority = text.at(province + 1);
    if (!letter(authority) || !spaced(text, province, start)) {
      return NONE;
    }
    boolean suffixed = SUFFIXES.indexOf(text.at(end)) >= 0 && end - from == 4;
    boolean found =
        suffixed ? ordinary(text, from, end) : alone(text, end) && number(text, from, end);
    return found ? Matcher.span(province, suffixed ? end + 1 : end) : NONE;
  }

  /** Place of the province, whose letter begins the run or stands before a dot or space; or -1. */
  private static int provinceOf(ScanText text, int start) {
    return switch (text.at(start - 1)) {
      case '·', '•', '・', '‧', '．', '.', ' ' -> start - 3;
      default -> start - 1;
    };
  }

  private static boolean spaced(ScanText text, int province, int start) {
    return text.at(start - 1) != ' ' || province == start - 1 || NAMED.before(text, province) >= 0;
  }

  private static boolean alone(ScanText text, int end) {
    char after = text.at(end);
    return after != '_' && (after != '-' || !text.alphanumeric(end + 1));
  }

  private static boolean number(ScanText text, int from, int end) {
    return switch (end - from) {
      case 5 -> ordinary(text, from, end);
      case 6 -> newEnergy(text, from);
      default -> false;
    };
  }

  private static boolean ordinary(ScanText text, int from, int end) {
    int letters = 0;
    for (int i = from; i < end; i++) {
      if (!text.digit(i)) {
        letters += letter(text.at(i)) ? 1 : end;
      }
    }
    return letters <= 2;
  }

  /** Small vehicles: letter, letter or digit, four digits; large ones: five digits, letter. */
  private static boolean newEnergy(ScanText text, int from) {
    char first = text.at(from);
    char last = text.at(from + 5);
    boolean second = text.digit(from + 1) || letter(text.at(from + 1));
    boolean small = first >= 'A' && first <= 'K' && letter(first) && second;
    boolean large = last >= 'A' && last <= 'K' && letter(last);
    return (small && text.digitsEnd(from + 2) == from + 6)
        || (large && text.digitsEnd(from) == from + 5);
  }

  private static boolean letter(char c) {
    return c >= 'A' && c <= 'Z' && c != 'I' && c != 'O';
  }
}

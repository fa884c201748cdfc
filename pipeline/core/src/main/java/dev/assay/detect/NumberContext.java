package dev.assay.detect;

/** What the surroundings say about a bare number: the nearest label before it decides. */
enum NumberContext {
  /** A label names this kind of value. */
  NAMED,
  /** A label names something else, or the number is a part of a path, an identifier, a quantity. */
  OTHER,
  /** Nothing is said. */
  BARE;

  private static final Context OTHERS =
      Context.of(
          "订单号",
          "订单编号",
          "订单",
          "单号",
          "流水号",
          "编号",
          "序列号",
          "条码",
          "货号",
          "时间戳",
          "大小",
          "字节数",
          "order",
          "orders",
          "order_id",
          "order id",
          "order no",
          "order number",
          "serial",
          "serial number",
          "sku",
          "invoice",
          "tracking",
          "tracking number",
          "isbn",
          "issn",
          "id",
          "ids",
          "uid",
          "tso",
          "timestamp",
          "size",
          "bytes",
          "offset",
          "count",
          "total",
          "seed",
          "ts",
          "hash",
          "checksum",
          "no");

  private static final Context UNITS =
      Context.of(
          "bytes", "byte", "字节", "rows", "行", "元", "ms", "ns", "us", "kb", "mb", "gb", "kib", "mib",
          "gib", "条");

  /**
   * @param named labels of the kind looked for
   */
  static NumberContext of(ScanText text, int start, int end, Context named) {
    int own = named.before(text, start);
    int other = OTHERS.before(text, start);
    if (own >= 0 && own >= other) {
      return NAMED;
    }
    if (other >= 0 || UNITS.directlyAfter(text, end) || partOfSomething(text, start, end)) {
      return OTHER;
    }
    return named.after(text, end) ? NAMED : BARE;
  }

  private static boolean partOfSomething(ScanText text, int start, int end) {
    return gluedBefore(text, start) || gluedAfter(text, end);
  }

  private static boolean gluedBefore(ScanText text, int start) {
    return switch (text.at(start - 1)) {
      case '=', '#', '.', '\\', '&', '$', '%', '^', '*' -> true;
      case '-', '_' -> printable(text.at(start - 2));
      case '/' ->
          printable(text.at(start - 2)) && !(text.digit(start - 8) && text.digit(start - 2));
      default -> false;
    };
  }

  private static boolean gluedAfter(ScanText text, int end) {
    char next = text.at(end + 1);
    return switch (text.at(end)) {
      case '_', '=', '%', '^', '*', '\\' -> true;
      case '-', '.', '/' -> ScanText.isAlphanumeric(next) || next == '<' || next == '[';
      default -> false;
    };
  }

  private static boolean printable(char c) {
    return c > ' ' && c <= '~';
  }

  /** Whether the digits at this place are the fraction of a number. */
  static boolean continuesNumber(ScanText text, int start) {
    char before = text.at(start - 1);
    return before == '.' && text.digit(start - 2);
  }
}

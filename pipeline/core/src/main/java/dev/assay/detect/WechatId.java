package dev.assay.detect;

/**
 * WeChat account: a letter and 5 to 19 letters, digits, hyphens and underscores directly after a
 * label, or the internal form {@code wxid_}. A word of letters alone needs a label that names an
 * account, not the product.
 */
final class WechatId implements Matcher {

  private static final Context NAMED =
      Context.of(
          "微信",
          "微信号",
          "微信号码",
          "微信id",
          "微信 id",
          "wechat",
          "wechat id",
          "wechat_id",
          "weixin",
          "vx",
          "wx",
          "v信",
          "薇信");
  private static final Context ACCOUNT =
      Context.of("微信", "微信号", "微信号码", "微信id", "wechat id", "wechat_id", "vx", "v信", "薇信");

  private static final int SHORTEST = 6;
  private static final int LONGEST = 20;
  private static final String INTERNAL = "wxid_";
  private static final int INTERNAL_SHORTEST = INTERNAL.length() + 10;

  @Override
  public long match(ScanText text, int start, int end) {
    return text.at(start) == ':' ? afterColon(text, start) : withDigit(text, start);
  }

  private static long withDigit(ScanText text, int start) {
    int from = text.tokenStart(start);
    int stop = text.tokenEnd(start);
    boolean internal = text.holds(from, INTERNAL) && stop - from >= INTERNAL_SHORTEST;
    return internal || (account(text, from, stop) && NAMED.directlyBefore(text, from))
        ? Matcher.span(from, stop)
        : NONE;
  }

  private static long afterColon(ScanText text, int colon) {
    int from = colon + 1;
    while (from <= colon + 2 && (text.at(from) == ' ' || text.at(from) == '\n')) {
      from++;
    }
    if (!ScanText.isLetter(text.at(from)) || !ACCOUNT.directlyBefore(text, colon)) {
      return NONE;
    }
    int stop = text.tokenEnd(from);
    boolean found = account(text, from, stop) && !digit(text, from, stop);
    return found ? Matcher.span(from, stop) : NONE;
  }

  private static boolean account(ScanText text, int from, int stop) {
    char after = text.at(stop);
    boolean goesOn = (after == '.' || after == '@' || after == '/') && text.alphanumeric(stop + 1);
    return ScanText.isLetter(text.at(from))
        && stop - from >= SHORTEST
        && stop - from <= LONGEST
        && !goesOn;
  }

  private static boolean digit(ScanText text, int from, int stop) {
    for (int i = from; i < stop; i++) {
      if (text.digit(i)) {
        return true;
      }
    }
    return false;
  }
}

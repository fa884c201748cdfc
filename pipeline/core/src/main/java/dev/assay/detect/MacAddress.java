package dev.assay.detect;

/**
 * Hardware address of a network card (IEEE 802): six pairs of hexadecimal digits with colons or
 * hyphens, or three groups of four with dots or hyphens. Group addresses, zeros and the block for
 * documentation (RFC 7042) belong to no card.
 */
final class MacAddress implements Matcher {

  private static final Context NAMED =
      Context.of(
          "mac",
          "mac address",
          "mac地址",
          "物理地址",
          "网卡",
          "网卡地址",
          "ether",
          "hwaddr",
          "bssid",
          "hardware address");

  private static final int DIGITS = 12;
  private static final int LONGEST = 17;

  private final char[] address = new char[DIGITS];

  @Override
  public long match(ScanText text, int start, int end) {
    boolean glued = end - start > 4 && NAMED.wordEndsAt(text, end - 2);
    int size = glued ? 2 : end - start;
    if (size != 2 && size != 4) {
      return NONE;
    }
    return glued ? card(text, end - 2, end, size) : card(text, first(text, start), end, size);
  }

  /** Where the address begins whose group begins here, or -1. */
  private static int first(ScanText text, int start) {
    int from = start;
    while (part(text.at(from - 1)) && start - from < LONGEST) {
      from--;
    }
    while (!hex(text.at(from))) {
      from++;
    }
    return ScanText.isAlphanumeric(text.at(from - 1)) || text.at(from - 1) == '_' ? -1 : from;
  }

  private long card(ScanText text, int from, int end, int size) {
    int stop = from < 0 ? -1 : read(text, from, size);
    if (stop < end || !ownAddress() || goesOn(text, stop)) {
      return NONE;
    }
    return lettered() || NAMED.before(text, from) >= 0 ? Matcher.span(from, stop) : NONE;
  }

  private int read(ScanText text, int from, int size) {
    char separator = text.at(from + size);
    boolean known = separator == '-' || separator == (size == 2 ? ':' : '.');
    int position = from;
    for (int i = 0; known && i < DIGITS; i++) {
      if (i > 0 && i % size == 0 && text.at(position++) != separator) {
        return -1;
      }
      if (!hex(text.at(position))) {
        return -1;
      }
      address[i] = text.at(position++);
    }
    return known ? position : -1;
  }

  private static boolean goesOn(ScanText text, int stop) {
    char after = text.at(stop);
    return ScanText.isAlphanumeric(after)
        || after == '_'
        || after == ':'
        || after == '-'
        || (after == '.' && text.alphanumeric(stop + 1));
  }

  private boolean ownAddress() {
    boolean group = (Character.digit(address[1], 16) & 1) == 1;
    return !group && !startsWith("000000000000") && !startsWith("00005E0053") && !same();
  }

  private boolean same() {
    for (int i = 1; i < DIGITS; i++) {
      if (address[i] != address[0]) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      if (Character.toUpperCase(address[i]) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean lettered() {
    for (char c : address) {
      if (!ScanText.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean part(char c) {
    return c == ':' || c == '-' || c == '.' || hex(c);
  }

  private static boolean hex(char c) {
    char lower = (char) (c | 0x20);
    return ScanText.isDigit(c) || (lower >= 'a' && lower <= 'f');
  }
}

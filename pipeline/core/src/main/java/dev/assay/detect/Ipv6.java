package dev.assay.detect;

/**
 * Public IPv6 address (RFC 4291): inside 2000::/3 and outside the ranges for documentation
 * (2001:db8::/32, 3fff::/20). Networks, whose bits beyond the prefix are zero, are no hosts.
 */
final class Ipv6 implements Matcher {

  private static final int GROUPS = 8;
  private static final int LONGEST = 39;

  private int groups;
  private int first;
  private int second;
  private boolean gap;
  private boolean endsInGap;

  @Override
  public long match(ScanText text, int start, int end) {
    if (text.at(end) != ':' && text.at(start - 1) != ':') {
      return NONE;
    }
    int from = start;
    while (part(text.at(from - 1)) && start - from < LONGEST) {
      from--;
    }
    if (!opens(text.at(from - 1))) {
      return NONE;
    }
    int stop = read(text, from);
    boolean found = stop > end - 1 && closes(text, stop) && global() && !network(text, stop);
    return found ? Matcher.span(from, stop) : NONE;
  }

  private int read(ScanText text, int from) {
    groups = 0;
    gap = false;
    endsInGap = false;
    int position = from;
    while (groups < GROUPS) {
      int end = position;
      int value = 0;
      while (hex(text.at(end)) && end - position < 4) {
        value = 16 * value + Character.digit(text.at(end++), 16);
      }
      if (end == position) {
        endsInGap = gap && text.at(position - 1) == ':';
        return endsInGap ? position : -1;
      }
      count(value);
      position = end;
      if (text.at(position) != ':') {
        break;
      }
      if (text.at(position + 1) == ':') {
        if (gap) {
          return -1;
        }
        gap = true;
        position += 2;
      } else if (hex(text.at(position + 1))) {
        position++;
      } else {
        break;
      }
    }
    return groups == GROUPS ? (gap ? -1 : position) : gap ? position : -1;
  }

  private void count(int value) {
    if (groups == 0) {
      first = value;
    } else if (groups == 1) {
      second = value;
    }
    groups++;
  }

  private boolean global() {
    boolean unicast = first >= 0x2000 && first <= 0x3FFE;
    return unicast && !(first == 0x2001 && (second == 0xDB8 || second == 0)) && groups > 1;
  }

  /** A prefix after an address that ends in zeros. */
  private boolean network(ScanText text, int stop) {
    return text.at(stop) == '/' && text.digit(stop + 1) && endsInGap;
  }

  private static boolean opens(char before) {
    return !ScanText.isAlphanumeric(before) && before != '_' && before != '.';
  }

  private static boolean closes(ScanText text, int stop) {
    char after = text.at(stop);
    return !ScanText.isAlphanumeric(after)
        && after != '_'
        && !(after == ':' && part(text.at(stop + 1)));
  }

  private static boolean part(char c) {
    return c == ':' || hex(c);
  }

  private static boolean hex(char c) {
    char lower = (char) (c | 0x20);
    return ScanText.isDigit(c) || (lower >= 'a' && lower <= 'f');
  }
}

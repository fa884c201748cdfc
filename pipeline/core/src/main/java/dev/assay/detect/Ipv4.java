package dev.assay.detect;

/**
 * Public IPv4 address in dotted decimal. Ranges for special use (IANA registry, RFC 6890) are
 * silent. Four small numbers with dots are a version or a section unless a word or a URL says
 * otherwise: of public addresses chosen at random 0.2 % have fewer than two parts from 20 on.
 */
final class Ipv4 implements Matcher {

  private static final Context NAMED =
      Context.of(
          "ip",
          "ips",
          "ipv4",
          "ip地址",
          "ip 地址",
          "地址",
          "主机",
          "网关",
          "address",
          "addr",
          "host",
          "dns",
          "nameserver",
          "ping",
          "gateway",
          "inet",
          "ssh",
          "remote_addr",
          "client_ip",
          "source_ip");

  private static final Context VERSION =
      Context.of(
          "v",
          "ver",
          "version",
          "versions",
          "release",
          "build",
          "driver",
          "firmware",
          "section",
          "chapter",
          "oid",
          "版本",
          "版本号",
          "固件",
          "驱动",
          "章",
          "节",
          "rev",
          "revision");

  private static final int PARTS = 4;
  private static final int SMALL = 20;

  private final int[] parts = new int[PARTS];

  @Override
  public long match(ScanText text, int start, int end) {
    if (end - start > 3 || text.at(end) != '.' || !opens(text, start)) {
      return NONE;
    }
    int stop = read(text, start);
    if (stop < 0 || !closes(text, stop) || special() || range(text, stop)) {
      return NONE;
    }
    return meant(text, start) ? Matcher.span(start, stop) : NONE;
  }

  private static boolean opens(ScanText text, int start) {
    char before = text.at(start - 1);
    if (before == '.' || before == '_') {
      return false;
    }
    return before != '-' || !ScanText.isLetter(text.at(start - 2));
  }

  private static boolean closes(ScanText text, int stop) {
    char after = text.at(stop);
    if (ScanText.isAlphanumeric(after) || after == '_') {
      return false;
    }
    boolean joined = after == '.' || after == '-';
    char next = text.at(stop + 1);
    boolean named = after == '-' ? ScanText.isLetter(next) : ScanText.isAlphanumeric(next);
    return !joined || !named;
  }

  /** End of four numbers of at most 255 without leading zeros, or -1. */
  private int read(ScanText text, int start) {
    int position = start;
    for (int i = 0; i < PARTS; i++) {
      if (i > 0 && text.at(position++) != '.') {
        return -1;
      }
      int end = text.digitsEnd(position);
      int size = end - position;
      if (size == 0 || size > 3 || (size > 1 && text.at(position) == '0')) {
        return -1;
      }
      parts[i] = 0;
      for (; position < end; position++) {
        parts[i] = parts[i] * 10 + text.at(position) - '0';
      }
      if (parts[i] > 255) {
        return -1;
      }
    }
    return position;
  }

  private boolean special() {
    int a = parts[0];
    int b = parts[1];
    return a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && b >= 64 && b < 128)
        || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32)
        || (a == 192 && specialBelow192(b, parts[2]))
        || (a == 198 && (b == 18 || b == 19 || (b == 51 && parts[2] == 100)))
        || (a == 203 && b == 0 && parts[2] == 113);
  }

  private static boolean specialBelow192(int b, int c) {
    return b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99);
  }

  /** A network in CIDR notation, not a host: nothing is left beyond its prefix. */
  private boolean range(ScanText text, int stop) {
    int end = text.digitsEnd(stop + 1);
    if (text.at(stop) != '/' || end == stop + 1 || end > stop + 3 || text.alphanumeric(end)) {
      return false;
    }
    int prefix = text.at(stop + 1) - '0';
    prefix = end == stop + 3 ? prefix * 10 + text.at(stop + 2) - '0' : prefix;
    long address = ((long) parts[0] << 24) | (parts[1] << 16) | (parts[2] << 8) | parts[3];
    return prefix < 32 && (address & (0xFFFF_FFFFL >>> prefix)) == 0;
  }

  private boolean meant(ScanText text, int start) {
    int named = NAMED.before(text, start);
    int version = VERSION.before(text, start);
    if (version >= 0 && version > named) {
      return false;
    }
    return large() || named >= 0 || inAddress(text, start);
  }

  private boolean large() {
    int count = 0;
    for (int part : parts) {
      count += part >= SMALL ? 1 : 0;
    }
    return count >= 2;
  }

  private static boolean inAddress(ScanText text, int start) {
    char before = text.at(start - 1);
    return before == '@' || (before == '/' && text.at(start - 2) == '/');
  }
}

package dev.assay.text;

/**
 * spaCy's {@code URL_MATCH} (after Mathias Bynens and Diego Perini, MIT license) without its
 * backtracking: what follows a protocol or an at sign is tried as host, and a host can only end in
 * one place.
 */
final class SpacyUrl {
  private static final int LONGEST_LABEL = 64;
  private static final int LONGEST_TOP = 63;

  private final SpacyClasses classes;
  private final int[] plane;

  SpacyUrl(SpacyClasses classes) {
    this.classes = classes;
    this.plane = classes.plane();
  }

  /** Whether the whole range, which holds no white space, is an address. */
  boolean matches(char[] text, int start, int end) {
    if (fromHost(text, start, end)) {
      return true;
    }
    int protocol = afterProtocol(text, start, end);
    if (protocol > 0 && fromHost(text, protocol, end)) {
      return true;
    }
    for (int i = start + 1; i < end; i++) {
      if (text[i] == '@' && fromHost(text, i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** Place after {@code [\w+-.]{2,}://}, or -1. */
  private int afterProtocol(char[] text, int start, int end) {
    int characters = 0;
    int i = start;
    while (i < end && text[i] != ':') {
      int c = Character.codePointAt(text, i, end);
      boolean allowed =
          (classes.of(c) & SpacyClasses.URL_WORD) != 0 || c == '+' || c == '-' || c == '.';
      if (!allowed) {
        return -1;
      }
      characters++;
      i += Character.charCount(c);
    }
    boolean slashes = i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/';
    return characters >= 2 && slashes ? i + 3 : -1;
  }

  private boolean fromHost(char[] text, int start, int end) {
    if (start >= end) {
      return false;
    }
    int name = afterName(text, start, end);
    if (name >= 0 && isTail(text, name, end)) {
      return true;
    }
    int address =
        (plane[text[start]] & SpacyClasses.ASCII_DIGIT) == 0 ? -1 : address(text, start, end);
    return address >= 0 && isTail(text, address, end);
  }

  /** End of labels with a full stop after each and a top-level domain, or -1. */
  private int afterName(char[] text, int start, int end) {
    int label = start;
    int characters = 0;
    boolean labels = false;
    boolean top = true;
    int i = start;
    while (i < end) {
      int c = Character.codePointAt(text, i, end);
      boolean lower = (classes.of(c) & SpacyClasses.LOWER) != 0;
      if (c == '.') {
        if (!isLabel(text, label, i, characters)) {
          return -1;
        }
        labels = true;
        label = i + 1;
        characters = 0;
        top = true;
      } else if (lower || isHostLetter(c) || c == '_' || c == '-') {
        characters++;
        top &= lower;
      } else {
        break;
      }
      i += Character.charCount(c);
    }
    return labels && top && characters >= 2 && characters <= LONGEST_TOP ? i : -1;
  }

  private static boolean isLabel(char[] text, int start, int end, int characters) {
    if (characters < 1 || characters > LONGEST_LABEL) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean middle = i > start && i < end - 1 && (text[i] == '_' || text[i] == '-');
      if (!middle && !isLabelUnit(text, i, end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabelUnit(char[] text, int i, int end) {
    boolean pair =
        Character.isHighSurrogate(text[i]) && i + 1 < end && Character.isLowSurrogate(text[i + 1]);
    return !pair && isHostLetter(text[i]);
  }

  private static boolean isHostLetter(int c) {
    return c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= 0xA1 && c <= 0xFFFF;
  }

  /** A port of two to five digits, a path; both may be missing. */
  private boolean isTail(char[] text, int start, int end) {
    int i = start;
    if (i < end && text[i] == ':') {
      int digits = digits(text, i + 1, end, 5);
      if (digits < 2) {
        return false;
      }
      i = skipDigits(text, i + 1, digits);
    }
    return i == end || text[i] == '/' || text[i] == '?' || text[i] == '#';
  }

  /** How many digits of any script stand there, counted to one more than the most. */
  private int digits(char[] text, int start, int end, int most) {
    int digits = 0;
    int i = start;
    while (i < end && digits <= most) {
      int c = Character.codePointAt(text, i, end);
      if ((classes.of(c) & SpacyClasses.URL_DIGIT) == 0) {
        break;
      }
      digits++;
      i += Character.charCount(c);
    }
    return digits;
  }

  private static int skipDigits(char[] text, int start, int digits) {
    int i = start;
    for (int n = 0; n < digits; n++) {
      i += Character.charCount(Character.codePointAt(text, i, text.length));
    }
    return i;
  }

  /** End of a public IPv4 address, or -1. Only ASCII digits: no address has others. */
  private static int address(char[] text, int start, int end) {
    int[] octets = new int[4];
    int i = start;
    for (int n = 0; n < 4; n++) {
      if (n > 0) {
        if (i >= end || text[i] != '.') {
          return -1;
        }
        i++;
      }
      int from = i;
      while (i < end && i - from < 3 && text[i] >= '0' && text[i] <= '9') {
        octets[n] = octets[n] * 10 + text[i] - '0';
        i++;
      }
      boolean leadingZero = i > from && text[from] == '0';
      if (i == from || leadingZero && (n == 0 || n == 3 || i - from == 3)) {
        return -1;
      }
    }
    return isPublic(octets) ? i : -1;
  }

  private static boolean isPublic(int[] octets) {
    int a = octets[0];
    int b = octets[1];
    boolean reserved = a == 10 || a == 127 || a == 169 && b == 254 || a == 192 && b == 168;
    boolean local = a == 172 && b >= 16 && b <= 31;
    return !reserved
        && !local
        && a >= 1
        && a <= 223
        && b <= 255
        && octets[2] <= 255
        && octets[3] >= 1
        && octets[3] <= 254;
  }
}

package dev.assay.detect;

/**
 * E-mail address: dot-atom of RFC 5322 in ASCII, an at sign, and a host name (RFC 1123) below a
 * delegated top-level domain. Reserved example domains, credentials in URLs, remotes of version
 * control and versions of packages are none.
 */
final class Email implements Matcher {

  private static final int LOCAL_LIMIT = 64;
  private static final int LABEL_LIMIT = 63;

  private final TopLevelDomains domains = TopLevelDomains.delegated();
  private final char[] label = new char[LABEL_LIMIT];

  @Override
  public long match(ScanText text, int at, int ignored) {
    int start = localStart(text, at);
    if (start < 0) {
      return NONE;
    }
    int end = domainEnd(text, at + 1);
    boolean found =
        end > 0
            && !ReservedDomains.reserved(text, at + 1, end)
            && !versionControl(text, start, at, end)
            && !credentials(text, start)
            && !crossedOut(text, start, at)
            && !expression(text, at, end);
    return found ? Matcher.span(start, end) : NONE;
  }

  private static int localStart(ScanText text, int at) {
    int start = at;
    while (localCharacter(text.at(start - 1)) && at - start <= LOCAL_LIMIT) {
      start--;
    }
    while (start < at && !ScanText.isAlphanumeric(text.at(start)) && text.at(start) != '_') {
      start++;
    }
    boolean dotted = text.at(at - 1) == '.';
    return start == at || at - start > LOCAL_LIMIT || dotted ? -1 : start;
  }

  private static boolean localCharacter(char c) {
    return ScanText.isAlphanumeric(c)
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+'
        || c == '%'
        || c == '\'';
  }

  /** End of the longest host name below a delegated domain, or -1. */
  private int domainEnd(ScanText text, int from) {
    int found = -1;
    int start = from;
    while (true) {
      int end = labelEnd(text, start);
      if (end == start || end - start > LABEL_LIMIT) {
        return found;
      }
      if (start > from && topLevel(text, start, end)) {
        found = end;
      }
      if (text.at(end) != '.') {
        return found == end || !namesMore(text, start, end) ? found : -1;
      }
      start = end + 1;
    }
  }

  /** A label that goes on in digits or hyphens after a domain: a file, a version, another name. */
  private static boolean namesMore(ScanText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!ScanText.isLetter(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static int labelEnd(ScanText text, int start) {
    int end = start;
    while (text.alphanumeric(end) || (end > start && text.at(end) == '-')) {
      end++;
    }
    while (end > start && text.at(end - 1) == '-') {
      end--;
    }
    return end;
  }

  private boolean topLevel(ScanText text, int start, int end) {
    int size = end - start;
    for (int i = 0; i < size; i++) {
      char c = text.at(start + i);
      if (!ScanText.isLetter(c)) {
        return false;
      }
      label[i] = (char) (c | 0x20);
    }
    return text.at(end) != '_' && domains.contains(label, size);
  }

  /** git@host:path, root@host:/path. */
  private static boolean versionControl(ScanText text, int start, int at, int end) {
    boolean git = at - start == 3 && text.at(start) == 'g' && text.at(start + 1) == 'i';
    if (text.at(end) != ':') {
      return git && text.at(end) == '/';
    }
    int path = end + 1;
    while (pathCharacter(text.at(path))) {
      path++;
    }
    return text.at(end + 1) == '/'
        || text.at(end + 1) == '~'
        || (git && path > end + 1)
        || text.at(path) == '/';
  }

  private static boolean pathCharacter(char c) {
    return ScanText.isAlphanumeric(c) || c == '-' || c == '_' || c == '.' || c == '$';
  }

  /** scheme://user:password@host. */
  private static boolean credentials(ScanText text, int start) {
    for (int i = start - 1; i > start - LOCAL_LIMIT; i--) {
      char c = text.at(i);
      if (c == '/') {
        return text.at(i - 1) == '/' && text.at(i - 2) == ':';
      }
      if (c <= ' ' || c > '~' || c == '<' || c == '"') {
        return false;
      }
    }
    return false;
  }

  /** A local part of nothing but the letter x stands for any. */
  private static boolean crossedOut(ScanText text, int start, int at) {
    for (int i = start; i < at; i++) {
      if ((text.at(i) | 0x20) != 'x') {
        return false;
      }
    }
    return at - start > 1;
  }

  /** A matrix product or a call: x@w.to(device), a@b.is. */
  private static boolean expression(ScanText text, int at, int end) {
    return text.at(end) == '(' && end - at <= 6;
  }
}

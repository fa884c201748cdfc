package dev.assay.detect;

/**
 * Private key in PEM (RFC 7468) or in the armor of OpenPGP (RFC 9580): from its opening line to its
 * closing one or, where that is cut off, to the end of its base 64. The opening line alone, or with
 * a placeholder, is no key.
 */
final class PrivateKey implements Matcher {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String KIND = "PRIVATE KEY";
  private static final int LABEL_LIMIT = 40;
  private static final int KEY_LIMIT = 16_384;
  private static final int LEAST = 40;

  @Override
  public long match(ScanText text, int start, int end) {
    int body = text.holds(start, BEGIN) ? labelEnd(text, start + BEGIN.length()) : -1;
    if (body < 0) {
      return NONE;
    }
    int stop = close(text, body);
    int last = stop < 0 ? material(text, body) : stop;
    boolean found = longestRun(text, body, last) >= LEAST;
    return found ? Matcher.span(start, last) : NONE;
  }

  /** End of a line that names a private key, or -1. */
  private static int labelEnd(ScanText text, int start) {
    boolean named = false;
    for (int at = start; at < start + LABEL_LIMIT; at++) {
      named |= text.holds(at, KIND);
      if (text.holds(at, "-----")) {
        return named ? at + 5 : -1;
      }
    }
    return -1;
  }

  /** End of the closing line, or -1. */
  private static int close(ScanText text, int body) {
    for (int at = body; at < body + KEY_LIMIT && at < text.length(); at++) {
      if (text.at(at) == '-' && text.holds(at, END)) {
        return labelEnd(text, at + END.length());
      }
    }
    return -1;
  }

  private static int material(ScanText text, int body) {
    int end = body;
    int at = body;
    while (base64(text.at(at)) || text.at(at) == '\n' || text.at(at) == '\r') {
      end = base64(text.at(at)) ? at + 1 : end;
      at++;
    }
    return end;
  }

  private static int longestRun(ScanText text, int from, int to) {
    int longest = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      run = base64(text.at(i)) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static boolean base64(char c) {
    return ScanText.isAlphanumeric(c) || c == '+' || c == '/' || c == '=';
  }
}

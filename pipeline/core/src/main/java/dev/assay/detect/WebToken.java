package dev.assay.detect;

/**
 * JSON Web Token (RFC 7519) in compact serialisation (RFC 7515), signed: header and payload open a
 * JSON object, so their base 64 begins with eyJ.
 */
final class WebToken implements Matcher {

  private static final String OBJECT = "eyJ";
  private static final int SHORTEST_PART = 10;

  @Override
  public long match(ScanText text, int start, int end) {
    int from = text.tokenStart(start);
    if (!text.holds(from, OBJECT)) {
      return NONE;
    }
    int payload = partEnd(text, from) + 1;
    if (text.at(payload - 1) != '.' || !text.holds(payload, OBJECT)) {
      return NONE;
    }
    int signature = partEnd(text, payload) + 1;
    int stop = partEnd(text, signature);
    boolean found =
        text.at(signature - 1) == '.'
            && payload - from > SHORTEST_PART
            && signature - payload > SHORTEST_PART
            && stop - signature >= SHORTEST_PART;
    return found ? Matcher.span(from, stop) : NONE;
  }

  private static int partEnd(ScanText text, int start) {
    int end = start;
    while (ScanText.tokenCharacter(text.at(end))) {
      end++;
    }
    return end;
  }
}

package dev.assay.detect;

/** Decides whether a value stands at one place. One scanner's own: it may keep buffers. */
interface Matcher {

  /** Nothing stands here. */
  long NONE = -1;

  /**
   * @param text under scan
   * @param start of the run of ASCII letters and digits that holds a digit, or of the at sign
   * @param end of that run
   * @return {@link #span} of the value, which may begin before {@code start} and end after {@code
   *     end}, or {@link #NONE}
   */
  long match(ScanText text, int start, int end);

  /** Both ends in one long, so that the hot path allocates nothing. */
  static long span(int start, int end) {
    return ((long) start << 32) | end;
  }

  static int start(long span) {
    return (int) (span >> 32);
  }

  static int end(long span) {
    return (int) span;
  }
}

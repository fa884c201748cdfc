package dev.assay.detect;

import dev.assay.text.CharKind;

/** Looks for white space, as Python's {@code str.strip} has it, at the ends of lines. */
final class EdgeSpaces {
  private EdgeSpaces() {}

  /** Adds each place; gives their number. */
  static int scan(char[] text, int length, int probe, FindingSink sink) {
    int count = 0;
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && text[end] != '\n') {
        end++;
      }
      count += line(text, start, end, probe, sink);
      start = end + 1;
    }
    return count;
  }

  private static int line(char[] text, int start, int end, int probe, FindingSink sink) {
    int from = start;
    while (from < end && isSpace(text[from])) {
      from++;
    }
    int to = end;
    while (to > from && isSpace(text[to - 1])) {
      to--;
    }
    int count = 0;
    if (from > start) {
      sink.add(probe, start, from);
      count++;
    }
    if (to < end) {
      sink.add(probe, to, end);
      count++;
    }
    return count;
  }

  private static boolean isSpace(char c) {
    return CharKind.of(c) == CharKind.SPACE;
  }
}

package dev.assay.signal;

import dev.assay.text.CharKind;
import dev.assay.text.Lines;
import dev.assay.text.Tokens;

/** One text with its tokens and lines, which all families share. */
final class Scan {
  final Tokens tokens = new Tokens();
  final Lines lines = new Lines();
  final Vocabulary vocabulary = new Vocabulary();
  final RunKeys runKeys = new RunKeys();
  char[] text = new char[0];
  int length;
  private int codePoints;

  void read(char[] text, int length) {
    this.text = text;
    this.length = length;
    tokens.split(text, length);
    lines.split(text, length);
    vocabulary.read(tokens);
    runKeys.read(tokens);
    codePoints = 0;
    for (byte kind = 0; kind < CharKind.COUNT; kind++) {
      codePoints += tokens.kindCount(kind);
    }
  }

  /** Length of the text in code points. */
  int codePoints() {
    return codePoints;
  }

  /** Length of a range in code points. */
  int codePoints(int start, int end) {
    if (codePoints == length) {
      return end - start;
    }
    return Character.codePointCount(text, start, end - start);
  }

  /** Length of a token in code points. */
  int tokenLength(int token) {
    int start = tokens.start(token);
    int units = tokens.end(token) - start;
    return units == 2 && Character.isHighSurrogate(text[start]) ? 1 : units;
  }

  int spaces() {
    return tokens.kindCount(CharKind.SPACE) + tokens.kindCount(CharKind.LINE_FEED);
  }

  boolean isBlank(int start, int end) {
    return skipSpace(start, end) == end;
  }

  /** First unit of the range that is no white space, or its end. */
  int skipSpace(int start, int end) {
    int i = start;
    while (i < end && CharKind.of(text[i]) <= CharKind.LINE_FEED) {
      i++;
    }
    return i;
  }

  /** Unit after the last of the range that is no white space, or its start. */
  int trimSpace(int start, int end) {
    int i = end;
    while (i > start && CharKind.of(text[i - 1]) <= CharKind.LINE_FEED) {
      i--;
    }
    return i;
  }
}

package dev.assay.signal.scan;

import dev.assay.text.CharKind;
import dev.assay.text.Tokens;

/** Lines that are like one before but for their numbers: what a generator wrote. */
public final class TemplateLines extends Pass {
  private static final long MULTIPLIER = 0xD1B54A32D192ED03L;
  private static final long NUMBER = 0x2545F4914F6CDD1DL;

  private final LongIds shapes = new LongIds();
  private int lines;

  @Override
  void read(Scan scan) {
    shapes.clear(scan.lines.size() / 2);
    lines = 0;
    Tokens tokens = scan.tokens;
    int token = 0;
    for (int line = 0; line < scan.lines.size(); line++) {
      int end = scan.lines.end(line);
      long shape = 0;
      int first = token;
      while (token < tokens.size() && tokens.start(token) < end) {
        shape = shape * MULTIPLIER + shape(scan, token);
        token++;
      }
      if (token > first) {
        shapes.id(shape);
        lines++;
      }
    }
  }

  private static long shape(Scan scan, int token) {
    byte kind = CharKind.of(scan.text[scan.tokens.start(token)]);
    return kind == CharKind.DIGIT ? NUMBER : scan.tokens.hash(token);
  }

  /** Lines with a word or mark. */
  public int lines() {
    return lines;
  }

  /** Lines whose words and marks, every number read as the same, came before in this order. */
  public int repeats() {
    return lines - shapes.size();
  }
}

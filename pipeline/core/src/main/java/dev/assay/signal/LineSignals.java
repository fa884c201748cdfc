package dev.assay.signal;

import static dev.assay.signal.measure.SignalKind.RATIO;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.SentenceEnds;
import java.util.List;

/**
 * How lines begin and end: Gopher (arXiv 2112.11446, A.1.1) and FineWeb (arXiv 2406.17557, 3.6).
 */
final class LineSignals implements SignalFamily {
  /** FineWeb's length of a short line, in characters. */
  private static final int SHORT = 30;

  private int nonBlank;
  private int bullets;
  private int ellipses;
  private int terminal;
  private int closed;
  private int shortLines;

  @Override
  public List<Signal> signals() {
    return List.of(
        new Signal(
            "bullet-line-ratio",
            RATIO,
            "ratio of lines",
            "Lines that begin with \u2022 or -, white space aside, of all lines, blank ones too"
                + " (Gopher, as datatrove)."),
        new Signal(
            "ellipsis-line-ratio",
            RATIO,
            "ratio of lines",
            "Lines that end in ... or \u2026, white space aside, of all lines, blank ones too"
                + " (Gopher, as datatrove)."),
        new Signal(
            "line-punctuation-ratio",
            RATIO,
            "ratio of lines that are not blank",
            "Lines whose very last character ends a sentence in some script (Unicode"
                + " Sentence_Terminal: . ! ? and \u3002 \uFF01 \uFF1F among others), as FineWeb in"
                + " datatrove."),
        new Signal(
            "closed-line-ratio",
            RATIO,
            "ratio of lines that are not blank",
            "Lines that end, white space and closing brackets aside, in a sentence end, colon,"
                + " semicolon, ellipsis or closing quotation mark, ASCII or full width. Our own: line"
                + " punctuation that is fair to Chinese."),
        new Signal(
            "short-line-ratio",
            RATIO,
            "ratio of lines that are not blank",
            "Lines of at most 30 characters (FineWeb)."),
        new Signal(
            "newline-word-ratio",
            RATIO,
            "line feeds a word or mark",
            "Line feeds divided by words and marks (FineWeb's list rule, as datatrove)."));
  }

  @Override
  public void compute(Scan scan, Values out) {
    reset();
    int lines = scan.lines.size();
    for (int line = 0; line < lines; line++) {
      line(scan, scan.lines.start(line), scan.lines.end(line));
    }
    int last = lines - 1;
    boolean emptyLast = scan.lines.start(last) == scan.lines.end(last);
    int allLines = emptyLast ? last : lines;
    out.ratio(bullets, allLines);
    out.ratio(ellipses, allLines);
    out.ratio(terminal, nonBlank);
    out.ratio(closed, nonBlank);
    out.ratio(shortLines, nonBlank);
    out.ratio(lines - 1, scan.tokens.size());
  }

  private void reset() {
    nonBlank = 0;
    bullets = 0;
    ellipses = 0;
    terminal = 0;
    closed = 0;
    shortLines = 0;
  }

  private void line(Scan scan, int start, int end) {
    int first = scan.skipSpace(start, end);
    if (first == end) {
      return;
    }
    char[] text = scan.text;
    int trimmed = scan.trimSpace(first, end);
    nonBlank++;
    bullets += text[first] == '\u2022' || text[first] == '-' ? 1 : 0;
    ellipses += endsInEllipsis(text, first, trimmed) ? 1 : 0;
    terminal += SentenceEnds.isTerminal(Character.codePointBefore(text, end, start)) ? 1 : 0;
    closed += SentenceEnds.isClosed(text, first, trimmed) ? 1 : 0;
    shortLines += scan.codePoints(start, end) <= SHORT ? 1 : 0;
  }

  private static boolean endsInEllipsis(char[] text, int start, int end) {
    return text[end - 1] == '\u2026'
        || end - start >= 3 && text[end - 1] == '.' && text[end - 2] == '.' && text[end - 3] == '.';
  }
}

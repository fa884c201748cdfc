package dev.assay.signal;

import static dev.assay.signal.SignalKind.RATIO;

import java.util.List;

/**
 * Lines and paragraphs that were there before: Gopher's repetition rules (arXiv 2112.11446, table
 * A1) and FineWeb's, as datatrove computes them: the first occurrence does not count.
 */
final class DuplicateSignals implements SignalFamily {
  private final LongIds seen = new LongIds();
  private int elements;
  private int duplicates;
  private long duplicateCharacters;
  private long proseCharacters;

  @Override
  public List<Signal> signals() {
    return List.of(
        new Signal(
            "duplicate-line-ratio",
            RATIO,
            "ratio of lines",
            "Lines that were there before, of all lines between runs of line feeds (Gopher allows"
                + " 0.3)."),
        new Signal(
            "duplicate-line-character-ratio",
            RATIO,
            "ratio of characters",
            "Characters in lines that were there before, of all characters (Gopher allows 0.2)."),
        new Signal(
            "repeated-line-character-ratio",
            RATIO,
            "ratio of characters but line feeds",
            "Characters in lines, blank ones aside, that were there before, of all characters but"
                + " line feeds (FineWeb allows 0.01)."),
        new Signal(
            "duplicate-paragraph-ratio",
            RATIO,
            "ratio of paragraphs",
            "Paragraphs that were there before, of all paragraphs; two or more line feeds part"
                + " paragraphs (Gopher allows 0.3)."),
        new Signal(
            "duplicate-paragraph-character-ratio",
            RATIO,
            "ratio of characters",
            "Characters in paragraphs that were there before, of all characters (Gopher allows"
                + " 0.2)."));
  }

  @Override
  public void compute(Scan scan, Values out) {
    start(scan.lines.size());
    lines(scan);
    out.ratio(duplicates, scan.length == 0 ? 0 : elements);
    out.ratio(duplicateCharacters, scan.codePoints());
    out.ratio(proseCharacters, scan.codePoints() - (scan.lines.size() - 1));
    start(scan.lines.size());
    paragraphs(scan);
    out.ratio(duplicates, scan.length == 0 ? 0 : elements);
    out.ratio(duplicateCharacters, scan.codePoints());
  }

  private void start(int atMost) {
    seen.clear(atMost);
    elements = 0;
    duplicates = 0;
    duplicateCharacters = 0;
    proseCharacters = 0;
  }

  /** The parts between runs of line feeds: an empty part can only be the first or the last. */
  private void lines(Scan scan) {
    int last = scan.lines.size() - 1;
    for (int line = 0; line <= last; line++) {
      int start = scan.lines.start(line);
      int end = scan.lines.end(line);
      boolean edge = line == 0 || line == last;
      if (start < end || edge) {
        boolean again = element(scan, start, end);
        if (again && !scan.isBlank(start, end)) {
          proseCharacters += scan.codePoints(start, end);
        }
      }
    }
  }

  private void paragraphs(Scan scan) {
    int begin = scan.skipSpace(0, scan.length);
    int finish = scan.trimSpace(begin, scan.length);
    int start = begin;
    for (int i = begin; i < finish; i++) {
      if (scan.text[i] == '\n' && scan.text[i + 1] == '\n') {
        element(scan, start, i);
        while (scan.text[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    element(scan, start, finish);
  }

  /** Whether the same part was there before. */
  private boolean element(Scan scan, int start, int end) {
    elements++;
    int known = seen.size();
    if (seen.id(TextHash.of(scan.text, start, end)) == known) {
      return false;
    }
    duplicates++;
    duplicateCharacters += scan.codePoints(start, end);
    return true;
  }
}

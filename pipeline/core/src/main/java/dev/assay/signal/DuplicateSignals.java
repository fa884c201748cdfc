package dev.assay.signal;

import static dev.assay.signal.measure.SignalKind.RATIO;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.LongIds;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.TextHash;
import java.util.List;

/**
 * Lines and paragraphs that were there before: Gopher's repetition rules (arXiv 2112.11446, table
 * A1) and FineWeb's, as datatrove computes them: the first occurrence does not count.
 */
final class DuplicateSignals implements SignalFamily {
  private final LongIds seen = new LongIds();

  /** Hash of each line. */
  private long[] hashes = new long[256];

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
    if (hashes.length < atMost) {
      hashes = new long[2 * atMost];
    }
  }

  /** The parts between runs of line feeds: an empty part can only be the first or the last. */
  private void lines(Scan scan) {
    int last = scan.lines.size() - 1;
    for (int line = 0; line <= last; line++) {
      int start = scan.lines.start(line);
      int end = scan.lines.end(line);
      hashes[line] = TextHash.of(scan.text, start, end);
      if (start < end || line == 0 || line == last) {
        boolean again = element(scan, hashes[line], start, end);
        if (again && !scan.isBlank(start, end)) {
          proseCharacters += scan.codePoints(start, end);
        }
      }
    }
  }

  /** Empty lines part paragraphs; white space around the whole text is no part of them. */
  private void paragraphs(Scan scan) {
    int begin = scan.skipSpace(0, scan.length);
    int finish = scan.trimSpace(begin, scan.length);
    int start = -1;
    int end = begin;
    long hash = 0;
    for (int line = 0; line < scan.lines.size() && scan.lines.start(line) < finish; line++) {
      int from = Math.max(begin, scan.lines.start(line));
      int to = Math.min(finish, scan.lines.end(line));
      if (from < to) {
        hash = (start < 0 ? 0 : hash * TextHash.MULTIPLIER) + hash(scan, line, from, to);
        start = start < 0 ? from : start;
        end = to;
      } else if (start >= 0) {
        element(scan, hash, start, end);
        start = -1;
      }
    }
    element(scan, hash, Math.max(start, begin), end);
  }

  private long hash(Scan scan, int line, int from, int to) {
    boolean whole = from == scan.lines.start(line) && to == scan.lines.end(line);
    return whole ? hashes[line] : TextHash.of(scan.text, from, to);
  }

  /** Whether the same part was there before. */
  private boolean element(Scan scan, long hash, int start, int end) {
    elements++;
    int known = seen.size();
    if (seen.id(hash) == known) {
      return false;
    }
    duplicates++;
    duplicateCharacters += scan.codePoints(start, end);
    return true;
  }
}

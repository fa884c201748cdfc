package dev.assay.signal;

import static dev.assay.signal.measure.SignalKind.COUNT;
import static dev.assay.signal.measure.SignalKind.RATIO;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.Scan;
import dev.assay.text.Tokens;
import java.util.List;

/** How much text there is. */
final class SizeSignals implements SignalFamily {

  @Override
  public List<Signal> signals() {
    return List.of(
        new Signal("characters", COUNT, "characters", "Code points of the text."),
        new Signal(
            "words",
            COUNT,
            "words",
            "Words: a Han, kana or hangul character, or a run of other letters and digits, with the"
                + " apostrophes and full stops inside it (a simplification of UAX #29). Gopher's"
                + " number of words (arXiv 2112.11446, table A1), which leaves out marks."),
        new Signal(
            "tokens",
            COUNT,
            "words and marks",
            "Words and punctuation marks and symbols, which is what datatrove counts as words."),
        new Signal("lines", COUNT, "lines", "Lines that are not blank."),
        new Signal(
            "longest-line", COUNT, "characters", "Length of the longest line (Data-Juicer)."),
        new Signal(
            "mean-line-length",
            RATIO,
            "characters",
            "Mean length of the lines that are not blank (Data-Juicer; ChineseWebText wants 10)."));
  }

  @Override
  public void compute(Scan scan, Values out) {
    out.count(scan.codePoints());
    int words = 0;
    for (int word = 0; word < scan.vocabulary.size(); word++) {
      if (scan.tokens.is(scan.vocabulary.first(word), Tokens.WORD)) {
        words += scan.vocabulary.count(word);
      }
    }
    out.count(words);
    out.count(scan.tokens.size());
    computeLines(scan, out);
  }

  private static void computeLines(Scan scan, Values out) {
    int lines = 0;
    int longest = 0;
    long characters = 0;
    for (int line = 0; line < scan.lines.size(); line++) {
      int start = scan.lines.start(line);
      int end = scan.lines.end(line);
      if (!scan.isBlank(start, end)) {
        int length = scan.codePoints(start, end);
        lines++;
        longest = Math.max(longest, length);
        characters += length;
      }
    }
    out.count(lines);
    out.count(longest);
    out.ratio(characters, lines);
  }
}

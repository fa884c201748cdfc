package dev.assay.rule;

import dev.assay.signal.Signal;
import dev.assay.signal.SignalKind;
import java.util.List;

/** The numbers of one line that line rules can ask for. */
public final class LineMeasures {
  private static final List<Signal> ALL =
      List.of(
          new Signal("characters", SignalKind.COUNT, "characters", "Code points of the line."),
          new Signal(
              "words",
              SignalKind.COUNT,
              "words",
              "Runs of characters between white space (C4 counts so); Chinese lines have few."),
          new Signal(
              "digit-ratio",
              SignalKind.RATIO,
              "ratio of characters but white space",
              "Digits; 1 for a line of numbers alone (RefinedWeb removes those)."),
          new Signal(
              "upper-case-ratio",
              SignalKind.RATIO,
              "ratio of letters",
              "Upper-case letters of all letters (RefinedWeb allows 0.5); missing without letters."),
          new Signal(
              "terminal-punctuation",
              SignalKind.COUNT,
              "1 or 0",
              "1 when the line ends in . ! ? \u3002 \uFF01 \uFF1F or one of \" ' \u201D \u300D"
                  + " (C4 keeps only such lines)."));

  private static final String TERMINAL = ".!?\u3002\uFF01\uFF1F\"'\u201D\u2019\u300D\u300F";

  private LineMeasures() {}

  /** In the order of {@link #of}. */
  public static List<Signal> all() {
    return ALL;
  }

  /** The measures of {@code text} from {@code start} to before {@code end}; NaN is missing. */
  static double[] of(String text, int start, int end) {
    int characters = 0;
    int words = 0;
    int visible = 0;
    int digits = 0;
    int letters = 0;
    int upper = 0;
    boolean inWord = false;
    int last = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      characters++;
      boolean space = c <= ' ' || Character.isSpaceChar(c);
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
      if (!space) {
        last = c;
        visible++;
        digits += Character.isDigit(c) ? 1 : 0;
        letters += Character.isLetter(c) ? 1 : 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    double ends = visible > 0 && TERMINAL.indexOf(last) >= 0 ? 1 : 0;
    return new double[] {characters, words, ratio(digits, visible), ratio(upper, letters), ends};
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? Double.NaN : (float) ((double) part / whole);
  }
}

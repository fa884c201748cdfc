package dev.assay.rule;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
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
                  + " (C4 keeps only such lines)."),
          new Signal(
              "longest-word",
              SignalKind.COUNT,
              "characters",
              "The longest run of characters between white space (C4 allows 1,000)."),
          new Signal(
              "c4-end-mark",
              SignalKind.COUNT,
              "1 or 0",
              "1 when the very last character is one of . ? ! \" and the line does not end in ..."
                  + " (C4 as TensorFlow Datasets code it)."),
          new Signal(
              "datatrove-end-mark",
              SignalKind.COUNT,
              "1 or 0",
              "1 when the very last character is one of . ? ! \" ' and the line does not end in ..."
                  + " (C4 in datatrove)."),
          new Signal(
              "upper-case-character-ratio",
              SignalKind.RATIO,
              "ratio of characters",
              "Upper-case letters of all characters, white space too (RefinedWeb in DCLM allows"
                  + " 0.5)."),
          new Signal(
              "digit-character-ratio",
              SignalKind.RATIO,
              "ratio of characters",
              "Digits of all characters, white space too (RefinedWeb in DCLM: below 1)."));

  private static final String TERMINAL = ".!?\u3002\uFF01\uFF1F\"'\u201D\u2019\u300D\u300F";

  /** {@code _END_MARKS} of TensorFlow Datasets' {@code c4_utils.py}. */
  private static final String C4_MARKS = ".?!\"";

  /** {@code END_PUNCTUATION} of datatrove's {@code c4_filters.py}. */
  private static final String DATATROVE_MARKS = C4_MARKS + "'";

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
    int word = 0;
    int longest = 0;
    int last = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      characters++;
      boolean space = c <= ' ' || Character.isSpaceChar(c);
      word = space ? 0 : word + 1;
      words += word == 1 ? 1 : 0;
      longest = Math.max(longest, word);
      if (!space) {
        last = c;
        visible++;
        digits += Character.isDigit(c) ? 1 : 0;
        letters += Character.isLetter(c) ? 1 : 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    double ends = visible > 0 && TERMINAL.indexOf(last) >= 0 ? 1 : 0;
    return new double[] {
      characters,
      words,
      ratio(digits, visible),
      ratio(upper, letters),
      ends,
      longest,
      endsIn(text, start, end, C4_MARKS),
      endsIn(text, start, end, DATATROVE_MARKS),
      ratio(upper, characters),
      ratio(digits, characters)
    };
  }

  private static int endsIn(String text, int start, int end, String marks) {
    boolean mark = end > start && marks.indexOf(text.charAt(end - 1)) >= 0;
    boolean ellipsis = end - start >= 3 && text.startsWith("...", end - 3);
    return mark && !ellipsis ? 1 : 0;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? Double.NaN : (float) ((double) part / whole);
  }
}

package dev.assay.detect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A linear-time expression with what may not touch a match. RE2 has no look-around, so a match is
 * tried as it is, its neighbours are looked at, and only where they forbid it the same expression
 * is tried again with the neighbours written into it. Immutable.
 */
final class BoundedPattern {

  private static final String UNSPACED =
      "\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}\\p{Bopomofo}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}\\p{Tibetan}";

  private final Pattern plain;
  private final Pattern bounded;
  private final String boundary;

  private BoundedPattern(Pattern plain, Pattern bounded, String boundary) {
    this.plain = plain;
    this.bounded = bounded;
    this.boundary = boundary;
  }

  /**
   * @throws BadPatternException when the expression cannot be used
   * @throws IllegalArgumentException when the boundary is not word, digits or none
   */
  static BoundedPattern of(String regex, String boundary) {
    Pattern plain = compile(regex);
    if (plain.matches("")) {
      throw new BadPatternException(
          regex, 0, Math.max(1, regex.length()), "it matches the empty text, so it is everywhere");
    }
    String outside =
        switch (boundary) {
          case "word" -> "(?:[^\\pL\\pM\\p{Nd}_]|[" + UNSPACED + "])";
          case "digits" -> "[^0-9０-９]";
          case "none" -> "";
          default ->
              throw new IllegalArgumentException(
                  "Invalid boundary: " + boundary + " (must be word, digits or none)");
        };
    Pattern bounded =
        outside.isEmpty()
            ? plain
            : Pattern.compile(
                "(?:\\A|" + outside + ")(?:" + "(" + regex + "))(?:\\z|" + outside + ")");
    return new BoundedPattern(plain, bounded, boundary);
  }

  private static Pattern compile(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      String part = e.getPattern() == null ? regex : e.getPattern();
      int position = Math.max(0, regex.lastIndexOf(part));
      throw new BadPatternException(
          regex, position, Math.max(1, part.length()), e.getDescription());
    }
  }

  /** Adds each match, from left to right, none overlapping; gives their number. */
  int scan(CharSequence text, int probe, FindingSink sink) {
    Matcher matcher = plain.matcher(text);
    int count = 0;
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      int start = matcher.start();
      int end = matcher.end();
      if (!free(text, start, end)) {
        Matcher again = bounded.matcher(text);
        if (!again.find(Math.max(0, start - 1))) {
          return count;
        }
        start = again.start(1);
        end = again.end(1);
      }
      if (end > start) {
        sink.add(probe, start, end);
        count++;
      }
      from = Math.max(end, from + 1);
    }
    return count;
  }

  private boolean free(CharSequence text, int start, int end) {
    return (start == 0 || !touches(text.charAt(start - 1)))
        && (end == text.length() || !touches(text.charAt(end)));
  }

  private boolean touches(char neighbour) {
    return switch (boundary) {
      case "word" -> Folding.word(neighbour);
      case "digits" -> ScanText.isDigit(ScanText.ascii(neighbour));
      default -> false;
    };
  }
}

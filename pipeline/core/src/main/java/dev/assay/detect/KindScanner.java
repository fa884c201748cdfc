package dev.assay.detect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs the built-in detectors over a text. Only two things stop it: a run of ASCII letters and
 * digits that holds a digit, and an at sign. Text without either costs one comparison a unit.
 */
final class KindScanner {

  private final ScanText text = new ScanText();
  private final Matcher[] onNumbers;
  private final int[] numberProbes;
  private final int[] numberEnds;
  private final Matcher[] onAt;
  private final int[] atProbes;
  private final int[] atEnds;
  private char[] masked = new char[0];

  /**
   * @param ids of detectors
   * @param probes position in the probe set of each
   */
  KindScanner(List<String> ids, int[] probes, LocalDate asOf) {
    int[] numbers = positions(ids, false);
    int[] ats = positions(ids, true);
    this.onNumbers = matchers(ids, numbers, asOf);
    this.numberProbes = pick(probes, numbers);
    this.numberEnds = new int[numbers.length];
    this.onAt = matchers(ids, ats, asOf);
    this.atProbes = pick(probes, ats);
    this.atEnds = new int[ats.length];
  }

  /**
   * Scans, and where something was found scans again with that masked, until nothing more is found.
   * So a value that only the neighbourhood of another kept silent is found at once, and not by the
   * next scan of the redacted text.
   *
   * @param counts of the probes, to add to
   */
  void scan(char[] units, int length, FindingSink sink, int[] counts) {
    if (onNumbers.length + onAt.length == 0) {
      return;
    }
    text.reset(units, length);
    int before = sink.size();
    pass(units, length, sink, counts);
    if (sink.size() > before) {
      rescan(units, length, before, sink, counts);
    }
  }

  private void rescan(char[] units, int length, int first, FindingSink sink, int[] counts) {
    if (masked.length < length) {
      masked = new char[Math.max(length, 2 * masked.length)];
    }
    System.arraycopy(units, 0, masked, 0, length);
    text.reset(masked, length);
    for (int seen = first; seen < sink.size(); ) {
      seen = sink.mask(seen, masked);
      pass(masked, length, sink, counts);
    }
  }

  private void pass(char[] units, int length, FindingSink sink, int[] counts) {
    Arrays.fill(numberEnds, 0);
    Arrays.fill(atEnds, 0);
    for (int i = 0; i < length; i++) {
      char c = units[i];
      if (c > '@' && c < 0xFF10) {
        continue;
      }
      char ascii = ScanText.ascii(c);
      if (ScanText.isDigit(ascii)) {
        i = number(i, sink, counts) - 1;
      } else if (ascii == '@') {
        at(i, sink, counts);
      }
    }
  }

  /** Looks at the run around a digit; gives its end. */
  private int number(int digit, FindingSink sink, int[] counts) {
    int start = digit;
    while (text.alphanumeric(start - 1)) {
      start--;
    }
    int end = text.runEnd(digit);
    for (int k = 0; k < onNumbers.length; k++) {
      if (start >= numberEnds[k]) {
        long span = onNumbers[k].match(text, start, end);
        if (span != Matcher.NONE) {
          counts[numberProbes[k]]++;
          sink.add(numberProbes[k], Matcher.start(span), Matcher.end(span));
          numberEnds[k] = Matcher.end(span);
        }
      }
    }
    return end;
  }

  private void at(int position, FindingSink sink, int[] counts) {
    for (int k = 0; k < onAt.length; k++) {
      long span = onAt[k].match(text, position, position + 1);
      if (span != Matcher.NONE && Matcher.start(span) >= atEnds[k]) {
        counts[atProbes[k]]++;
        sink.add(atProbes[k], Matcher.start(span), Matcher.end(span));
        atEnds[k] = Matcher.end(span);
      }
    }
  }

  private static int[] positions(List<String> ids, boolean at) {
    return IntStream.range(0, ids.size())
        .filter(i -> Detectors.triggeredByAt(ids.get(i)) == at)
        .toArray();
  }

  private static Matcher[] matchers(List<String> ids, int[] positions, LocalDate asOf) {
    return Arrays.stream(positions)
        .mapToObj(i -> Detectors.matcher(ids.get(i), asOf))
        .toArray(Matcher[]::new);
  }

  private static int[] pick(int[] probes, int[] positions) {
    return Arrays.stream(positions).map(i -> probes[i]).toArray();
  }
}

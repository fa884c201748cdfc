package dev.assay.detect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs the built-in detectors over a text. Only what one of them may begin with stops it, see
 * {@link Trigger}; all other text costs one comparison or one look into a table of ASCII a unit.
 */
final class KindScanner {

  private static final byte DIGIT = 1;
  private static final byte OTHER = 2;
  private static final byte[] STOPS = new byte[128];

  /** Runs of this length less one and longer are shown to the same detectors. */
  private static final int LENGTHS = 64;

  private static final int FIRST_WIDE = 0xFF01;

  static {
    Arrays.fill(STOPS, '0', '9' + 1, DIGIT);
    STOPS['@'] = OTHER;
    STOPS[':'] = OTHER;
    STOPS['_'] = OTHER;
    STOPS['-'] = OTHER;
  }

  private final ScanText text = new ScanText();
  private final Matcher[] matchers;
  private final int[] probes;
  private final int[] ends;
  private final Map<Trigger, int[]> byTrigger = new EnumMap<>(Trigger.class);
  private final int[][] byLength = new int[LENGTHS][];
  private char[] masked = new char[0];

  /**
   * @param ids of detectors
   * @param probes position in the probe set of each
   */
  KindScanner(List<String> ids, int[] probes, LocalDate asOf) {
    List<Registration> kinds = ids.stream().map(Detectors::registration).toList();
    this.matchers = kinds.stream().map(kind -> kind.matcher().apply(asOf)).toArray(Matcher[]::new);
    this.probes = probes;
    this.ends = new int[kinds.size()];
    for (Trigger trigger : Trigger.values()) {
      byTrigger.put(
          trigger,
          IntStream.range(0, kinds.size())
              .filter(k -> kinds.get(k).triggers().contains(trigger))
              .toArray());
    }
    for (int length = 0; length < LENGTHS; length++) {
      int size = length;
      byLength[length] =
          Arrays.stream(kinds(Trigger.NUMBER))
              .filter(k -> kinds.get(k).shortest() <= size && size <= kinds.get(k).longest())
              .toArray();
    }
  }

  private int[] kinds(Trigger trigger) {
    return byTrigger.getOrDefault(trigger, new int[0]);
  }

  /**
   * Scans, and where something was found scans again with that masked, until nothing more is found.
   * So a value that only the neighbourhood of another kept silent is found at once, and not by the
   * next scan of the redacted text.
   *
   * @param counts of the probes, to add to
   */
  void scan(char[] units, int length, FindingSink sink, int[] counts) {
    if (matchers.length == 0) {
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
    Arrays.fill(ends, 0);
    for (int i = 0; i < length; i++) {
      char c = units[i];
      if (c >= STOPS.length) {
        if (c < FIRST_WIDE) {
          continue;
        }
        c = ScanText.ascii(c);
      }
      byte stop = c < STOPS.length ? STOPS[c] : 0;
      if (stop == DIGIT) {
        i = number(i, sink, counts) - 1;
      } else if (stop == OTHER) {
        sign(c, i, sink, counts);
      }
    }
  }

  private void sign(char sign, int position, FindingSink sink, int[] counts) {
    switch (sign) {
      case '@' -> ask(Trigger.AT, position, sink, counts);
      case ':' -> ask(Trigger.COLON, position, sink, counts);
      case '_' -> ask(Trigger.UNDERSCORE, position, sink, counts);
      default -> {
        if (text.at(position + 1) == '-' && text.at(position - 1) != '-') {
          ask(Trigger.HYPHENS, position, sink, counts);
        }
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
    for (int kind : byLength[Math.min(end - start, LENGTHS - 1)]) {
      if (start >= ends[kind]) {
        take(kind, matchers[kind].match(text, start, end), sink, counts);
      }
    }
    return end;
  }

  private void ask(Trigger trigger, int position, FindingSink sink, int[] counts) {
    for (int kind : kinds(trigger)) {
      if (position >= ends[kind]) {
        take(kind, matchers[kind].match(text, position, position + 1), sink, counts);
      }
    }
  }

  private void take(int kind, long span, FindingSink sink, int[] counts) {
    if (span != Matcher.NONE && Matcher.start(span) >= ends[kind]) {
      counts[probes[kind]]++;
      sink.add(probes[kind], Matcher.start(span), Matcher.end(span));
      ends[kind] = Matcher.end(span);
    }
  }
}

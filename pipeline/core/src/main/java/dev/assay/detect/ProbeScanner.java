package dev.assay.detect;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for all probes of a set in one text after another: one pass for the built-in detectors, one
 * for all words, and one for each pattern whose required literal was seen. Keeps its buffers; not
 * thread-safe.
 */
public final class ProbeScanner {

  private final int[] counts;
  private final KindScanner kinds;
  private final WordScanner words;
  private final List<ProbeSet.PatternProbe> patterns;

  /** Position of the probe for white space at the ends of lines, or -1. */
  private final int edges;

  private final FindingSink sink = new FindingSink();
  private final Findings nothing;
  private char[] units = new char[1 << 14];

  ProbeScanner(ProbeSet probes, LocalDate asOf) {
    this.counts = new int[probes.size()];
    this.kinds = probes.kinds(asOf);
    this.words = new WordScanner(probes.words(), counts);
    this.patterns = probes.patterns();
    this.edges = probes.position(new Probe.EdgeSpace());
    this.nothing = new Findings(new int[probes.size()], List.of());
  }

  /** What is found in the text; positions are UTF-16 units of it. */
  public Findings scan(String text) {
    int length = text.length();
    if (units.length < length) {
      units = new char[Math.max(length, 2 * units.length)];
    }
    text.getChars(0, length, units, 0);
    return scan(units, length, text);
  }

  /**
   * What is found in the first units of an array, which stays as it is.
   *
   * @param length units to read
   */
  public Findings scan(char[] text, int length) {
    return scan(text, length, CharBuffer.wrap(text, 0, length));
  }

  private Findings scan(char[] text, int length, CharSequence sequence) {
    Arrays.fill(counts, 0);
    sink.clear();
    words.scan(text, length, sink);
    for (ProbeSet.PatternProbe pattern : patterns) {
      boolean candidate = !pattern.needsLiteral() || counts[pattern.probe()] > 0;
      counts[pattern.probe()] =
          candidate ? pattern.pattern().scan(sequence, pattern.probe(), sink) : 0;
    }
    if (edges >= 0) {
      counts[edges] = EdgeSpaces.scan(text, length, edges, sink);
    }
    kinds.scan(text, length, sink, counts);
    return sink.isEmpty() ? nothing : new Findings(counts.clone(), sink.inOrder());
  }
}

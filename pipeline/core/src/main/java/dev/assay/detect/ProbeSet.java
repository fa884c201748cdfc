package dev.assay.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules of a run look for, each thing once. Immutable and safe to share; every
 * thread takes a scanner of its own.
 */
public final class ProbeSet {

  private final List<Probe> probes;
  private final Map<Probe, Integer> positions;
  private final WordIndex.Builder vocabulary = new WordIndex.Builder();
  private final Map<Integer, BoundedPattern> patterns;
  private final boolean[] needsLiteral;
  private @Nullable WordIndex words;

  private ProbeSet(List<Probe> probes) {
    this.probes = probes;
    this.positions = new HashMap<>();
    this.patterns = new HashMap<>();
    this.needsLiteral = new boolean[probes.size()];
    for (int i = 0; i < probes.size(); i++) {
      positions.put(probes.get(i), i);
      add(i, probes.get(i), vocabulary);
    }
  }

  /**
   * Keeps the first of equal probes, in the order given.
   *
   * @throws BadPatternException when a regular expression cannot be used
   * @throws IllegalArgumentException when a kind or a boundary does not exist
   */
  public static ProbeSet of(List<Probe> probes) {
    return new ProbeSet(List.copyOf(new LinkedHashSet<>(probes)));
  }

  /**
   * Whether a regular expression can be used; a rule parser asks before it makes a probe.
   *
   * @throws BadPatternException when it cannot, with the position of the fault
   */
  public static void check(Probe.Pattern pattern) {
    BoundedPattern.of(pattern.regex(), pattern.boundary());
  }

  public int size() {
    return probes.size();
  }

  public Probe probe(int position) {
    return probes.get(position);
  }

  /** Position of a probe of this set, from 0; -1 when it is not in it. */
  public int position(Probe probe) {
    return positions.getOrDefault(probe, -1);
  }

  /**
   * How sure a finding of this probe is of its kind, for {@link Redaction}; 0 but for detectors.
   */
  public int specificity(int position) {
    return probes.get(position) instanceof Probe.Kind kind
        ? Detectors.byId(kind.id()).map(Detector::specificity).orElse(0)
        : 0;
  }

  /**
   * Short name for evidence: the detector's id, the list's name, {@code phrases}, {@code pattern}
   * or {@code edge-space}.
   */
  public String name(int position) {
    Probe probe = probes.get(position);
    if (probe instanceof Probe.Kind kind) {
      return kind.id();
    }
    if (probe instanceof Probe.Keywords keywords) {
      return keywords.name();
    }
    if (probe instanceof Probe.EdgeSpace) {
      return "edge-space";
    }
    return probe instanceof Probe.Phrases ? "phrases" : "pattern";
  }

  /**
   * A scanner for one thread.
   *
   * @param asOf day of the run: nobody who has an identity number was born after it
   */
  public ProbeScanner scanner(LocalDate asOf) {
    return new ProbeScanner(this, asOf);
  }

  /** Built when the first scanner asks: a large list takes seconds. */
  synchronized WordIndex words() {
    if (words == null) {
      words = vocabulary.build();
    }
    return words;
  }

  KindScanner kinds(LocalDate asOf) {
    List<String> ids = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < probes.size(); i++) {
      if (probes.get(i) instanceof Probe.Kind kind) {
        ids.add(kind.id());
        at.add(i);
      }
    }
    return new KindScanner(ids, at.stream().mapToInt(Integer::intValue).toArray(), asOf);
  }

  /** All expressions, by position. */
  List<PatternProbe> patterns() {
    return patterns.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new PatternProbe(e.getKey(), e.getValue(), needsLiteral[e.getKey()]))
        .toList();
  }

  /**
   * @param needsLiteral whether it can only match where its required literal was seen
   */
  record PatternProbe(int probe, BoundedPattern pattern, boolean needsLiteral) {}

  private void add(int position, Probe probe, WordIndex.Builder builder) {
    if (probe instanceof Probe.Kind kind) {
      Detectors.registration(kind.id());
    } else if (probe instanceof Probe.Keywords keywords) {
      keywords.words().forEach(word -> builder.add(position, WordIndex.Use.KEYWORD, word));
    } else if (probe instanceof Probe.Phrases phrases) {
      phrases.phrases().forEach(word -> builder.add(position, WordIndex.Use.PHRASE, word));
    } else if (probe instanceof Probe.Pattern pattern) {
      patterns.put(position, BoundedPattern.of(pattern.regex(), pattern.boundary()));
      String literal = RequiredLiteral.of(pattern.regex());
      needsLiteral[position] = !literal.isEmpty();
      builder.add(position, WordIndex.Use.LITERAL, literal);
    }
  }
}

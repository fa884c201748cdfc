package dev.assay.rule;

import dev.assay.detect.Finding;
import dev.assay.detect.Probe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which places of a document are redacted. Rules that redact are evaluated like any other;
 * of places that overlap the longest is redacted, then that of the more specific probe (a detector
 * before a pattern before a word), then the one whose detector and rule come first by name.
 * Immutable and safe for many threads.
 */
public final class Redactions {
  private final BoundRules bound;
  private final int[] positions;
  private final int[][] probes;
  private final Comparator<Redaction> preference;

  public Redactions(BoundRules bound) {
    this.bound = bound;
    this.positions =
        Arrays.stream(bound.ofScope(Scope.DOCUMENT))
            .filter(i -> redacts(bound.rules().get(i)))
            .toArray();
    this.probes = new int[positions.length][];
    for (int i = 0; i < positions.length; i++) {
      probes[i] = Places.indexes(bound.rules().get(positions[i]).when());
    }
    this.preference =
        Comparator.comparingInt((Redaction r) -> -r.length())
            .thenComparingInt(r -> specificity(bound.probes().get(r.probe())))
            .thenComparing(r -> bound.probes().get(r.probe()).toString())
            .thenComparingInt(Redaction::rule)
            .thenComparingInt(Redaction::start);
  }

  private static boolean redacts(Rule rule) {
    return rule.action() == Action.REDACT && rule.status() != Status.EXPERIMENTAL;
  }

  private static int specificity(Probe probe) {
    if (probe instanceof Probe.Kind) {
      return 0;
    }
    return probe instanceof Probe.Pattern ? 1 : 2;
  }

  /** Whether no rule of the run redacts. */
  public boolean isEmpty() {
    return positions.length == 0;
  }

  /**
   * @param facts of the document
   * @param findings everything found in its text
   * @return places in the order of the text, none overlapping another
   */
  public List<Redaction> plan(Facts facts, List<Finding> findings) {
    if (findings.isEmpty() || isEmpty()) {
      return List.of();
    }
    List<Redaction> candidates = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      Rule rule = bound.rules().get(positions[i]);
      if (rule.covers(facts) && rule.fires(facts)) {
        collect(positions[i], probes[i], rule, findings, candidates);
      }
    }
    candidates.sort(preference);
    TreeMap<Integer, Redaction> chosen = new TreeMap<>();
    for (Redaction candidate : candidates) {
      if (isFree(candidate, chosen)) {
        chosen.put(candidate.start(), candidate);
      }
    }
    return List.copyOf(chosen.values());
  }

  /** Whether any of these was found by something that a rule redacts. */
  public boolean names(List<Finding> findings) {
    for (int[] wanted : probes) {
      for (Finding finding : findings) {
        if (Arrays.binarySearch(wanted, finding.probe()) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFree(Redaction candidate, TreeMap<Integer, Redaction> chosen) {
    Map.Entry<Integer, Redaction> before = chosen.lowerEntry(candidate.end());
    return before == null || before.getValue().end() <= candidate.start();
  }

  private static void collect(
      int position, int[] probes, Rule rule, List<Finding> findings, List<Redaction> into) {
    String replacement = rule.then().replacement();
    if (replacement == null) {
      return;
    }
    for (Finding finding : findings) {
      if (Arrays.binarySearch(probes, finding.probe()) >= 0) {
        into.add(
            new Redaction(position, finding.probe(), finding.start(), finding.end(), replacement));
      }
    }
  }

  /** The text with every place replaced. */
  public static String apply(String text, List<Redaction> places) {
    if (places.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Redaction place : places) {
      out.append(text, from, place.start()).append(place.replacement());
      from = place.end();
    }
    return out.append(text, from, text.length()).toString();
  }
}

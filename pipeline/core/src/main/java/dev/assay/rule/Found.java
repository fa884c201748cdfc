package dev.assay.rule;

import dev.assay.detect.Probe;

/**
 * Something was found often enough: a detector's kind, words of a list, phrases, a pattern, white
 * space at the ends of lines.
 *
 * @param probe what was looked for
 * @param index its position in the run's probe set
 * @param comparison how often it must be found
 */
public record Found(Probe probe, int index, Comparison comparison) implements Condition {

  @Override
  public boolean holds(Facts facts) {
    return comparison.holds(facts.probe(index));
  }

  @Override
  public Explanation explain(Facts facts) {
    int count = facts.probe(index);
    return Explanation.number(name(), comparison.holds(count), count, comparison.threshold());
  }

  /** The detector's kind, or the word of the condition. */
  public String name() {
    if (probe instanceof Probe.Kind kind) {
      return kind.id();
    }
    return condition();
  }

  private String condition() {
    if (probe instanceof Probe.Keywords) {
      return "keywords";
    }
    if (probe instanceof Probe.Phrases) {
      return "phrase-count";
    }
    if (probe instanceof Probe.EdgeSpace) {
      return "edge-space";
    }
    return probe instanceof Probe.Pattern ? "matches" : "detector";
  }

  @Override
  public String toString() {
    return "{" + condition() + ": {" + what() + "at-least: " + (long) comparison.low() + "}}";
  }

  private String what() {
    if (probe instanceof Probe.Keywords list) {
      return "list: " + list.name() + ", sha256: " + list.sha256() + ", ";
    }
    if (probe instanceof Probe.Phrases phrases) {
      return "phrases: " + Quoted.list(phrases.phrases()) + ", ";
    }
    if (probe instanceof Probe.Pattern pattern) {
      return "pattern: " + Quoted.of(pattern.regex()) + ", boundary: " + pattern.boundary() + ", ";
    }
    return probe instanceof Probe.EdgeSpace ? "" : "kind: " + name() + ", ";
  }
}

package dev.assay.rule;

import dev.assay.detect.Detector;
import dev.assay.detect.Detectors;
import dev.assay.detect.Finding;
import dev.assay.detect.Probe;
import dev.assay.detect.Redaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which places of a text the rules of a run want redacted. Rules that redact are evaluated
 * like any other; {@link dev.assay.detect.Redactor} settles overlaps. Immutable and safe for many
 * threads.
 */
public final class Redactions {
  private final BoundRules bound;
  private final int[] positions;
  private final int[][] probes;

  public Redactions(BoundRules bound) {
    this.bound = bound;
    this.positions =
        Arrays.stream(bound.ofScope(Scope.DOCUMENT))
            .filter(position -> redacts(bound.rules().get(position)))
            .toArray();
    this.probes = new int[positions.length][];
    for (int i = 0; i < positions.length; i++) {
      probes[i] = Places.indexes(bound.rules().get(positions[i]).when());
    }
  }

  private static boolean redacts(Rule rule) {
    return rule.action() == Action.REDACT && rule.status() != Status.EXPERIMENTAL;
  }

  /** Whether no rule of the run redacts. */
  public boolean isEmpty() {
    return positions.length == 0;
  }

  /**
   * @param facts of the document; its probe counts are those of the text that was scanned, be it
   *     the main text or another column
   * @param findings everything found in that text
   * @return wishes, some of which may overlap; their {@code kindIndex} is the position of the probe
   */
  public List<Redaction> wishes(Facts facts, List<Finding> findings) {
    if (findings.isEmpty() || isEmpty()) {
      return List.of();
    }
    List<Redaction> wishes = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      Rule rule = bound.rules().get(positions[i]);
      if (rule.covers(facts) && rule.fires(facts)) {
        collect(rule, probes[i], findings, wishes);
      }
    }
    return wishes;
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

  private void collect(Rule rule, int[] wanted, List<Finding> findings, List<Redaction> into) {
    String replacement = rule.then().replacement();
    for (Finding finding : findings) {
      if (replacement != null && Arrays.binarySearch(wanted, finding.probe()) >= 0) {
        into.add(wish(rule, finding, replacement));
      }
    }
  }

  private Redaction wish(Rule rule, Finding finding, String replacement) {
    Probe probe = bound.probes().get(finding.probe());
    String id = probe instanceof Probe.Kind kind ? kind.id() : rule.name();
    int specificity =
        probe instanceof Probe.Kind kind
            ? Detectors.byId(kind.id()).map(Detector::specificity).orElse(0)
            : 0;
    return new Redaction(
        finding.start(), finding.end(), replacement, id, specificity, finding.probe());
  }
}

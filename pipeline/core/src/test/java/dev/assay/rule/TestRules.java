package dev.assay.rule;

import dev.assay.detect.Probe;
import dev.assay.problem.Location;
import java.util.ArrayList;
import java.util.List;

/** Rules made by hand. */
public final class TestRules {
  private TestRules() {}

  public static Rule rule(String pack, String id, Action action, Condition when) {
    return rule(pack, id, Scope.DOCUMENT, Status.STABLE, action, when, Applicability.EVERYWHERE);
  }

  public static Rule rule(
      String pack,
      String id,
      Scope scope,
      Status status,
      Action action,
      Condition when,
      Applicability where) {
    boolean text = action == Action.REDACT || action == Action.REPLACE;
    return new Rule(
        pack,
        id,
        scope,
        new Bilingual(id, id),
        new Bilingual(id, id),
        List.of(),
        status,
        null,
        when,
        null,
        new Consequence(action, id, text ? "<X>" : null),
        Guard.NONE,
        List.of(),
        List.of(),
        where,
        Location.ofFile("test.yaml"));
  }

  /** The same rule under another guard. */
  public static Rule guarded(Rule rule, Guard guard) {
    return new Rule(
        rule.pack(),
        rule.id(),
        rule.scope(),
        rule.title(),
        rule.why(),
        rule.basis(),
        rule.status(),
        rule.owner(),
        rule.when(),
        rule.unless(),
        rule.then(),
        guard,
        rule.waivers(),
        rule.falsePositives(),
        rule.applicability(),
        rule.location());
  }

  public static BoundRules bound(List<Rule> rules, Probe... probes) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(BoundRules.ORDER);
    return new BoundRules(sorted, List.of(probes), List.of(), List.of());
  }
}

package dev.assay.trial;

import dev.assay.rule.Advanced;
import dev.assay.rule.All;
import dev.assay.rule.Any;
import dev.assay.rule.Attribute;
import dev.assay.rule.Condition;
import dev.assay.rule.Found;
import dev.assay.rule.HostIn;
import dev.assay.rule.None;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.SignalIs;
import dev.assay.rule.WordIs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which rules can be judged from what a release stores: signals, source and license. */
public final class Stored {
  private static final Set<Attribute> WORDS = Set.of(Attribute.SOURCE_ID, Attribute.LICENSE_ID);

  private Stored() {}

  /** Names of what the rule asks for and no release stores; empty when it can be judged. */
  public static Set<String> lacks(Rule rule) {
    Set<String> lacks = new TreeSet<>();
    if (rule.scope() != Scope.DOCUMENT) {
      lacks.add("applies-to: " + rule.scope().word());
    }
    if (!rule.applicability().languages().isEmpty()) {
      lacks.add(Attribute.LANGUAGE.id());
    }
    collect(rule.when(), lacks);
    if (rule.unless() != null) {
      collect(rule.unless(), lacks);
    }
    return lacks;
  }

  private static void collect(Condition condition, Set<String> into) {
    if (condition instanceof Found found) {
      into.add(found.name());
    } else if (condition instanceof WordIs word && !WORDS.contains(word.attribute())) {
      into.add(word.attribute().id());
    } else if (condition instanceof HostIn) {
      into.add(Attribute.HOST.id());
    } else if (condition instanceof Advanced advanced) {
      advanced.inputs().values().forEach(input -> collect(input, into));
    } else {
      parts(condition).forEach(part -> collect(part, into));
    }
  }

  private static void collect(Advanced.Input input, Set<String> into) {
    if (input instanceof Advanced.OfProbe) {
      into.add("detector");
    } else if (input instanceof Advanced.OfAttribute word && !WORDS.contains(word.attribute())) {
      into.add(word.attribute().id());
    }
  }

  /** Positions of the signals that a rule asks for. */
  public static Set<Integer> signals(Rule rule) {
    Set<Integer> signals = new TreeSet<>();
    signals(rule.when(), signals);
    if (rule.unless() != null) {
      signals(rule.unless(), signals);
    }
    return signals;
  }

  private static void signals(Condition condition, Set<Integer> into) {
    if (condition instanceof SignalIs signal) {
      into.add(signal.index());
    } else if (condition instanceof Advanced advanced) {
      advanced.inputs().values().stream()
          .filter(Advanced.OfSignal.class::isInstance)
          .forEach(input -> into.add(((Advanced.OfSignal) input).index()));
    } else {
      parts(condition).forEach(part -> signals(part, into));
    }
  }

  /** What stands under all, any and none; empty for other conditions. */
  static List<Condition> parts(Condition condition) {
    if (condition instanceof All all) {
      return all.parts();
    }
    if (condition instanceof Any any) {
      return any.parts();
    }
    return condition instanceof None none ? none.parts() : List.of();
  }
}

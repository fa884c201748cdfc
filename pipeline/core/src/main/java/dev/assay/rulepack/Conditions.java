package dev.assay.rulepack;

import dev.assay.rule.Scope;
import dev.assay.signal.Signal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which conditions there are for which scope. */
final class Conditions {
  private static final List<String> EVERYWHERE = List.of("all", "any", "none", "use", "source");
  private static final List<String> OF_DOCUMENTS =
      List.of(
          "detector",
          "keywords",
          "phrase-count",
          "matches",
          "language",
          "license",
          "preference",
          "host");
  private static final List<String> OF_LINES =
      List.of("keywords", "phrase-count", "matches", "language");
  private static final List<String> OF_SOURCES =
      List.of("ratio-of", "records", "license", "preference");

  private Conditions() {}

  /** Every name a condition of this scope can have, signals last. */
  static Set<String> of(Scope scope, Vocabulary vocabulary) {
    Set<String> names = new LinkedHashSet<>(EVERYWHERE);
    names.addAll(
        switch (scope) {
          case DOCUMENT -> OF_DOCUMENTS;
          case LINE -> OF_LINES;
          case SOURCE, RELEASE -> OF_SOURCES;
        });
    vocabulary.signals(scope).stream().map(Signal::id).forEach(names::add);
    return names;
  }

  static String unknown(String name, Scope scope, Vocabulary vocabulary) {
    List<String> others = scopesWith(name, vocabulary);
    return others.isEmpty()
        ? "there is no condition or signal `" + name + "`"
        : "`"
            + name
            + "` is a condition of "
            + String.join(" and ", others)
            + " rules, and this is a "
            + scope.word()
            + " rule";
  }

  static String remedy(String name, Scope scope, Vocabulary vocabulary) {
    List<String> others = scopesWith(name, vocabulary);
    return others.isEmpty()
        ? Nodes.suggestion(name, of(scope, vocabulary), "Conditions of " + scope.word() + " rules")
        : "Conditions of "
            + scope.word()
            + " rules: "
            + of(scope, vocabulary).stream().sorted().collect(Collectors.joining(", "));
  }

  private static List<String> scopesWith(String name, Vocabulary vocabulary) {
    return Arrays.stream(Scope.values())
        .filter(scope -> scope != Scope.RELEASE && of(scope, vocabulary).contains(name))
        .map(Scope::word)
        .toList();
  }
}

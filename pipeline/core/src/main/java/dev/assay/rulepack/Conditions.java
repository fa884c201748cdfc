package dev.assay.rulepack;

import dev.assay.problem.Nearest;
import dev.assay.rule.Scope;
import dev.assay.signal.measure.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
      List.of("keywords", "phrase-count", "matches", "edge-space", "language");
  private static final List<String> OF_SOURCES =
      List.of("ratio-of", "records", "license", "preference");

  private Conditions() {}

  /** Every name a condition of this scope can have, signals last. */
  static Set<String> of(Scope scope, Vocabulary vocabulary) {
    Set<String> names = new LinkedHashSet<>(words(scope));
    vocabulary.signals(scope).stream().map(Signal::id).forEach(names::add);
    return names;
  }

  /** The same without signals. */
  static List<String> words(Scope scope) {
    List<String> words = new ArrayList<>(EVERYWHERE);
    words.addAll(
        switch (scope) {
          case DOCUMENT -> OF_DOCUMENTS;
          case LINE -> OF_LINES;
          case SOURCE, RELEASE -> OF_SOURCES;
        });
    return words;
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
    Optional<String> near =
        scopesWith(name, vocabulary).isEmpty()
            ? Nearest.to(name, of(scope, vocabulary))
            : Optional.empty();
    return near.map(word -> "Did you mean `" + word + "`?")
        .orElseGet(() -> "Use " + String.join(", ", words(scope)) + measured(scope));
  }

  private static String measured(Scope scope) {
    return switch (scope) {
      case DOCUMENT -> ", or a signal (docs/reference/rules.md lists them)";
      case LINE -> ", or a measure of lines (docs/reference/rules.md lists them)";
      case SOURCE, RELEASE -> "";
    };
  }

  private static List<String> scopesWith(String name, Vocabulary vocabulary) {
    return Arrays.stream(Scope.values())
        .filter(scope -> scope != Scope.RELEASE && of(scope, vocabulary).contains(name))
        .map(Scope::word)
        .toList();
  }
}

package dev.assay.rulepack;

import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.detect.Probe;
import dev.assay.problem.Problems;
import dev.assay.rule.All;
import dev.assay.rule.Attribute;
import dev.assay.rule.Condition;
import dev.assay.rule.HostIn;
import dev.assay.rule.Operator;
import dev.assay.rule.WordIs;
import dev.assay.rule.WordOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comparisons of words: {@code language: {in: [zh, en]}}. */
final class WordReader {
  private static final String IN_LIST = "in-list";
  private static final List<String> LISTS = List.of(IN_LIST, "not-in-list");

  private final Binding binding;
  private final Problems problems;

  WordReader(Binding binding, Problems problems) {
    this.binding = binding;
    this.problems = problems;
  }

  /** {@code license: {reason: {equals: expired}}}; several keys must all hold. */
  Optional<Condition> under(PackFile pack, String condition, YamlNode node) {
    List<Attribute> attributes = Attribute.under(condition);
    List<String> keys = attributes.stream().map(a -> key(a, condition)).toList();
    String example = condition + ": {" + keys.get(0) + ": {equals: word}}";
    Optional<YamlMap> map = Nodes.map(node, condition, example, problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Nodes.keys(map.get(), condition, keys, problems);
    if (map.get().entries().isEmpty()) {
      problems.error(node.location(), "`" + condition + "` is empty", "For example: " + example);
    }
    List<Condition> parts = new ArrayList<>();
    for (Attribute attribute : attributes) {
      map.get()
          .find(key(attribute, condition))
          .flatMap(value -> single(pack, attribute, value))
          .ifPresent(parts::add);
    }
    if (parts.size() != map.get().entries().size() || parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(parts.size() == 1 ? parts.get(0) : new All(parts));
  }

  private static String key(Attribute attribute, String condition) {
    return attribute.id().substring(condition.length() + 1);
  }

  /** {@code language: {in: [zh, en]}}. */
  Optional<Condition> single(PackFile pack, Attribute attribute, YamlNode node) {
    String name = attribute.id().substring(attribute.id().indexOf('.') + 1);
    String example = name + ": {" + (attribute.isSet() ? "has" : "equals") + ": word}";
    Optional<YamlMap> map = Nodes.map(node, name, example, problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    if (map.get().entries().size() != 1) {
      problems.error(
          node.location(), "`" + name + "` needs exactly one operator", "For example: " + example);
      return Optional.empty();
    }
    return compare(pack, attribute, name, map.get().entries().get(0));
  }

  private Optional<Condition> compare(
      PackFile pack, Attribute attribute, String name, YamlMap.Entry entry) {
    String word = entry.key().text();
    if (attribute == Attribute.HOST && LISTS.contains(word)) {
      return binding
          .words(pack, entry.value(), word, problems)
          .map(list -> hosts(list, word.equals(IN_LIST)));
    }
    Optional<WordOperator> operator = WordOperator.of(word);
    if (operator.isEmpty()) {
      problems.error(entry.key().location(), unknown(name, word), remedy(attribute, word));
      return Optional.empty();
    }
    if (!fits(attribute, operator.get())) {
      problems.error(
          entry.key().location(),
          "`"
              + word
              + "` does not fit `"
              + name
              + "`, which is "
              + (attribute.isSet() ? "a set of words" : "one word"),
          attribute.isSet() ? "Use `has`" : "Use `equals` or `in`");
      return Optional.empty();
    }
    return operator.get() == WordOperator.MISSING
        ? missing(attribute, name, entry.value())
        : bind(attribute, operator.get(), name, entry.value());
  }

  private Condition hosts(Probe.Keywords list, boolean wanted) {
    return new HostIn(list.name(), list.sha256(), binding.hosts(list), wanted);
  }

  private static String unknown(String name, String word) {
    return Operator.of(word).isPresent()
        ? "`" + word + "` compares numbers, and `" + name + "` is a word"
        : "`" + word + "` is no operator";
  }

  private static String remedy(Attribute attribute, String word) {
    List<String> words = new ArrayList<>(WordOperator.words());
    words.removeIf(w -> WordOperator.of(w).filter(o -> fits(attribute, o)).isEmpty());
    if (attribute == Attribute.HOST) {
      words.addAll(LISTS);
    }
    return Nodes.suggestion(word, words, "Operators for words");
  }

  private static boolean fits(Attribute attribute, WordOperator operator) {
    return switch (operator) {
      case EQUALS, IN -> !attribute.isSet();
      case HAS -> attribute.isSet();
      case NOT_IN, MISSING, PRESENT -> true;
    };
  }

  private Optional<Condition> missing(Attribute attribute, String name, YamlNode node) {
    if (node instanceof YamlScalar scalar && !scalar.quoted()) {
      if (scalar.text().equals("true")) {
        return Optional.of(new WordIs(attribute, WordOperator.MISSING, List.of()));
      }
      if (scalar.text().equals("false")) {
        return Optional.of(new WordIs(attribute, WordOperator.PRESENT, List.of()));
      }
    }
    problems.error(
        node.location(), "`missing` must be `true` or `false`", name + ": {missing: true}");
    return Optional.empty();
  }

  private Optional<Condition> bind(
      Attribute attribute, WordOperator operator, String name, YamlNode node) {
    if (operator == WordOperator.EQUALS && node instanceof YamlList) {
      problems.error(node.location(), "`equals` takes one word", "For several words use `in`");
      return Optional.empty();
    }
    List<YamlScalar> written =
        Nodes.words(node, operator.word(), operator.word() + ": [one, two]", problems);
    List<String> vocabulary = attribute.vocabulary();
    boolean known = true;
    for (YamlScalar word : written) {
      if (!vocabulary.isEmpty() && !vocabulary.contains(word.text())) {
        known = false;
        problems.error(
            word.location(),
            "`" + name + "` is never `" + word.text() + "`",
            Nodes.suggestion(word.text(), vocabulary, "It is one of"));
      }
    }
    List<String> words = written.stream().map(YamlScalar::text).toList();
    return known && !words.isEmpty()
        ? Optional.of(new WordIs(attribute, operator, words))
        : Optional.empty();
  }
}

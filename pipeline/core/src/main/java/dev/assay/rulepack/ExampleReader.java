package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.Attribute;
import dev.assay.rule.Operator;
import dev.assay.rule.SourceFacts;
import dev.assay.signal.measure.Signal;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an example gives. */
final class ExampleReader {
  private static final List<String> OF_DOCUMENT =
      List.of("text", "url", "language", "license", "source", "permission", "signals");
  private static final List<String> OF_SOURCE = List.of("source", "records");

  private final Vocabulary vocabulary;
  private final Samples samples;
  private final ExampleSources sources;
  private final Problems problems;

  ExampleReader(Vocabulary vocabulary, Samples samples, Problems problems) {
    this.vocabulary = vocabulary;
    this.samples = samples;
    this.sources = new ExampleSources(problems);
    this.problems = problems;
  }

  /** A document, from a text or a map. */
  Optional<Samples.Sample> document(YamlNode given) {
    if (given instanceof YamlScalar text) {
      return sources
          .contract(Optional.empty())
          .map(source -> new Samples.Sample(text.text(), null, null, null, source, null, Map.of()));
    }
    YamlMap map = (YamlMap) given;
    Nodes.keys(map, "given", OF_DOCUMENT, problems);
    Optional<SourceContract> source = sources.contract(map.find("source"));
    Optional<Map<Integer, Double>> signals = signals(map.find("signals"));
    return source.flatMap(
        contract ->
            signals.map(
                values ->
                    new Samples.Sample(
                        Objects.requireNonNullElse(word(map, "text"), ""),
                        word(map, "url"),
                        word(map, "language"),
                        word(map, "license"),
                        contract,
                        map.find("permission").flatMap(this::permission).orElse(null),
                        values)));
  }

  /** {@code permission: {outcome: held, reason: word}}, stated instead of decided. */
  private Optional<Permission> permission(YamlNode node) {
    String example = "permission: {outcome: barred, reason: expired}";
    Optional<YamlMap> map = Nodes.map(node, "permission", example, problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Nodes.keys(map.get(), "permission", List.of("outcome", "reason"), problems);
    String outcome = word(map.get(), "outcome");
    List<String> words = Attribute.LICENSE_OUTCOME.vocabulary();
    if (outcome == null || !words.contains(outcome)) {
      problems.error(
          node.location(),
          "`permission` needs an `outcome`",
          "It is one of: " + String.join(", ", words));
      return Optional.empty();
    }
    String reason = Objects.requireNonNullElse(word(map.get(), "reason"), outcome);
    Permission.Outcome value = Permission.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
    return Optional.of(new Permission(value, reason, "stated by an example", 0, Set.of(), null));
  }

  private static @Nullable String word(YamlMap map, String key) {
    YamlNode node = map.find(key).orElse(null);
    return node instanceof YamlScalar scalar ? scalar.text() : null;
  }

  private Optional<Map<Integer, Double>> signals(Optional<YamlNode> node) {
    Map<Integer, Double> values = new HashMap<>();
    if (node.isEmpty()) {
      return Optional.of(values);
    }
    Optional<YamlMap> map = Nodes.map(node.get(), "signals", "signals: {words: 12}", problems);
    for (YamlMap.Entry entry : map.map(YamlMap::entries).orElse(List.of())) {
      int index = index(entry.key());
      Optional<Double> value = index < 0 ? Optional.empty() : value(index, entry.value());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(index, value.get());
    }
    return Optional.of(values);
  }

  private int index(YamlScalar name) {
    List<String> ids = vocabulary.signals().stream().map(Signal::id).toList();
    int index = ids.indexOf(name.text());
    if (index < 0) {
      problems.error(
          name.location(),
          "there is no signal `" + name.text() + "`",
          Nodes.suggestion(name.text(), ids, "Signals"));
    }
    return index;
  }

  private Optional<Double> value(int index, YamlNode node) {
    Range range = Range.of(vocabulary.signals().get(index));
    return Thresholds.comparison(
            vocabulary.signals().get(index).id(), Operator.EQUALS, node, range, problems)
        .map(comparison -> comparison.low());
  }

  /** A source with how its records fared. */
  Optional<SourceFacts> source(YamlNode given) {
    Optional<YamlMap> map =
        Nodes.map(given, "given", "given: {records: {kept: 90, dropped: 10}}", problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Nodes.keys(map.get(), "given", OF_SOURCE, problems);
    Optional<SourceContract> source = sources.contract(map.get().find("source"));
    Optional<ExampleCounts> counts = ExampleCounts.read(map.get().find("records"), problems);
    return source.flatMap(
        contract ->
            counts.map(
                c ->
                    new SourceFacts(
                        contract, samples.permission(contract, contract.license()), c)));
  }
}

package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.RecordCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the records of an example's source fared: {@code {kept: 90, dropped: 10, fired: 6}}.
 *
 * @param numbers by word; absent ones are 0
 */
record ExampleCounts(Map<String, Long> numbers) implements RecordCounts {
  private static final List<String> WORDS =
      List.of("kept", "dropped", "duplicate", "held", "unreadable", "fired");

  /** Nothing given is nothing read. */
  static Optional<ExampleCounts> read(Optional<YamlNode> node, Problems problems) {
    Map<String, Long> numbers = new HashMap<>();
    if (node.isEmpty()) {
      return Optional.of(new ExampleCounts(numbers));
    }
    Optional<YamlMap> map =
        Nodes.map(node.get(), "records", "records: {kept: 90, dropped: 10}", problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Nodes.keys(map.get(), "records", WORDS, problems);
    for (YamlMap.Entry entry : map.get().entries()) {
      if (!(entry.value() instanceof YamlScalar scalar) || !scalar.text().matches("[0-9]{1,15}")) {
        problems.error(
            entry.value().location(), "`records` counts in whole numbers", "For example: kept: 90");
        return Optional.empty();
      }
      numbers.put(entry.key().text(), Long.parseLong(scalar.text()));
    }
    return Optional.of(new ExampleCounts(numbers));
  }

  @Override
  public long documents() {
    return withFate("kept") + withFate("dropped") + withFate("duplicate") + withFate("held");
  }

  @Override
  public long unreadable() {
    return withFate("unreadable");
  }

  @Override
  public long withFate(String fate) {
    return numbers.getOrDefault(fate, 0L);
  }

  @Override
  public long fired(int group) {
    return withFate("fired");
  }
}

package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.detect.BadPatternException;
import dev.assay.detect.Probe;
import dev.assay.detect.ProbeSet;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Found;
import dev.assay.rule.Scope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what has to be found in the text: detectors, keywords, phrases, patterns. */
final class ProbeReader {
  private static final String AT_LEAST = "at-least";
  private static final List<String> BOUNDARIES = List.of("word", "digits", "none");

  private final Binding binding;
  private final Scope scope;
  private final Overrides overrides;
  private final Problems problems;

  ProbeReader(Binding binding, Scope scope, Overrides overrides, Problems problems) {
    this.binding = binding;
    this.scope = scope;
    this.overrides = overrides;
    this.problems = problems;
  }

  Optional<Condition> read(PackFile pack, String name, YamlNode node) {
    if (name.equals("detector") && node instanceof YamlScalar kind) {
      return kind(kind).flatMap(probe -> found(probe, Comparison.atLeast(1)));
    }
    String example = example(name);
    Optional<YamlMap> map = Nodes.map(node, name, example, problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<String> keys = keys(name);
    Nodes.keys(map.get(), name, keys, problems);
    Optional<YamlNode> main = map.get().find(keys.get(0));
    if (main.isEmpty()) {
      problems.error(
          node.location(), "`" + name + "` lacks `" + keys.get(0) + "`", "For example: " + example);
      return Optional.empty();
    }
    Optional<Probe> probe = probe(pack, name, main.get(), map.get());
    Optional<Comparison> often = often(map.get());
    return probe.flatMap(p -> often.flatMap(comparison -> found(p, comparison)));
  }

  /** White space at the ends of a line. */
  Optional<Condition> edgeSpace(YamlNode node) {
    String name = "edge-space";
    Optional<YamlMap> map = Nodes.map(node, name, name + ": {at-least: 1}", problems);
    map.ifPresent(keys -> Nodes.keys(keys, name, List.of(AT_LEAST), problems));
    return map.flatMap(this::often).flatMap(often -> found(new Probe.EdgeSpace(), often));
  }

  private Optional<Probe> probe(PackFile pack, String name, YamlNode main, YamlMap map) {
    return switch (name) {
      case "detector" ->
          main instanceof YamlScalar kind
              ? kind(kind)
              : Nodes.text(main, "kind", "kind: cn-resident-id", problems)
                  .flatMap(x -> Optional.empty());
      case "keywords" -> binding.words(pack, main, "list", problems).map(list -> list);
      case "phrase-count" -> phrases(main);
      default -> pattern(main, map);
    };
  }

  private static List<String> keys(String name) {
    return switch (name) {
      case "detector" -> List.of("kind", AT_LEAST);
      case "keywords" -> List.of("list", AT_LEAST);
      case "phrase-count" -> List.of("phrases", AT_LEAST);
      default -> List.of("pattern", "boundary", AT_LEAST);
    };
  }

  private static String example(String name) {
    return switch (name) {
      case "detector" -> "detector: {kind: cn-resident-id, at-least: 2}";
      case "keywords" -> "keywords: {list: name-of-a-list, at-least: 2}";
      case "phrase-count" -> "phrase-count: {phrases: [accept all cookies], at-least: 1}";
      default -> "matches: {pattern: 'INV-[0-9]{6}', boundary: digits}";
    };
  }

  private Optional<Comparison> often(YamlMap map) {
    Optional<YamlNode> node = map.find(AT_LEAST);
    if (node.isEmpty()) {
      return Optional.of(Comparison.atLeast(1));
    }
    OptionalLong count = Nodes.count(node.get(), AT_LEAST, problems);
    return count.isPresent()
        ? Optional.of(Comparison.atLeast(count.getAsLong()))
        : Optional.empty();
  }

  private Optional<Probe> kind(YamlScalar kind) {
    List<String> known = binding.vocabulary().detectors();
    if (known.contains(kind.text())) {
      return Optional.of(new Probe.Kind(kind.text()));
    }
    problems.error(
        kind.location(),
        "there is no detector `" + kind.text() + "`",
        Nodes.suggestion(kind.text(), known, "Detectors"));
    return Optional.empty();
  }

  private Optional<Probe> phrases(YamlNode node) {
    List<String> phrases =
        Nodes.words(node, "phrases", "phrases: [accept all cookies]", problems).stream()
            .map(YamlScalar::text)
            .toList();
    return phrases.isEmpty() ? Optional.empty() : Optional.of(new Probe.Phrases(phrases));
  }

  private Optional<Probe> pattern(YamlNode node, YamlMap map) {
    Optional<String> regex = Nodes.text(node, "pattern", "pattern: 'INV-[0-9]{6}'", problems);
    Optional<String> boundary = boundary(map);
    if (regex.isEmpty() || boundary.isEmpty()) {
      return Optional.empty();
    }
    Probe.Pattern pattern = new Probe.Pattern(regex.get(), boundary.get());
    try {
      ProbeSet.check(pattern);
    } catch (BadPatternException e) {
      problems.error(
          at((YamlScalar) node, e),
          "not a usable pattern: " + e.getMessage(),
          "RE2 syntax has no look-around and no back references; see `boundary`");
      return Optional.empty();
    }
    return Optional.of(pattern);
  }

  /** The fault itself where the pattern stands on one line as it is read. */
  private static Location at(YamlScalar pattern, BadPatternException e) {
    Location whole = pattern.location();
    String line = whole.source();
    int start = line == null ? -1 : line.indexOf(pattern.text());
    if (line == null || start < 0) {
      return whole;
    }
    int column = line.codePointCount(0, start + e.position()) + 1;
    return new Location(whole.file(), whole.line(), column, e.length(), line);
  }

  private Optional<String> boundary(YamlMap map) {
    Optional<YamlNode> node = map.find("boundary");
    if (node.isEmpty()) {
      return Optional.of("none");
    }
    Optional<String> word = Nodes.text(node.get(), "boundary", "boundary: digits", problems);
    if (word.isPresent() && !BOUNDARIES.contains(word.get())) {
      problems.error(
          node.get().location(),
          "`boundary` is never `" + word.get() + "`",
          Nodes.suggestion(word.get(), BOUNDARIES, "It is one of"));
      return Optional.empty();
    }
    return word;
  }

  private Optional<Condition> found(Probe probe, Comparison written) {
    int index =
        scope == Scope.LINE ? binding.tables().line(probe) : binding.tables().document(probe);
    String name = new Found(probe, index, written).name();
    Comparison comparison = overrides.apply(name, written, Range.COUNT, problems);
    return Optional.of(new Found(probe, index, comparison));
  }
}

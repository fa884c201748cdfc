package dev.assay.rulepack;

import dev.assay.config.YamlFile;
import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a pack to the words of this version: spellings of earlier drafts and of other tools are
 * replaced where they stand; everything else, comments too, stays as it is.
 */
public final class Migration {
  /** Keys of earlier drafts and other tools, by what they are called now. */
  private static final Map<String, String> NOW =
      Map.ofEntries(
          Map.entry("licence", "license"),
          Map.entry("tests", "examples"),
          Map.entry("and", "all"),
          Map.entry("or", "any"),
          Map.entry("not", "none"),
          Map.entry("regex", "matches"),
          Map.entry("phrases-count", "phrase-count"),
          Map.entry("lt", "less-than"),
          Map.entry("below", "less-than"),
          Map.entry("le", "at-most"),
          Map.entry("lte", "at-most"),
          Map.entry("max", "at-most"),
          Map.entry("gt", "more-than"),
          Map.entry("above", "more-than"),
          Map.entry("ge", "at-least"),
          Map.entry("gte", "at-least"),
          Map.entry("min", "at-least"),
          Map.entry("eq", "equals"),
          Map.entry("scope", "applies-to"),
          Map.entry("action", "then"),
          Map.entry("input", "given"));

  private static final String SCHEMA = "assay/rules/v1";

  private final List<Change> changes = new ArrayList<>();
  private final Set<String> known = new TreeSet<>();

  private Migration() {
    for (Scope scope : Scope.values()) {
      known.addAll(Conditions.of(scope, Vocabulary.shipped()));
    }
    RuleWords words = RuleWords.shipped();
    words.operators().forEach(word -> known.add(word.name()));
    words.actions().forEach(word -> known.add(word.name()));
    known.addAll(
        List.of(
            "schema",
            "pack",
            "version",
            "title",
            "clauses",
            "lists",
            "macros",
            "rules",
            "id",
            "why",
            "basis",
            "status",
            "owner",
            "applies-to",
            "when",
            "unless",
            "then",
            "false-positives",
            "guard",
            "examples",
            "exceptions",
            "warn-above",
            "stop-above",
            "approved-by",
            "given",
            "expect",
            "result",
            "note",
            "pattern",
            "boundary",
            "phrases"));
  }

  /**
   * One word replaced.
   *
   * @param location where
   * @param from as it stands there
   * @param to what it is called now
   */
  public record Change(Location location, String from, String to) {}

  /**
   * @param text of the whole pack, changed
   * @param changes in the order of the file
   */
  public record Result(String text, List<Change> changes) {
    public Result {
      changes = List.copyOf(changes);
    }
  }

  /** The pack in the words of this version, or empty when it is no YAML, after problems. */
  public static Optional<Result> of(String file, String text, Problems problems) {
    Optional<YamlNode> root = YamlFile.parse(file, text, problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Migration migration = new Migration();
    migration.schema(root.get());
    migration.walk(root.get());
    return Optional.of(migration.apply(text));
  }

  private void schema(YamlNode root) {
    if (root instanceof YamlMap map
        && map.find("schema").orElse(null) instanceof YamlScalar name
        && !name.text().equals(SCHEMA)
        && name.text().startsWith("assay/rules")) {
      changes.add(new Change(name.location(), name.text(), SCHEMA));
    }
  }

  private void walk(YamlNode node) {
    if (node instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        String key = entry.key().text();
        String now = now(key);
        if (!now.equals(key) && map.find(now).isEmpty()) {
          changes.add(new Change(entry.key().location(), key, now));
        }
        if (!isFree(now)) {
          walk(entry.value());
        }
      }
    } else if (node instanceof YamlList list) {
      list.items().forEach(this::walk);
    }
  }

  /** What stands below these is named by people. */
  private static boolean isFree(String key) {
    return Set.of("given", "clauses", "lists", "title", "why").contains(key);
  }

  private String now(String key) {
    if (known.contains(key)) {
      return key;
    }
    String hyphens = key.replace('_', '-');
    return known.contains(hyphens) ? hyphens : NOW.getOrDefault(hyphens, key);
  }

  /** From the end, so that earlier places stay where they are. */
  private Result apply(String text) {
    String[] lines = text.split("\n", -1);
    List<Change> backwards = new ArrayList<>(changes);
    backwards.sort(
        Comparator.comparingInt((Change change) -> -change.location().line())
            .thenComparingInt(change -> -change.location().column()));
    List<Change> made = new ArrayList<>();
    for (Change change : backwards) {
      int row = change.location().line() - 1;
      String line = lines[row];
      int start = line.offsetByCodePoints(0, change.location().column() - 1);
      if (line.startsWith(change.from(), start)) {
        lines[row] =
            line.substring(0, start) + change.to() + line.substring(start + change.from().length());
        made.add(0, change);
      }
    }
    return new Result(String.join("\n", lines), made);
  }
}

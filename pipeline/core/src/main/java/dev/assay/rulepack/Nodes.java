package dev.assay.rulepack;

import dev.assay.config.CoreType;
import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes a node for what it should be, or reports what it is instead. */
final class Nodes {
  private Nodes() {}

  static Optional<YamlMap> map(YamlNode node, String what, String example, Problems problems) {
    if (node instanceof YamlMap map) {
      return Optional.of(map);
    }
    mismatch(node, what, "a map", example, problems);
    return Optional.empty();
  }

  static Optional<YamlList> list(YamlNode node, String what, String example, Problems problems) {
    if (node instanceof YamlList list) {
      return Optional.of(list);
    }
    mismatch(node, what, "a list", example, problems);
    return Optional.empty();
  }

  /** A word or text; true, false and nothing are neither. */
  static Optional<String> text(YamlNode node, String what, String example, Problems problems) {
    if (node instanceof YamlScalar scalar
        && scalar.type() != CoreType.NULL
        && scalar.type() != CoreType.BOOLEAN
        && !scalar.text().isEmpty()) {
      return Optional.of(scalar.text());
    }
    mismatch(node, what, "text", example, problems);
    return Optional.empty();
  }

  /** A word, or a list of words. */
  static List<YamlScalar> words(YamlNode node, String what, String example, Problems problems) {
    if (node instanceof YamlScalar) {
      return text(node, what, example, problems).stream().map(word -> (YamlScalar) node).toList();
    }
    List<YamlScalar> words = new ArrayList<>();
    for (YamlNode item :
        list(node, what, example, problems).map(YamlList::items).orElse(List.of())) {
      if (text(item, what, example, problems).isPresent()) {
        words.add((YamlScalar) item);
      }
    }
    if (node instanceof YamlList list && list.items().isEmpty()) {
      problems.error(node.location(), "`" + what + "` is empty", "For example: " + example);
    }
    return words;
  }

  /** A whole number of at least 1. */
  static OptionalLong count(YamlNode node, String what, Problems problems) {
    if (node instanceof YamlScalar scalar
        && scalar.type() == CoreType.INTEGER
        && scalar.text().matches("[0-9]{1,9}")
        && Long.parseLong(scalar.text()) > 0) {
      return OptionalLong.of(Long.parseLong(scalar.text()));
    }
    mismatch(node, what, "a whole number from 1", what + ": 2", problems);
    return OptionalLong.empty();
  }

  /** Reports keys that are not allowed. */
  static void keys(YamlMap map, String what, Collection<String> allowed, Problems problems) {
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!allowed.contains(key)) {
        problems.error(
            entry.key().location(),
            "`" + what + "` has no key `" + key + "`",
            suggestion(key, allowed, "Keys of `" + what + "`"));
      }
    }
  }

  /** {@code Did you mean …?}, or all the words there are. */
  static String suggestion(String typed, Collection<String> words, String heading) {
    return Nearest.to(typed, words)
        .map(word -> "Did you mean `" + word + "`?")
        .orElseGet(() -> heading + ": " + String.join(", ", words.stream().sorted().toList()));
  }

  /**
   * A part of a scalar, where its text stands on one line as it is read; else the whole of it.
   *
   * @param position UTF-16 index in the text
   * @param length UTF-16 units
   */
  static Location within(YamlScalar scalar, int position, int length) {
    Location whole = scalar.location();
    String line = whole.source();
    int start = line == null ? -1 : line.indexOf(scalar.text(), startOf(whole, line));
    if (line == null || start < 0) {
      return whole;
    }
    int column = line.codePointCount(0, start + position) + 1;
    return new Location(whole.file(), whole.line(), column, length, line);
  }

  private static int startOf(Location whole, String line) {
    int column = Math.min(whole.column() - 1, line.codePointCount(0, line.length()));
    return column <= 0 ? 0 : line.offsetByCodePoints(0, column);
  }

  private static void mismatch(
      YamlNode node, String what, String wanted, String example, Problems problems) {
    problems.error(
        node.location(),
        "`" + what + "` must be " + wanted + ", not " + described(node),
        "For example: " + example);
  }

  private static String described(YamlNode node) {
    return node instanceof YamlScalar scalar && !scalar.text().isEmpty()
        ? "`" + scalar.text() + "`"
        : node.kind();
  }
}

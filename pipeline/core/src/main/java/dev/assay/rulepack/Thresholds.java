package dev.assay.rulepack;

import dev.assay.config.CoreType;
import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.Comparison;
import dev.assay.rule.Operator;
import dev.assay.rule.WordOperator;
import dev.assay.signal.measure.SignalKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code {less-than: 50}}: one operator word and what it compares with. */
final class Thresholds {
  private Thresholds() {}

  /**
   * @param what the number that is compared
   * @param node the map
   * @param range what the number can be
   */
  static Optional<Comparison> read(String what, YamlNode node, Range range, Problems problems) {
    String example = what + ": {less-than: " + range.sample() + "}";
    Optional<YamlMap> map = Nodes.map(node, what, example, problems);
    return map.flatMap(entries -> single(what, entries, example, problems))
        .flatMap(entry -> compare(what, entry, range, problems));
  }

  private static Optional<YamlMap.Entry> single(
      String what, YamlMap map, String example, Problems problems) {
    if (map.entries().size() == 1) {
      return Optional.of(map.entries().get(0));
    }
    if (map.entries().isEmpty()) {
      problems.error(
          map.location(), "`" + what + "` is compared with nothing", "For example: " + example);
    } else {
      problems.error(
          map.entries().get(1).key().location(),
          "`" + what + "` has more than one operator",
          "Use `between` or `outside`, or two conditions under `all`");
    }
    return Optional.empty();
  }

  private static Optional<Comparison> compare(
      String what, YamlMap.Entry entry, Range range, Problems problems) {
    String word = entry.key().text();
    Optional<Operator> operator = Operator.of(word);
    if (operator.isEmpty()) {
      problems.error(entry.key().location(), unknown(what, word), remedy(word));
      return Optional.empty();
    }
    return comparison(what, operator.get(), entry.value(), range, problems);
  }

  private static String unknown(String what, String word) {
    return WordOperator.of(word).isPresent()
        ? "`" + word + "` compares words, and `" + what + "` is a number"
        : "`" + word + "` is no operator";
  }

  private static String remedy(String word) {
    return Nodes.suggestion(word, Operator.words(), "Operators for numbers");
  }

  /** Reads the bounds of an operator that is already known, such as a threshold set by a run. */
  static Optional<Comparison> comparison(
      String what, Operator operator, YamlNode node, Range range, Problems problems) {
    SignalKind kind = range.kind();
    if (operator == Operator.MISSING) {
      return missing(what, node, kind, problems);
    }
    if (!operator.takesRange()) {
      OptionalDouble bound = bound(what, operator, node, range, problems);
      return bound.isPresent()
          ? Optional.of(Comparison.of(operator, bound.getAsDouble(), kind))
          : Optional.empty();
    }
    List<YamlNode> pair = pair(node);
    if (pair.size() != 2) {
      problems.error(
          node.location(),
          "`" + operator.word() + "` takes two numbers",
          "For example: " + operator.word() + ": [3, 10]");
      return Optional.empty();
    }
    return between(what, operator, pair, range, problems);
  }

  /** Two items of a list, or both sides of a comma in a text. */
  private static List<YamlNode> pair(YamlNode node) {
    if (node instanceof YamlList list) {
      return list.items();
    }
    if (node instanceof YamlScalar scalar && scalar.text().indexOf(',') > 0) {
      int comma = scalar.text().indexOf(',');
      return List.of(
          new YamlScalar(scalar.text().substring(0, comma).strip(), false, scalar.location()),
          new YamlScalar(scalar.text().substring(comma + 1).strip(), false, scalar.location()));
    }
    return List.of();
  }

  private static Optional<Comparison> between(
      String what, Operator operator, List<YamlNode> items, Range range, Problems problems) {
    OptionalDouble low = bound(what, operator, items.get(0), range, problems);
    OptionalDouble high = bound(what, operator, items.get(1), range, problems);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.getAsDouble() > high.getAsDouble()) {
      problems.error(
          items.get(0).location(),
          "the first number must not be larger than the second",
          "Swap them");
      return Optional.empty();
    }
    return Optional.of(
        new Comparison(operator, low.getAsDouble(), high.getAsDouble(), range.kind()));
  }

  private static Optional<Comparison> missing(
      String what, YamlNode node, SignalKind kind, Problems problems) {
    if (node instanceof YamlScalar scalar && !scalar.quoted() && scalar.text().equals("true")) {
      return Optional.of(Comparison.of(Operator.MISSING, Double.NaN, kind));
    }
    problems.error(
        node.location(),
        "`missing` of a number must be `true`",
        "For the opposite: none: [{" + what + ": {missing: true}}]");
    return Optional.empty();
  }

  private static OptionalDouble bound(
      String what, Operator operator, YamlNode node, Range range, Problems problems) {
    OptionalDouble number =
        node instanceof YamlScalar scalar ? number(scalar, range) : OptionalDouble.empty();
    if (number.isEmpty()) {
      problems.error(
          node.location(),
          "`"
              + operator.word()
              + "` must be "
              + range.wanted()
              + ", not "
              + (node instanceof YamlScalar s ? "`" + s.text() + "`" : node.kind()),
          "For example: " + operator.word() + ": " + range.sample());
      return number;
    }
    if (number.getAsDouble() < 0 || number.getAsDouble() > range.most()) {
      problems.error(
          node.location(),
          "`" + what + "` is never " + ((YamlScalar) node).text() + ": it is " + range.limits(),
          range.most() == 1 ? "Write a share as 0.05 or 5%" : "");
      return OptionalDouble.empty();
    }
    return number;
  }

  private static OptionalDouble number(YamlScalar scalar, Range range) {
    String text = scalar.text();
    if (scalar.quoted()) {
      return OptionalDouble.empty();
    }
    boolean percent = text.endsWith("%") && range.kind() == SignalKind.RATIO && range.most() == 1;
    String digits = percent ? text.substring(0, text.length() - 1) : text;
    if (!digits.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      return OptionalDouble.empty();
    }
    boolean whole = scalar.type() == CoreType.INTEGER;
    if (range.kind() == SignalKind.COUNT && !whole) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(share(text));
  }

  /** {@code 5%} or {@code 0.05} as a share. */
  static double share(String text) {
    boolean percent = text.endsWith("%");
    BigDecimal value = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    return (percent ? value.movePointLeft(2) : value).doubleValue();
  }
}

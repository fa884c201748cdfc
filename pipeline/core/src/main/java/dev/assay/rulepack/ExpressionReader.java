package dev.assay.rulepack;

import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.detect.Probe;
import dev.assay.expression.Expression;
import dev.assay.expression.ExpressionException;
import dev.assay.expression.ExpressionType;
import dev.assay.problem.Problems;
import dev.assay.rule.Advanced;
import dev.assay.rule.Attribute;
import dev.assay.rule.Condition;
import dev.assay.rule.Scope;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Reads {@code advanced: "words < 50 && mean_word_length > 6.0"}. Variables are the signals of the
 * scope, {@code found_KIND} for detectors, and the words of documents and sources, all with
 * underscores for hyphens and dots.
 */
final class ExpressionReader {
  private static final String EXAMPLE = "advanced: 'words < 50 && language == \"zh\"'";
  private static final List<String> FATES = List.of("kept", "dropped", "held", "unreadable");

  private final Binding binding;
  private final Scope scope;
  private final Problems problems;
  private final Map<String, ExpressionType> types = new TreeMap<>();
  private final Map<String, Supplier<Advanced.Input>> inputs = new TreeMap<>();

  ExpressionReader(Binding binding, Scope scope, Problems problems) {
    this.binding = binding;
    this.scope = scope;
    this.problems = problems;
    signals();
    attributes();
    if (scope == Scope.DOCUMENT) {
      detectors();
    } else if (scope != Scope.LINE) {
      counts();
    }
  }

  Optional<Condition> read(YamlNode node) {
    Optional<String> text = Nodes.text(node, "advanced", EXAMPLE, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Expression expression = Expression.of(text.get(), types);
      Map<String, Advanced.Input> used = new HashMap<>();
      for (String variable : expression.variables()) {
        Supplier<Advanced.Input> input = inputs.get(variable);
        if (input != null) {
          used.put(variable, input.get());
        }
      }
      return Optional.of(new Advanced(expression, used));
    } catch (ExpressionException e) {
      problems.error(
          Nodes.within((YamlScalar) node, e.position(), e.length()),
          String.valueOf(e.getMessage()),
          e.remedy());
      return Optional.empty();
    }
  }

  /** Names of variables with their types, in alphabetical order. */
  Map<String, ExpressionType> variables() {
    return types;
  }

  private void signals() {
    List<Signal> signals = binding.vocabulary().signals(scope);
    for (int i = 0; i < signals.size(); i++) {
      int index = i;
      boolean whole = signals.get(i).kind() == SignalKind.COUNT;
      add(
          signals.get(i).id(),
          whole ? ExpressionType.WHOLE_NUMBER : ExpressionType.NUMBER,
          () -> new Advanced.OfSignal(index, whole));
    }
  }

  private void attributes() {
    for (Attribute attribute : Attribute.values()) {
      if (Conditions.words(scope).contains(Conditions.conditionOf(attribute))) {
        add(
            attribute.id(),
            attribute.isSet() ? ExpressionType.WORDS : ExpressionType.WORD,
            () -> new Advanced.OfAttribute(attribute));
      }
    }
  }

  private void detectors() {
    for (String kind : binding.vocabulary().detectors()) {
      add(
          "found-" + kind,
          ExpressionType.WHOLE_NUMBER,
          () -> new Advanced.OfProbe(binding.tables().document(new Probe.Kind(kind))));
    }
  }

  private void counts() {
    add("records", ExpressionType.WHOLE_NUMBER, () -> new Advanced.OfCount(""));
    FATES.forEach(fate -> add(fate, ExpressionType.WHOLE_NUMBER, () -> new Advanced.OfCount(fate)));
    if (scope == Scope.RELEASE) {
      String duplicate = "duplicate";
      add(duplicate, ExpressionType.WHOLE_NUMBER, () -> new Advanced.OfCount(duplicate));
    }
  }

  private void add(String name, ExpressionType type, Supplier<Advanced.Input> input) {
    String variable = name.replace('-', '_').replace('.', '_');
    types.put(variable, type);
    inputs.put(variable, input);
  }
}

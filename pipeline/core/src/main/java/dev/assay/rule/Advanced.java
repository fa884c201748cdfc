package dev.assay.rule;

import dev.assay.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An expression for experts is true.
 *
 * @param expression checked
 * @param inputs where the value of each of its variables comes from
 */
public record Advanced(Expression expression, Map<String, Input> inputs) implements Condition {
  private static final String NAME = "advanced";

  public Advanced {
    inputs = Map.copyOf(inputs);
  }

  /** Where a variable's value comes from. */
  public sealed interface Input {

    /** Null when the value is missing. */
    @Nullable Object of(Facts facts);
  }

  /**
   * @param index position in the registry of the scope
   * @param whole whether it is a count
   */
  public record OfSignal(int index, boolean whole) implements Input {
    @Override
    public @Nullable Object of(Facts facts) {
      double value = facts.signal(index);
      if (Double.isNaN(value)) {
        return null;
      }
      return whole ? (Object) Long.valueOf((long) value) : (Object) Double.valueOf(value);
    }
  }

  /**
   * @param index position in the run's probe set
   */
  public record OfProbe(int index) implements Input {
    @Override
    public Object of(Facts facts) {
      return Long.valueOf(facts.probe(index));
    }
  }

  /** A word of the document or its source. */
  public record OfAttribute(Attribute attribute) implements Input {
    @Override
    public @Nullable Object of(Facts facts) {
      return attribute.isSet()
          ? List.copyOf(attribute.words(facts).stream().sorted().toList())
          : attribute.word(facts);
    }
  }

  /**
   * @param fate kept, dropped, duplicate, held or unreadable; empty for all records
   */
  public record OfCount(String fate) implements Input {
    @Override
    public @Nullable Object of(Facts facts) {
      if (!(facts instanceof CountedFacts counted)) {
        return null;
      }
      RecordCounts counts = counted.counts();
      return Long.valueOf(
          fate.isEmpty() ? counts.documents() + counts.unreadable() : counts.withFate(fate));
    }
  }

  @Override
  public boolean holds(Facts facts) {
    return expression.holds(variable -> value(variable, facts));
  }

  private @Nullable Object value(String variable, Facts facts) {
    Input input = inputs.get(variable);
    return input == null ? null : input.of(facts);
  }

  @Override
  public Explanation explain(Facts facts) {
    List<String> values = new ArrayList<>();
    new TreeMap<>(inputs)
        .forEach(
            (name, input) -> {
              Object value = input.of(facts);
              values.add(name + " = " + (value == null ? "missing" : value));
            });
    return Explanation.word(
        NAME, holds(facts), String.join(", ", values), expression.text().strip());
  }

  @Override
  public String toString() {
    return "{" + NAME + ": " + Quoted.of(expression.text()) + "}";
  }
}

package dev.assay.rule;

import java.util.List;

/** Every part holds. */
public record All(List<Condition> parts) implements Condition {
  static final String NAME = "all";

  public All {
    parts = List.copyOf(parts);
  }

  @Override
  public boolean holds(Facts facts) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).holds(facts)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Explanation explain(Facts facts) {
    List<Explanation> details = parts.stream().map(part -> part.explain(facts)).toList();
    return Explanation.of(NAME, holds(facts), details);
  }

  @Override
  public String toString() {
    return "{" + NAME + ": " + parts + "}";
  }
}

package dev.assay.rule;

import java.util.List;

/** At least one part holds. */
public record Any(List<Condition> parts) implements Condition {
  static final String NAME = "any";

  public Any {
    parts = List.copyOf(parts);
  }

  @Override
  public boolean holds(Facts facts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).holds(facts)) {
        return true;
      }
    }
    return false;
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

package dev.assay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a rule looks at. */
public enum Scope {
  DOCUMENT(List.of(Action.DROP, Action.REDACT, Action.HOLD, Action.FLAG)),
  LINE(List.of(Action.DROP_LINE, Action.REPLACE, Action.FLAG)),
  SOURCE(List.of(Action.REJECT_SOURCE, Action.HOLD, Action.FLAG)),
  RELEASE(List.of(Action.STOP, Action.FLAG));

  private final List<Action> actions;

  Scope(List<Action> actions) {
    this.actions = actions;
  }

  /** What a rule of this scope may do. */
  public List<Action> actions() {
    return actions;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Scope> of(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Scope::word).toList();
  }
}

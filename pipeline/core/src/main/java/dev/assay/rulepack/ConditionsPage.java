package dev.assay.rulepack;

import dev.assay.rule.Action;
import dev.assay.rule.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The reference page of conditions, operators and actions, in one language after the other. */
public final class ConditionsPage {
  private ConditionsPage() {}

  /** Markdown, the same for the same version of Assay. */
  public static String markdown() {
    RuleWords words = RuleWords.shipped();
    StringBuilder out = new StringBuilder();
    out.append("# Conditions, operators and actions\n\n");
    out.append("What stands under `when`, `unless` and `then` of a rule; how rules and packs are ");
    out.append("written: [rules.md](rules.md). `./assay rules explain WORD` prints the same.\n\n");
    out.append("This page is generated from the code.\n");
    for (RuleWords.Word word : words.conditions()) {
      section(out, word, scopes(word.name()));
    }
    out.append("\n## operators\n\n");
    table(out, words.operators());
    out.append("\n## actions\n\n");
    out.append("In the order of precedence: where several rules fire, the first decides.\n\n");
    table(out, words.actions());
    out.append("\n| rules about | may |\n|---|---|\n");
    for (Scope scope : Scope.values()) {
      out.append("| ").append(scope.word()).append(" | ");
      out.append(list(scope.actions().stream().map(Action::word).toList())).append(" |\n");
    }
    return out.toString();
  }

  private static String scopes(String condition) {
    List<Scope> scopes = RuleWords.scopesOf(condition);
    return scopes.size() == Scope.values().length
        ? "every rule"
        : "rules about " + list(scopes.stream().map(Scope::word).toList());
  }

  private static String list(List<String> words) {
    return words.stream().collect(Collectors.joining(", "));
  }

  private static void section(StringBuilder out, RuleWords.Word word, String scopes) {
    out.append("\n## ").append(word.name()).append("\n\n");
    out.append("For ").append(scopes).append(".\n\n");
    out.append(word.meaning().en()).append("\n\n");
    out.append(word.meaning().zh()).append("\n\n");
    out.append("```yaml\n").append(word.example()).append("\n```\n");
  }

  private static void table(StringBuilder out, List<RuleWords.Word> words) {
    out.append("| word | means | 含义 | example |\n|---|---|---|---|\n");
    for (RuleWords.Word word : words) {
      out.append(
          Arrays.asList(
                  "`" + word.name() + "`",
                  word.meaning().en(),
                  word.meaning().zh(),
                  "`" + word.example() + "`")
              .stream()
              .map(cell -> cell.replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
  }
}

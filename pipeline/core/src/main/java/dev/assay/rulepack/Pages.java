package dev.assay.rulepack;

import dev.assay.problem.Problem;
import dev.assay.rule.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page of the reference tells more about a problem in a pack. */
final class Pages {
  private static final String RULES = "docs/reference/rules.md";
  private static final String CONDITIONS = "docs/reference/conditions.md";
  private static final Pattern QUOTED = Pattern.compile("`([a-z-]+)`");

  /** Sections by words of messages; the first that stands in the message is meant. */
  private static final Map<String, String> SECTIONS = sections();

  private Pages() {}

  private static Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("usable pattern", CONDITIONS + "#matches");
    sections.put("usable query", CONDITIONS + "#query");
    sections.put("the expression", CONDITIONS + "#advanced");
    sections.put("decimal number", CONDITIONS + "#advanced");
    sections.put("does not work for", CONDITIONS + "#advanced");
    sections.put("condition or signal", CONDITIONS);
    sections.put("is a condition of", CONDITIONS);
    sections.put("no detector", "docs/reference/detectors.md");
    sections.put("no signal", "docs/reference/signals.md");
    sections.put("no clause", RULES + "#keys-of-a-rule");
    sections.put("operator", CONDITIONS + "#operators");
    sections.put("compares", CONDITIONS + "#operators");
    sections.put("two numbers", CONDITIONS + "#operators");
    sections.put("first number", CONDITIONS + "#operators");
    sections.put("`fate`", CONDITIONS + "#ratio-of");
    sections.put("neither rules", RULES + "#keys-of-a-pack");
    sections.put("variants", RULES + "#keys-of-a-pack");
    sections.put(" list `", CONDITIONS + "#keywords");
    sections.put("macro", CONDITIONS + "#use");
    sections.put("guard", RULES + "#keys-of-a-rule");
    sections.put("example", RULES + "#examples");
    sections.put("should", RULES + "#examples");
    sections.put("the result", RULES + "#examples");
    sections.put("rule cannot", RULES + "#actions");
    sections.put("nothing to re", RULES + "#actions");
    return sections;
  }

  static String of(Problem problem) {
    String message = problem.message();
    for (Map.Entry<String, String> section : SECTIONS.entrySet()) {
      if (message.contains(section.getKey())) {
        return section.getValue();
      }
    }
    Set<String> conditions = new TreeSet<>();
    for (Scope scope : Scope.values()) {
      conditions.addAll(Conditions.words(scope));
    }
    Matcher word = QUOTED.matcher(message);
    while (word.find()) {
      if (conditions.contains(word.group(1))) {
        return CONDITIONS + "#" + word.group(1);
      }
    }
    return RULES;
  }
}

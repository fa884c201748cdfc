package dev.assay.config;

import dev.assay.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells files of another kind, of which it helps nobody to list every unknown key. */
final class SchemaName {
  private static final Pattern FORM = Pattern.compile("assay/([a-z]+)/v\\d+");
  private static final Map<String, String> KINDS =
      Map.of(
          "run", "a run file",
          "source", "a file of sources",
          "rules", "a rule file",
          "decisions", "a file of decisions");

  private SchemaName() {}

  /**
   * @param expected such as {@code run}
   * @return false, and a problem, when the key {@code schema} names another kind of file
   */
  static boolean isRight(YamlNode root, String expected, Problems problems) {
    Optional<YamlScalar> name = Values.of(root).scalar("schema");
    String kind = name.map(YamlScalar::text).map(SchemaName::kind).orElse(expected);
    if (kind.equals(expected) || !KINDS.containsKey(kind)) {
      return true;
    }
    problems.error(
        name.orElseThrow().location(),
        "this is " + KINDS.get(kind) + ", and " + KINDS.get(expected) + " is wanted here",
        "Name a file with `schema: assay/" + expected + "/v1`");
    return false;
  }

  private static String kind(String name) {
    Matcher form = FORM.matcher(name);
    return form.matches() ? form.group(1) : "";
  }
}

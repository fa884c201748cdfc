package dev.assay.config;

import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks YAML against a JSON Schema of {@code schemas/} and says what is wrong in the words of the
 * file: the keys and values that stand there, those that are allowed, never the schema's own terms.
 *
 * <p>The schema's annotations make the messages: {@code description} explains a key, {@code format}
 * names a form ({@code size}, {@code percent}, {@code date} …), {@code examples} show one.
 */
public final class SchemaCheck {
  private SchemaCheck() {}

  /**
   * @param schemaName {@code run} for {@code /schemas/run.schema.json} on the class path
   * @return true when nothing is wrong
   */
  public static boolean check(YamlNode root, String schemaName, Problems problems) {
    return check(root, Schema.of(schemaName), problems);
  }

  /**
   * Checks against one definition of a schema.
   *
   * @param definition a name under {@code definitions}
   */
  public static boolean check(
      YamlNode root, String schemaName, String definition, Problems problems) {
    return check(root, Schema.of(schemaName, definition), problems);
  }

  private static boolean check(YamlNode root, Schema schema, Problems problems) {
    Map<JsonNodePath, List<ValidationMessage>> groups = new LinkedHashMap<>();
    for (ValidationMessage message : schema.validate(root)) {
      groups.computeIfAbsent(message.getInstanceLocation(), at -> new ArrayList<>()).add(message);
    }
    Problems found = new Problems();
    Violations violations = new Violations(schema.name(), found);
    for (Map.Entry<JsonNodePath, List<ValidationMessage>> group : groups.entrySet()) {
      Place place = Place.of(root, schema.view(), group.getKey());
      int before = found.list().size();
      violations.report(place, group.getValue());
      if (found.list().size() == before && isDeepest(group.getKey(), groups.keySet())) {
        violations.unclear(place);
      }
    }
    new ValueCheck(found).walk(Place.root(root, schema.view()));
    found.list().stream()
        .sorted(
            Comparator.comparingInt((Problem problem) -> problem.location().line())
                .thenComparingInt(problem -> problem.location().column()))
        .forEach(
            problem -> problems.error(problem.location(), problem.message(), problem.remedy()));
    return !found.hasErrors();
  }

  /** Whether nothing below is wrong, which would explain why this is. */
  private static boolean isDeepest(JsonNodePath at, Set<JsonNodePath> all) {
    return all.stream().noneMatch(other -> !other.equals(at) && other.startsWith(at));
  }
}

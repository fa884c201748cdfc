package dev.assay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Wording;
import dev.assay.rule.Bilingual;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one JSON document that a command prints; keys are kebab-case. */
final class JsonText {
  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  /** A document that says which command it comes from. */
  static ObjectNode of(String command) {
    return JsonNodeFactory.instance.objectNode().put("command", command);
  }

  /** Prints the document with the exit code that goes with it, and gives that code. */
  static int print(Console console, ObjectNode document, int exitCode) {
    document.put("exit-code", exitCode);
    console.out().print(render(document));
    console.out().flush();
    return exitCode;
  }

  static String render(JsonNode document) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(TWO_SPACES).withObjectIndenter(TWO_SPACES);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of JSON can always be written", impossible);
    }
  }

  /**
   * {@code problems: [{severity, file, line, column, message, remedy}]}; unknown places are null.
   */
  static void problems(ObjectNode document, List<Problem> problems) {
    problems(document, problems, Wording.EN);
  }

  /** The same in a language. */
  static void problems(ObjectNode document, List<Problem> problems, Wording wording) {
    ArrayNode list = document.putArray("problems");
    problems.forEach(problem -> problem(list.addObject(), problem, wording));
  }

  private static void problem(ObjectNode json, Problem problem, Wording wording) {
    Location place = problem.location();
    json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.put("file", place.file().isEmpty() ? null : place.file());
    json.put("line", place.line() == 0 ? null : Integer.valueOf(place.line()));
    json.put("column", place.column() == 0 ? null : Integer.valueOf(place.column()));
    json.put("message", wording.of(problem.message()));
    json.put("remedy", problem.remedy().isEmpty() ? null : wording.of(problem.remedy()));
  }

  /** {@code {en, zh}}, or null. */
  static void words(ObjectNode json, String key, @Nullable Bilingual words) {
    if (words == null) {
      json.putNull(key);
    } else {
      json.putObject(key).put("en", words.en()).put("zh", words.zh());
    }
  }
}

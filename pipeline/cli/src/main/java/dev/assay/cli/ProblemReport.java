package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.beam.plan.AssayVersion;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Severity;
import dev.assay.problem.Wording;
import dev.assay.rulepack.ExampleResult;
import java.util.List;

/** Problems and results of tests in the forms of other tools. */
final class ProblemReport {
  private ProblemReport() {}

  /** SARIF 2.1.0 with one run. */
  static String sarif(List<Problem> problems, Wording wording) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "assay").put("version", AssayVersion.VERSION);
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    problems.forEach(problem -> result(results.addObject(), problem, wording));
    return JsonText.render(root);
  }

  private static void result(ObjectNode result, Problem problem, Wording wording) {
    result.put("level", problem.severity() == Severity.ERROR ? "error" : "warning");
    String help = problem.remedy().isEmpty() ? "" : ". " + wording.of(problem.remedy());
    result.putObject("message").put("text", wording.of(problem.message()) + help);
    Location place = problem.location();
    ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", place.file().replace('\\', '/'));
    if (place.line() > 0) {
      ObjectNode region = physical.putObject("region").put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
        region.put("endColumn", place.column() + place.length());
      }
    }
  }

  /** One test case an example, and one for each problem that is about no example. */
  static String junit(List<ExampleResult> examples, List<Problem> problems, Wording wording) {
    List<Problem> others =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(problem -> examples.stream().noneMatch(example -> isOf(problem, example)))
            .toList();
    long failures = others.size() + examples.stream().filter(each -> !each.passed()).count();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuite name=\"assay rules\" tests=\"");
    out.append(examples.size() + others.size()).append("\" failures=\"").append(failures);
    out.append("\">\n");
    for (ExampleResult example : examples) {
      String name = "example " + example.number() + (example.fires() ? " fires" : " stays silent");
      junit(out, example.rule(), name, example.passed() ? "" : wording.of(example.said()));
    }
    others.forEach(
        problem ->
            junit(
                out,
                problem.location().file(),
                problem.location().toString(),
                wording.of(problem.message())));
    return out.append("</testsuite>\n").toString();
  }

  private static boolean isOf(Problem problem, ExampleResult example) {
    return !example.passed() && example.said().startsWith(problem.message());
  }

  private static void junit(StringBuilder out, String group, String name, String failure) {
    out.append("  <testcase classname=\"").append(xml(group)).append("\" name=\"");
    out.append(xml(name));
    if (failure.isEmpty()) {
      out.append("\"/>\n");
    } else {
      out.append("\">\n    <failure message=\"").append(xml(failure));
      out.append("\"/>\n  </testcase>\n");
    }
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}

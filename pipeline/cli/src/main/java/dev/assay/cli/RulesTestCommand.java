package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rulepack.ExampleResult;
import dev.assay.rulepack.MutationReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the examples of packs. */
@Command(
    name = "test",
    description = {
      "Runs the examples inside packs, and says of each whether the rule did what it should.",
      "With --mistakes also whether the examples would notice a small mistake in a rule."
    })
final class RulesTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Packs, or folders of packs.")
  private List<String> packs = List.of();

  @Option(
      names = "--mistakes",
      description = "Moves thresholds and drops conditions, one at a time.")
  private boolean mistakes;

  @Option(
      names = "--at-least",
      paramLabel = "SHARE",
      description = "Exit code 1 when examples notice a smaller share of the mistakes.")
  private double atLeast;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON, Format.SARIF, Format.JUNIT);
    Problems problems = new Problems();
    RuleFiles files = new RuleFiles(options.asOf(), problems);
    for (String pack : packs) {
      files.add(pack);
    }
    files.bind();
    List<ExampleResult> examples = files.packs().examples();
    MutationReport report = mistakes && !problems.hasErrors() ? files.packs().mutate() : null;
    boolean failed = problems.hasErrors() || (report != null && report.share() < atLeast);
    int exit = failed ? ExitCode.FAILED : ExitCode.OK;
    List<Problem> found = problems.list();
    switch (format) {
      case JSON -> JsonText.print(console, json(examples, report, found), exit);
      case SARIF -> console.out().print(ProblemReport.sarif(found, options.wording()));
      case JUNIT -> console.out().print(ProblemReport.junit(examples, found, options.wording()));
      case TEXT -> text(examples, report, found);
    }
    console.out().flush();
    return exit;
  }

  private void text(
      List<ExampleResult> examples, @Nullable MutationReport report, List<Problem> found) {
    Lang lang = options.lang();
    found.forEach(problem -> console.message(problem.render(options.wording())));
    long passed = examples.stream().filter(ExampleResult::passed).count();
    console
        .out()
        .println(
            lang.of(
                passed + " of " + examples.size() + " examples passed",
                examples.size() + " 个例子中 " + passed + " 个通过"));
    if (report == null) {
      return;
    }
    for (MutationReport.Unnoticed each : report.unnoticed()) {
      console.out().println("  " + each.rule() + ": " + each.mistake());
    }
    int noticed = report.mistakes() - report.unnoticed().size();
    String share = String.format(Locale.ROOT, "%.1f %%", 100 * report.share());
    console
        .out()
        .println(
            lang.of(
                noticed + " of " + report.mistakes() + " small mistakes are noticed: " + share,
                report.mistakes() + " 个小错误中能发现 " + noticed + " 个：" + share));
  }

  private ObjectNode json(
      List<ExampleResult> examples, @Nullable MutationReport report, List<Problem> found) {
    ObjectNode json = JsonText.of("rules test");
    ArrayNode list = json.putArray("examples");
    for (ExampleResult each : examples) {
      list.addObject()
          .put("rule", each.rule())
          .put("number", each.number())
          .put("expect", each.fires() ? "fires" : "silent")
          .put("passed", each.passed())
          .put("line", each.location().line());
    }
    if (report != null) {
      ObjectNode mutation = json.putObject("mistakes");
      mutation.put("tried", report.mistakes()).put("share-noticed", report.share());
      ArrayNode unnoticed = mutation.putArray("unnoticed");
      report
          .unnoticed()
          .forEach(
              each ->
                  unnoticed.addObject().put("rule", each.rule()).put("mistake", each.mistake()));
    }
    JsonText.problems(json, found, options.wording());
    return json;
  }
}

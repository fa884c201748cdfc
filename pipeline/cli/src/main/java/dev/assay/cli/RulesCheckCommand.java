package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds everything that is wrong with packs. */
@Command(
    name = "check",
    description = "Says all that is wrong with packs, with line, caret and remedy. Runs examples.")
final class RulesCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Packs, or folders of packs.")
  private List<String> packs = List.of();

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesCheckCommand(Console console) {
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
    BoundRules rules = files.bind();
    int exit = problems.hasErrors() ? ExitCode.FAILED : ExitCode.OK;
    List<Problem> found = problems.list();
    switch (format) {
      case JSON -> JsonText.print(console, json(rules, found), exit);
      case SARIF -> console.out().print(ProblemReport.sarif(found, options.wording()));
      case JUNIT ->
          console
              .out()
              .print(ProblemReport.junit(files.packs().examples(), found, options.wording()));
      case TEXT -> text(rules, found, files.packs().examples().size());
    }
    console.out().flush();
    return exit;
  }

  private void text(BoundRules rules, List<Problem> found, int examples) {
    found.forEach(problem -> console.message(problem.render(options.wording())));
    String counted =
        options
            .lang()
            .of(
                rules.rules().size() + " rules, " + examples + " examples",
                rules.rules().size() + " 条规则，" + examples + " 个例子");
    console.message(
        found.isEmpty()
            ? counted + options.lang().of(": nothing is wrong", "：没有问题")
            : counted + "; " + ProblemCount.of(found));
  }

  private ObjectNode json(BoundRules rules, List<Problem> found) {
    ObjectNode json = JsonText.of("rules check");
    json.put("rules", rules.rules().size());
    JsonText.problems(json, found, options.wording());
    return json;
  }
}

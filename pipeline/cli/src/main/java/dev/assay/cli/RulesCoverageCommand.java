package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rulepack.Clauses;
import dev.assay.storage.trial.ReleaseRows;
import dev.assay.trial.Coverage;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which rules of a release do work, and which only look like it. */
@Command(
    name = "coverage",
    description = {
      "Says of a release which rules never fired, which fire only where another does, how they",
      "overlap, for how many documents each was the only reason, and which clauses none rests on."
    })
final class RulesCoverageCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @Option(
      names = "--overlap",
      paramLabel = "SHARE",
      description = "Smallest share of common documents that is shown. Default: 0.8.")
  private double overlap = 0.8;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesCoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON);
    ReleaseFolders folders = ReleaseFolders.at(release);
    ReleaseRows rows = ReleaseRows.of(folders);
    BoundRules rules = TriedOn.rules(folders, options.asOf());
    Coverage coverage = new Coverage(rules);
    rows.firedTogether().forEach(coverage::add);
    SortedSet<String> untouched = coverage.untouched(Clauses.shipped(new Problems()).ids());
    if (format == Format.JSON) {
      return JsonText.print(console, json(coverage, untouched), ExitCode.OK);
    }
    console.out().print(text(coverage, untouched));
    console.out().flush();
    return ExitCode.OK;
  }

  private String text(Coverage coverage, SortedSet<String> untouched) {
    Lang lang = options.lang();
    StringBuilder out = new StringBuilder();
    Table table =
        new Table(
            lang.of("rule", "规则"),
            lang.of("then", "动作"),
            lang.of("fired", "触发"),
            lang.of("only reason", "唯一原因"));
    List<Coverage.OfRule> rules = coverage.rules();
    for (Coverage.OfRule each : rules) {
      table.row(
          each.rule().name(),
          each.rule().action().word(),
          Quantities.count(each.fired()),
          Quantities.count(each.alone()));
    }
    out.append(Quantities.count(coverage.documents()));
    out.append(lang.of(" documents\n\n", " 个文档\n\n")).append(table.render());
    list(
        out,
        lang.of("never fired:", "从未触发："),
        rules.stream().filter(each -> each.fired() == 0).map(each -> each.rule().name()).toList());
    list(
        out,
        lang.of("fire mostly where another rule does:", "多数情况下另一条规则也触发："),
        coverage.overlaps(overlap).stream().map(this::said).toList());
    list(out, lang.of("clauses that no rule rests on:", "没有规则依据的条款："), List.copyOf(untouched));
    return out.toString();
  }

  private String said(Coverage.Overlap each) {
    String share = String.format(Locale.ROOT, "%.1f %%", 100 * each.share());
    String adds = each.share() >= 1 ? options.lang().of(", adds nothing", "，没有增加任何文档") : "";
    return each.a().name() + " → " + each.b().name() + ": " + share + adds;
  }

  private static void list(StringBuilder out, String head, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append('\n').append(head).append('\n');
      lines.forEach(line -> out.append("  ").append(line).append('\n'));
    }
  }

  private ObjectNode json(Coverage coverage, SortedSet<String> untouched) {
    ObjectNode json = JsonText.of("rules coverage").put("documents", coverage.documents());
    ArrayNode rules = json.putArray("rules");
    for (Coverage.OfRule each : coverage.rules()) {
      ObjectNode rule = rules.addObject().put("rule", each.rule().name());
      rule.put("then", each.rule().action().word());
      rule.put("fired", each.fired()).put("only-reason", each.alone());
    }
    ArrayNode overlaps = json.putArray("overlaps");
    for (Coverage.Overlap each : coverage.overlaps(overlap)) {
      ObjectNode pair = overlaps.addObject().put("rule", each.a().name());
      pair.put("with", each.b().name()).put("both", each.both()).put("share", each.share());
    }
    ArrayNode clauses = json.putArray("clauses-without-rule");
    untouched.forEach(clauses::add);
    return json;
  }
}

package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.trial.RuleImpact;
import dev.assay.trial.RuleTrial;
import dev.assay.trial.Shown;
import dev.assay.trial.Tried;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what rules would do, before they do it. */
@Command(
    name = "try",
    description = {
      "Tries a rule on a release or on files: on how many documents it fires, on which, which are",
      "closest to the line, and for how many it is the only reason to go."
    })
final class RulesTryCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RULE", description = "PACK:RULE, or a pack for all of its rules.")
  private String rule;

  @Option(
      names = "--on",
      required = true,
      arity = "1..*",
      paramLabel = "FILES|RELEASE",
      description = "A release <name>/<version>; or files, folders, files of sources.")
  private List<Path> on = List.of();

  @Option(
      names = "--text",
      paramLabel = "FIELD",
      description = "Field that holds the text in JSON, CSV and Parquet. Default: text.")
  private String text = "text";

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "How many documents to name of each kind. Default: 5.")
  private int show = 5;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesTryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON);
    Problems problems = new Problems();
    RuleFiles.Target target = RuleFiles.Target.of(rule);
    RuleFiles files = new RuleFiles(options.asOf(), problems);
    files.add(target.pack());
    BoundRules bound = files.bind();
    List<Rule> rules =
        target.in(bound).stream().filter(each -> each.scope() == Scope.DOCUMENT).toList();
    if (rules.isEmpty() && !problems.hasErrors()) {
      problems.error(
          Location.ofFile(target.pack()),
          "the pack has no document rule `" + target.rule() + "`",
          "Its rules: " + String.join(", ", bound.rules().stream().map(Rule::id).toList()));
    }
    problems.throwIfErrors();
    TriedOn tried = TriedOn.of(on, text, options.asOf());
    List<Rule> judgeable = rules.stream().filter(tried::isJudgeable).toList();
    tried.require(judgeable.isEmpty() ? rules : judgeable, problems);
    problems.throwIfErrors();
    List<Trials> trials =
        tried.visit(bound, null, judgeable, () -> new Trials(judgeable, show), options.asOf());
    List<RuleImpact> impacts = Trials.merge(judgeable, show, trials);
    List<Rule> left = rules.stream().filter(each -> !judgeable.contains(each)).toList();
    return report(format, impacts, left, tried);
  }

  /** All rules on one thread. */
  private record Trials(List<RuleTrial> trials) implements Consumer<Tried> {
    Trials(List<Rule> rules, int show) {
      this(rules.stream().map(each -> new RuleTrial(each, show)).toList());
    }

    @Override
    public void accept(Tried tried) {
      for (RuleTrial trial : trials) {
        trial.add(tried);
      }
    }

    static List<RuleImpact> merge(List<Rule> rules, int show, List<Trials> parts) {
      Trials whole = new Trials(rules, show);
      for (Trials part : parts) {
        for (int i = 0; i < rules.size(); i++) {
          whole.trials.get(i).merge(part.trials.get(i));
        }
      }
      return whole.trials.stream().map(RuleTrial::result).toList();
    }
  }

  private int report(Format format, List<RuleImpact> impacts, List<Rule> left, TriedOn tried)
      throws IOException {
    TreeSet<Long> places = new TreeSet<>();
    for (RuleImpact impact : impacts) {
      places.addAll(impact.first());
      impact.firing().forEach(near -> places.add(near.place()));
      impact.silent().forEach(near -> places.add(near.place()));
    }
    Map<Long, String> names = tried.names(places);
    if (format == Format.JSON) {
      return JsonText.print(console, json(impacts, left, names), ExitCode.OK);
    }
    for (RuleImpact impact : impacts) {
      console.out().print(text(impact, names));
    }
    left.forEach(
        each ->
            console.message(
                options
                    .lang()
                    .of(
                        each.name() + " looks at what a release does not store; try it on files",
                        each.name() + " 用到发布中没有存的内容，请在文件上试")));
    console.out().flush();
    return ExitCode.OK;
  }

  private String text(RuleImpact impact, Map<Long, String> names) {
    Lang lang = options.lang();
    StringBuilder out = new StringBuilder();
    out.append(impact.rule().name()).append(lang.of(" fires on ", " 触发于 "));
    out.append(Quantities.count(impact.fired())).append(lang.of(" of ", " / "));
    out.append(Quantities.count(impact.documents())).append(lang.of(" documents", " 个文档"));
    out.append(percent(impact.fired(), impact.documents())).append('\n');
    out.append(lang.of("  only reason for ", "  唯一原因："));
    out.append(Quantities.count(impact.alone())).append('\n');
    for (RuleImpact.BySource source : impact.sources()) {
      if (source.fired() > 0) {
        out.append("  ").append(source.source()).append(": ");
        out.append(Quantities.count(source.fired())).append(lang.of(" of ", " / "));
        out.append(Quantities.count(source.documents()));
        out.append(percent(source.fired(), source.documents())).append('\n');
      }
    }
    first(out, impact, names);
    near(out, lang.of("  closest that fire:", "  最接近界线而触发："), impact.firing(), names);
    near(out, lang.of("  closest that are silent:", "  最接近界线而未触发："), impact.silent(), names);
    return out.toString();
  }

  private void first(StringBuilder out, RuleImpact impact, Map<Long, String> names) {
    if (!impact.first().isEmpty()) {
      out.append(options.lang().of("  the first:", "  最先的：")).append('\n');
      impact.first().forEach(place -> out.append("    ").append(names.get(place)).append('\n'));
    }
  }

  private static void near(
      StringBuilder out, String head, List<RuleImpact.Near> cases, Map<Long, String> names) {
    if (cases.isEmpty()) {
      return;
    }
    out.append(head).append('\n');
    for (RuleImpact.Near each : cases) {
      out.append("    ").append(names.get(each.place())).append("  ");
      out.append(each.margin().signal()).append(' ');
      out.append(Shown.number(each.margin().value())).append(" (");
      out.append(each.margin().threshold()).append(")\n");
    }
  }

  static String percent(long part, long whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, " (%.2f %%)", 100.0 * part / whole);
  }

  private static ObjectNode json(
      List<RuleImpact> impacts, List<Rule> left, Map<Long, String> names) {
    ObjectNode json = JsonText.of("rules try");
    ArrayNode rules = json.putArray("rules");
    for (RuleImpact impact : impacts) {
      ObjectNode rule = rules.addObject().put("rule", impact.rule().name());
      rule.put("documents", impact.documents()).put("fires", impact.fired());
      rule.put("only-reason", impact.alone());
      ArrayNode sources = rule.putArray("sources");
      for (RuleImpact.BySource source : impact.sources()) {
        ObjectNode each = sources.addObject().put("source", source.source());
        each.put("documents", source.documents()).put("fires", source.fired());
      }
      ArrayNode first = rule.putArray("first");
      impact.first().forEach(place -> first.add(names.get(place)));
      near(rule.putArray("closest-firing"), impact.firing(), names);
      near(rule.putArray("closest-silent"), impact.silent(), names);
    }
    ArrayNode notJudged = json.putArray("not-judged");
    new ArrayList<>(left).forEach(each -> notJudged.add(each.name()));
    return json;
  }

  private static void near(ArrayNode list, List<RuleImpact.Near> cases, Map<Long, String> names) {
    for (RuleImpact.Near each : cases) {
      list.addObject()
          .put("id", names.get(each.place()))
          .put("signal", each.margin().signal())
          .put("value", each.margin().value())
          .put("threshold", each.margin().threshold());
    }
  }
}

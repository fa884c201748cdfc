package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rulepack.Thresholds;
import dev.assay.trial.PackImpact;
import dev.assay.trial.PackTrial;
import dev.assay.trial.Tried;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a change of rules changes. */
@Command(
    name = "diff",
    description = {
      "Compares two versions of a pack on a release or on files: what is newly dropped and newly",
      "kept, by source and rule, with examples. A version may be REVISION:PATH of git."
    })
final class RulesDiffCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "OLD", description = "The pack before.")
  private String old;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "1", paramLabel = "NEW", description = "The pack after.")
  private String now;

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
      names = "--guard",
      paramLabel = "SHARE",
      description = "Exit code 2 when a larger share of a source changes its fate, such as 1%%.")
  private @Nullable String guard;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "How many documents to name of each kind. Default: 5.")
  private int show = 5;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON);
    double most = most();
    Problems problems = new Problems();
    BoundRules before = bind(old, problems);
    BoundRules after = bind(now, problems);
    problems.throwIfErrors();
    TriedOn tried = TriedOn.of(on, text, options.asOf());
    List<Rule> all = new ArrayList<>(before.rules());
    all.addAll(after.rules());
    tried.require(all.stream().filter(tried::isJudgeable).toList(), problems);
    problems.throwIfErrors();
    List<Trial> trials =
        tried.visit(
            after, before, all, () -> new Trial(trial(before, after, tried)), options.asOf());
    PackTrial whole = trial(before, after, tried);
    trials.forEach(part -> whole.merge(part.trial()));
    PackImpact impact = whole.result();
    TreeSet<Long> places = new TreeSet<>();
    impact.dropped().forEach(change -> places.add(change.place()));
    impact.kept().forEach(change -> places.add(change.place()));
    Map<Long, String> names = tried.names(places);
    int exit = exceeds(impact, most) ? ExitCode.STOPPED : ExitCode.OK;
    if (format == Format.JSON) {
      return JsonText.print(console, json(impact, names), exit);
    }
    console.out().print(text(impact, names));
    console.out().flush();
    if (exit == ExitCode.STOPPED) {
      console.message(
          options.lang().of("a source changes more than --guard allows", "有来源的变化超过了 --guard"));
    }
    return exit;
  }

  private double most() {
    if (guard == null) {
      return Double.POSITIVE_INFINITY;
    }
    if (!guard.matches("[0-9]{1,3}(\\.[0-9]{1,9})?%?")) {
      throw options.usage("--guard takes a share such as 1% or 0.01");
    }
    return Thresholds.share(guard);
  }

  private PackTrial trial(BoundRules before, BoundRules after, TriedOn tried) {
    return new PackTrial(before, after, tried::isJudgeable, show);
  }

  private BoundRules bind(String pack, Problems problems) throws IOException {
    RuleFiles files = new RuleFiles(options.asOf(), problems);
    files.add(pack);
    return files.bind();
  }

  private record Trial(PackTrial trial) implements Consumer<Tried> {
    @Override
    public void accept(Tried tried) {
      trial.add(tried);
    }
  }

  private static boolean exceeds(PackImpact impact, double most) {
    return impact.sources().stream()
        .anyMatch(source -> source.newlyDropped() + source.newlyKept() > most * source.documents());
  }

  private String text(PackImpact impact, Map<Long, String> names) {
    Lang lang = options.lang();
    StringBuilder out = new StringBuilder();
    out.append(Quantities.count(impact.documents())).append(lang.of(" documents: ", " 个文档："));
    out.append(Quantities.count(impact.newlyDropped())).append(lang.of(" newly dropped", " 个新丢弃"));
    out.append(RulesTryCommand.percent(impact.newlyDropped(), impact.documents()));
    out.append(lang.of(", ", "，")).append(Quantities.count(impact.newlyKept()));
    out.append(lang.of(" newly kept", " 个新保留"));
    out.append(RulesTryCommand.percent(impact.newlyKept(), impact.documents())).append("\n\n");
    Table sources =
        new Table(
            lang.of("source", "来源"),
            lang.of("documents", "文档"),
            lang.of("newly dropped", "新丢弃"),
            lang.of("newly kept", "新保留"));
    for (PackImpact.BySource each : impact.sources()) {
      sources.row(
          each.source(),
          Quantities.count(each.documents()),
          Quantities.count(each.newlyDropped()),
          Quantities.count(each.newlyKept()));
    }
    out.append(sources.render()).append('\n');
    Table rules = new Table(lang.of("rule", "规则"), lang.of("before", "之前"), lang.of("now", "现在"));
    impact.rules().stream()
        .filter(each -> each.before() != each.after())
        .forEach(
            each ->
                rules.row(
                    each.rule(), Quantities.count(each.before()), Quantities.count(each.after())));
    out.append(rules.render());
    changes(out, lang.of("newly dropped:", "新丢弃："), impact.dropped(), names);
    changes(out, lang.of("newly kept:", "新保留："), impact.kept(), names);
    impact
        .notJudged()
        .forEach(
            rule ->
                out.append('\n')
                    .append(rule.name())
                    .append(
                        lang.of(
                            " was changed and looks at what a release does not store; compare on"
                                + " files",
                            " 有改动且用到发布中没有存的内容，请在文件上比较")));
    return out.append(impact.notJudged().isEmpty() ? "" : "\n").toString();
  }

  private static void changes(
      StringBuilder out, String head, List<PackImpact.Change> changes, Map<Long, String> names) {
    if (!changes.isEmpty()) {
      out.append('\n').append(head).append('\n');
      for (PackImpact.Change each : changes) {
        out.append("  ").append(names.get(each.place())).append("  ").append(each.rule());
        out.append(each.measured().isEmpty() ? "" : ": " + each.measured()).append('\n');
      }
    }
  }

  private static ObjectNode json(PackImpact impact, Map<Long, String> names) {
    ObjectNode json = JsonText.of("rules diff").put("documents", impact.documents());
    json.put("newly-dropped", impact.newlyDropped()).put("newly-kept", impact.newlyKept());
    ArrayNode sources = json.putArray("sources");
    for (PackImpact.BySource each : impact.sources()) {
      ObjectNode source = sources.addObject().put("source", each.source());
      source.put("documents", each.documents()).put("newly-dropped", each.newlyDropped());
      source.put("newly-kept", each.newlyKept());
    }
    ArrayNode rules = json.putArray("rules");
    for (PackImpact.ByRule each : impact.rules()) {
      rules
          .addObject()
          .put("rule", each.rule())
          .put("before", each.before())
          .put("now", each.after());
    }
    changes(json.putArray("dropped"), impact.dropped(), names);
    changes(json.putArray("kept"), impact.kept(), names);
    ArrayNode notJudged = json.putArray("not-judged");
    impact.notJudged().forEach(rule -> notJudged.add(rule.name()));
    return json;
  }

  private static void changes(
      ArrayNode list, List<PackImpact.Change> changes, Map<Long, String> names) {
    for (PackImpact.Change each : changes) {
      list.addObject()
          .put("id", names.get(each.place()))
          .put("rule", each.rule())
          .put("measured", each.measured());
    }
  }
}

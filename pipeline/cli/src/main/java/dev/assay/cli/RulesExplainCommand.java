package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.detect.Detector;
import dev.assay.detect.Detectors;
import dev.assay.problem.Location;
import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import dev.assay.rule.Rule;
import dev.assay.rulepack.Clauses;
import dev.assay.rulepack.RuleWords;
import dev.assay.signal.Signals;
import dev.assay.signal.measure.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a rule does, or what a word means. */
@Command(
    name = "explain",
    description = "Explains a rule (PACK:RULE), condition, operator, action, signal or detector.")
final class RulesExplainCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "WORD", description = "A rule, or a word of the rule language.")
  private String word;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON);
    List<Map<String, String>> found = meanings();
    RuleFiles.Target target = RuleFiles.Target.of(word);
    if (target.rule() != null) {
      found.addAll(rules(target));
    }
    if (found.isEmpty()) {
      Problems problems = new Problems();
      problems.error(Location.ofFile(word), "there is no rule or word `" + word + "`", remedy());
      throw new ProblemsException(problems.list());
    }
    if (format == Format.JSON) {
      ObjectNode json = JsonText.of("rules explain");
      var list = json.putArray("meanings");
      found.forEach(meaning -> meaning.forEach(list.addObject()::put));
      return JsonText.print(console, json, ExitCode.OK);
    }
    for (Map<String, String> meaning : found) {
      meaning.forEach((key, value) -> console.out().println(key + ": " + value));
      console.out().println();
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private String remedy() {
    List<String> known = new ArrayList<>();
    RuleWords words = RuleWords.shipped();
    words.conditions().forEach(each -> known.add(each.name()));
    words.operators().forEach(each -> known.add(each.name()));
    words.actions().forEach(each -> known.add(each.name()));
    Signals.all().forEach(signal -> known.add(signal.id()));
    Detectors.all().forEach(detector -> known.add(detector.id()));
    return Nearest.to(word, known)
        .map(near -> "Did you mean `" + near + "`?")
        .orElse("Write PACK:RULE for a rule");
  }

  private List<Map<String, String>> meanings() {
    List<Map<String, String>> found = new ArrayList<>();
    RuleWords words = RuleWords.shipped();
    words.condition(word).ifPresent(each -> found.add(word("condition", "条件", each)));
    words.operator(word).ifPresent(each -> found.add(word("operator", "运算词", each)));
    words.action(word).ifPresent(each -> found.add(word("action", "动作", each)));
    RuleWords.signal(word).ifPresent(signal -> found.add(signal(signal)));
    Detectors.byId(word).ifPresent(detector -> found.add(detector(detector)));
    return found;
  }

  private Map<String, String> word(String kind, String chinese, RuleWords.Word each) {
    Lang lang = options.lang();
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put(lang.of(kind, chinese), each.name());
    meaning.put(lang.of("means", "含义"), lang.of(each.meaning()));
    meaning.put(lang.of("example", "例子"), each.example());
    meaning.put(lang.of("see", "参见"), "docs/reference/conditions.md#" + each.name());
    return meaning;
  }

  private Map<String, String> signal(Signal signal) {
    Lang lang = options.lang();
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put(lang.of("signal", "信号"), signal.id());
    meaning.put(lang.of("means", "含义"), signal.meaning());
    meaning.put(lang.of("unit", "单位"), signal.unit());
    meaning.put(lang.of("example", "例子"), "when: {" + signal.id() + ": {more-than: 0.5}}");
    meaning.put(lang.of("see", "参见"), "docs/reference/signals.md");
    return meaning;
  }

  private Map<String, String> detector(Detector detector) {
    Lang lang = options.lang();
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put(lang.of("detector", "检测器"), detector.id());
    meaning.put(lang.of("finds", "找什么"), detector.title());
    meaning.put(lang.of("checks", "校验"), detector.checks());
    meaning.put(lang.of("silent on", "不算"), detector.silent());
    meaning.put(lang.of("example", "例子"), "when: {detector: " + detector.id() + "}");
    meaning.put(lang.of("see", "参见"), "docs/reference/detectors.md#" + detector.id());
    return meaning;
  }

  private List<Map<String, String>> rules(RuleFiles.Target target) throws IOException {
    Problems problems = new Problems();
    RuleFiles files = new RuleFiles(options.asOf(), problems);
    files.add(target.pack());
    List<Rule> rules = target.in(files.bind());
    problems.throwIfErrors();
    Clauses clauses = Clauses.shipped(problems);
    return rules.stream().map(rule -> rule(rule, clauses)).toList();
  }

  private Map<String, String> rule(Rule rule, Clauses clauses) {
    Lang lang = options.lang();
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put(lang.of("rule", "规则"), rule.name());
    meaning.put(lang.of("does", "作用"), lang.of(rule.title()));
    meaning.put(lang.of("because", "理由"), lang.of(rule.why()));
    meaning.put(lang.of("looks at", "对象"), rule.scope().word());
    meaning.put(lang.of("when", "条件"), rule.when().toString());
    put(meaning, lang.of("unless", "除非"), rule.unless());
    meaning.put(lang.of("then", "动作"), rule.then().toString());
    meaning.put(lang.of("status", "状态"), rule.status().word());
    put(meaning, lang.of("owner", "负责人"), rule.owner());
    for (String id : rule.basis()) {
      String title = clauses.find(id).map(clause -> lang.of(clause.title())).orElse("");
      meaning.merge(lang.of("rests on", "依据"), id + " " + title, (a, b) -> a + "; " + b);
    }
    if (!rule.falsePositives().isEmpty()) {
      meaning.put(lang.of("caught wrongly", "误伤"), String.join("; ", rule.falsePositives()));
    }
    rule.waivers()
        .forEach(
            waiver ->
                meaning.merge(
                    lang.of("excepted", "例外"),
                    waiver.source()
                        + " ("
                        + waiver.reason()
                        + ", "
                        + waiver.approvedBy()
                        + (waiver.expires() == null ? "" : ", " + waiver.expires())
                        + ")",
                    (a, b) -> a + "; " + b));
    meaning.put(lang.of("version", "版本"), rule.sha256());
    return meaning;
  }

  private static void put(Map<String, String> meaning, String key, @Nullable Object value) {
    if (value != null) {
      meaning.put(key, value.toString());
    }
  }
}

package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Location;
import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import dev.assay.rule.BoundRules;
import dev.assay.signal.Signals;
import dev.assay.signal.measure.Signal;
import dev.assay.storage.trial.FileRows;
import dev.assay.trial.Histogram;
import dev.assay.trial.Shown;
import dev.assay.trial.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the threshold of a signal that parts good documents from bad ones. */
@Command(
    name = "suggest",
    description = {
      "Suggests a threshold for a signal from documents to keep and documents to drop, with both",
      "error rates and a histogram."
    })
final class RulesSuggestCommand implements Callable<Integer> {
  private static final int RANGES = 16;
  private static final int WIDEST = 30;

  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "SIGNAL", description = "Name of a signal, such as closed-line-ratio.")
  private String signal;

  @Option(
      names = "--good",
      required = true,
      arity = "1..*",
      paramLabel = "FILES",
      description = "Documents to keep.")
  private List<Path> good = List.of();

  @Option(
      names = "--bad",
      required = true,
      arity = "1..*",
      paramLabel = "FILES",
      description = "Documents to drop.")
  private List<Path> bad = List.of();

  @Option(
      names = "--text",
      paramLabel = "FIELD",
      description = "Field that holds the text in JSON, CSV and Parquet. Default: text.")
  private String text = "text";

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesSuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON);
    int index = Signals.indexOf(signal);
    Problems problems = new Problems();
    if (index < 0) {
      List<String> names = Signals.all().stream().map(Signal::id).toList();
      problems.error(
          Location.ofFile(signal),
          "there is no signal `" + signal + "`",
          Nearest.to(signal, names)
              .map(near -> "Did you mean `" + near + "`?")
              .orElse("Signals: " + String.join(", ", names)));
      throw new ProblemsException(problems.list());
    }
    double[] keep = values(good, index, "--good", problems);
    double[] drop = values(bad, index, "--bad", problems);
    problems.throwIfErrors();
    Suggestion suggestion = Suggestion.of(keep, drop);
    Histogram histogram = Histogram.of(keep, drop, RANGES);
    if (format == Format.JSON) {
      return JsonText.print(console, json(suggestion, histogram, keep, drop), ExitCode.OK);
    }
    console.out().print(text(suggestion, histogram, keep, drop));
    console.out().flush();
    return ExitCode.OK;
  }

  private double[] values(List<Path> paths, int index, String option, Problems problems)
      throws IOException {
    List<Double> values = new ArrayList<>();
    FileRows files = FileRows.of(paths, text, problems);
    problems.throwIfErrors();
    BoundRules none = new BoundRules(List.of(), List.of(), List.of(), List.of());
    files.visit(
        none,
        null,
        options.asOf(),
        (tried, read) -> values.add(tried.facts().signal(index)),
        problems);
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    if (Arrays.stream(all).allMatch(Double::isNaN)) {
      problems.error(
          Location.ofFile(option),
          "no document has a value of `" + signal + "`",
          "Name files with documents; --text says which field holds their text");
    }
    return all;
  }

  private String text(Suggestion suggestion, Histogram histogram, double[] keep, double[] drop) {
    Lang lang = options.lang();
    StringBuilder out = new StringBuilder();
    out.append("when: {").append(signal).append(": {").append(suggestion.operator());
    out.append(": ").append(Shown.number(suggestion.threshold())).append("}}\n\n");
    out.append(percent(suggestion.goodLost())).append(lang.of(" of ", " / ")).append(keep.length);
    out.append(lang.of(" good documents would be dropped\n", " 个好文档会被丢弃\n"));
    out.append(percent(suggestion.badMissed())).append(lang.of(" of ", " / "));
    out.append(drop.length).append(lang.of(" bad documents would stay\n\n", " 个坏文档会留下\n\n"));
    int most =
        Math.max(
            Arrays.stream(histogram.good()).max().orElse(1),
            Arrays.stream(histogram.bad()).max().orElse(1));
    for (int range = 0; range < histogram.good().length; range++) {
      out.append(String.format(Locale.ROOT, "%10.4g  ", histogram.from(range)));
      out.append(bar(histogram.bad()[range], most, '#', true)).append('|');
      out.append(bar(histogram.good()[range], most, '+', false)).append('\n');
    }
    out.append(" ".repeat(12)).append(" ".repeat(WIDEST - 3)).append(lang.of("bad", " 坏"));
    return out.append('|').append(lang.of("good", "好")).append('\n').toString();
  }

  private static String bar(int count, int most, char mark, boolean right) {
    int length = (int) Math.ceil((double) count * WIDEST / Math.max(1, most));
    String bar = String.valueOf(mark).repeat(length);
    return right ? " ".repeat(WIDEST - length) + bar : bar;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private ObjectNode json(
      Suggestion suggestion, Histogram histogram, double[] keep, double[] drop) {
    ObjectNode json = JsonText.of("rules suggest").put("signal", signal);
    json.put("operator", suggestion.operator()).put("threshold", suggestion.threshold());
    json.put("good", keep.length).put("bad", drop.length);
    json.put("good-dropped", suggestion.goodLost()).put("bad-kept", suggestion.badMissed());
    ArrayNode ranges = json.putArray("histogram");
    for (int range = 0; range < histogram.good().length; range++) {
      ObjectNode each = ranges.addObject().put("from", histogram.from(range));
      each.put("good", histogram.good()[range]).put("bad", histogram.bad()[range]);
    }
    return json;
  }
}

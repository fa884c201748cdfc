package dev.assay.cli;

import dev.assay.beam.plan.Planner;
import dev.assay.config.RunConfig;
import dev.assay.lineage.FateRow;
import dev.assay.problem.Problems;
import dev.assay.storage.duplicates.DuplicateBrowser;
import dev.assay.storage.duplicates.Pair;
import dev.assay.text.WordDiff;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a release says of its duplicates. */
@Command(
    name = "duplicates",
    description = "Browses the duplicates of a release: groups, conflicts, pairs and their texts.")
final class DuplicatesCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @ArgGroup private Choice choice = new Choice();

  /** What is shown; the largest groups when nothing is said. */
  static final class Choice {
    @Option(names = "--largest", description = "Groups with the most copies (default).")
    boolean largest;

    @Option(
        names = "--conflicts",
        description = "Documents held because their terms keep one like them out.")
    boolean conflicts;

    @Option(
        names = "--between",
        arity = "2",
        paramLabel = "A",
        description =
            "Two sources: what was removed in favour of the other. Two ids: what differs, word by"
                + " word.")
    List<String> between = List.of();

    @Option(names = "--sample", description = "Near duplicates, always the same, word by word.")
    boolean sample;
  }

  @Option(names = "--count", paramLabel = "N", description = "How many to show. Default: 10.")
  private int count = 10;

  @Option(
      names = "--run",
      paramLabel = "RUN.YAML",
      description =
          "Reads texts that the release does not keep again from the sources of this run.")
  private @Nullable Path run;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  DuplicatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DuplicateBrowser browser = DuplicateBrowser.of(ReleaseFolders.at(release));
    DuplicatesReport report = new DuplicatesReport(json);
    if (choice.conflicts) {
      report.pairs("conflicts", first(browser.conflicts()));
    } else if (choice.sample) {
      compare(browser, browser.sample(count), report);
    } else if (!choice.between.isEmpty()) {
      between(browser, choice.between.get(0), choice.between.get(1), report);
    } else {
      report.groups(browser.largest(count));
    }
    return report.print(console);
  }

  private <T> List<T> first(List<T> all) {
    if (all.size() > count && !json) {
      console.message("the first " + count + " of " + all.size() + "; more with --count");
    }
    return json ? all : all.subList(0, Math.min(count, all.size()));
  }

  private void between(DuplicateBrowser browser, String a, String b, DuplicatesReport report)
      throws IOException {
    if (a.indexOf('/') < 0 && b.indexOf('/') < 0) {
      report.pairs("between", first(browser.between(a, b)));
      return;
    }
    RunConfig config = config();
    report.difference(a, b, WordDiff.of(text(browser, a, config), text(browser, b, config)));
  }

  private void compare(DuplicateBrowser browser, List<Pair> pairs, DuplicatesReport report)
      throws IOException {
    report.pairs("sample", pairs);
    RunConfig config = config();
    if (config == null) {
      console.message(
          "The release keeps no text of what it removed: --run RUN.YAML reads it from the sources"
              + " and shows what differs");
      return;
    }
    for (Pair pair : pairs) {
      if (pair.twinRelease() == null) {
        report.difference(
            pair.id(),
            pair.twin(),
            WordDiff.of(text(browser, pair.id(), config), text(browser, pair.twin(), config)));
      }
    }
  }

  private String text(DuplicateBrowser browser, String id, @Nullable RunConfig config)
      throws IOException {
    FateRow fate = browser.fate(id);
    if (fate == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "The release never read " + id + "; ids are <source>/<key>");
    }
    String text = browser.text(fate);
    if (text == null && config != null) {
      text = OriginalText.of(config, fate);
    }
    if (text == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "The text of "
              + id
              + " is "
              + (config == null
                  ? "not kept in the release; --run RUN.YAML reads it from its source"
                  : "no longer in the sources of the run"));
    }
    return text;
  }

  private @Nullable RunConfig config() {
    return run == null ? null : Planner.read(run, LocalDate.now(ZoneOffset.UTC), new Problems());
  }
}

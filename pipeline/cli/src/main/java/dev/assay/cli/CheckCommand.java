package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.plan.Planner;
import dev.assay.beam.run.DiskNeed;
import dev.assay.beam.run.Preview;
import dev.assay.beam.work.FileDigests;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.config.RunConfig;
import dev.assay.document.Split;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.UnmappedFields;
import dev.assay.usage.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds everything that can be wrong with a run before data is read; writes nothing. */
@Command(
    name = "check",
    description = {
      "Checks a run file, its contracts, rules with their examples, and its files.",
      "Lists fields that are not mapped, and the disk that a run would need."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RUN.YAML", description = "The run file.")
  private Path file;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    RunConfig config = Planner.read(file, LocalDate.now(), problems);
    WorkFolder work = new WorkFolder(config.workFolder().toString());
    Plan plan = Planner.plan(config, Usage.shipped(), work, FileDigests.withoutReading(), problems);
    DiskNeed disk = DiskNeed.of(config.workFolder(), plan.units());
    if (disk.isTight()) {
      problems.warning(
          Location.ofFile(disk.folder().toString()),
          "a run may need more room than there is",
          "Make room, or choose another folder with --output or --work");
    }
    report(plan, disk, problems.list());
    return ExitCode.OK;
  }

  private void report(Plan plan, DiskNeed disk, List<Problem> problems) {
    problems.forEach(problem -> console.message(problem.render()));
    Map<String, UnmappedFields.Found> unmapped = unmapped(plan);
    if (json) {
      JsonText.print(console, json(plan, disk, unmapped, problems), ExitCode.OK);
      return;
    }
    console.out().print(PreviewReport.sources(Preview.sources(plan)));
    console.out().print(fields(unmapped));
    console.out().println(PreviewReport.disk(disk));
    console.out().flush();
    console.message(
        "as of "
            + plan.config().asOf()
            + (problems.isEmpty()
                ? ": nothing stands against this run"
                : ": nothing stops this run; " + ProblemCount.of(problems)));
  }

  private static Map<String, UnmappedFields.Found> unmapped(Plan plan) {
    Map<String, List<Split>> splits = new TreeMap<>();
    for (Unit unit : plan.units()) {
      splits.computeIfAbsent(unit.source(), id -> new ArrayList<>()).addAll(unit.splits());
    }
    Map<String, UnmappedFields.Found> found = new TreeMap<>();
    splits.forEach(
        (id, list) -> {
          SourceContract source = plan.sources().get(id);
          if (source != null) {
            found.put(id, UnmappedFields.of(source, list));
          }
        });
    return found;
  }

  private static String fields(Map<String, UnmappedFields.Found> unmapped) {
    StringBuilder out = new StringBuilder();
    unmapped.forEach(
        (source, found) -> {
          if (!found.paths().isEmpty()) {
            out.append("  ").append(source).append(": ");
            out.append(String.join(", ", found.paths())).append('\n');
          }
        });
    return out.isEmpty() ? "" : "fields that are not mapped and so not carried:\n" + out + "\n";
  }

  private static ObjectNode json(
      Plan plan,
      DiskNeed disk,
      Map<String, UnmappedFields.Found> unmapped,
      List<Problem> problems) {
    ObjectNode json = JsonText.of("check").put("status", "ok");
    json.put("name", plan.config().name()).put("as-of", plan.config().asOf().toString());
    json.put("rules", plan.rules().rules().size());
    ArrayNode sources = json.putArray("sources");
    for (Preview.SourceLine line : Preview.sources(plan)) {
      ArrayNode fields =
          PreviewReport.source(sources.addObject(), line).putArray("unmapped-fields");
      UnmappedFields.Found found = unmapped.get(line.source());
      if (found != null) {
        found.paths().forEach(fields::add);
      }
    }
    PreviewReport.disk(json, disk);
    JsonText.problems(json, problems);
    return json;
  }
}

package dev.assay.beam.run;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.plan.Planner;
import dev.assay.beam.stage.PrepareStage;
import dev.assay.beam.work.FileDigests;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.config.RunConfig;
import dev.assay.document.Split;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import dev.assay.usage.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run would do. Nothing is written but what is remembered of input files.
 *
 * @param plan of the run
 * @param version that would be published, or that is there already
 * @param release folder of that version
 * @param unchanged whether that release was made from the same input, so that nothing would be done
 * @param sources a line for each, by id
 * @param unsplittable files above the split size that one worker has to read alone
 * @param stages a line for each, in their order
 * @param disk room that is wanted for what is not staged yet
 * @param problems warnings, each with its place
 */
public record Preview(
    Plan plan,
    String version,
    Path release,
    boolean unchanged,
    List<SourceLine> sources,
    List<FileLine> unsplittable,
    List<StageLine> stages,
    DiskNeed disk,
    List<Problem> problems) {
  public Preview {
    sources = List.copyOf(sources);
    unsplittable = List.copyOf(unsplittable);
    stages = List.copyOf(stages);
    problems = List.copyOf(problems);
  }

  /**
   * @param license as the contract declares it
   * @param bytes of its files, as they lie on the disk
   */
  public record SourceLine(String source, String license, long files, long splits, long bytes) {}

  /**
   * @param why it cannot be split, for people
   */
  public record FileLine(String source, String origin, long bytes, String why) {}

  /**
   * @param stage prepare, judge, or emit, which stands for all that follows
   * @param done units that are there and would be used again
   * @param units all of them
   */
  public record StageLine(String stage, long done, long units) {}

  /**
   * @throws ProblemsException when something is wrong with the run file or what it names
   */
  public static Preview of(RunRequest request) throws IOException {
    Problems problems = new Problems();
    RunConfig config = Planner.read(request.file(), request.today(), problems);
    Path folder = request.workFolder(config);
    WorkFolder work = new WorkFolder(folder.toString());
    FileDigests files = FileDigests.open(work, request.rehash());
    Plan plan = Planner.plan(config, Usage.shipped(), work, files, problems);
    Publication publication =
        new Publication(plan, request.outputFolder(config), request.version());
    @Nullable String there = publication.alreadyThere();
    String version = there == null ? publication.next() : there;
    return new Preview(
        plan,
        version,
        publication.folder(version),
        there != null,
        sources(plan),
        unsplittable(plan),
        stages(plan),
        DiskNeed.of(plan),
        problems.list());
  }

  /** One line for each source of a plan, by id; a source without files has one too. */
  public static List<SourceLine> sources(Plan plan) {
    Map<String, SourceLine> lines = new TreeMap<>();
    plan.sources()
        .forEach((id, source) -> lines.put(id, new SourceLine(id, source.license(), 0, 0, 0)));
    for (Unit unit : plan.units()) {
      Set<String> files = new HashSet<>();
      unit.splits().stream().filter(split -> split.index() == 0).forEach(s -> files.add(s.path()));
      SourceLine more =
          new SourceLine(unit.source(), "", files.size(), unit.splits().size(), unit.bytes());
      lines.merge(unit.source(), more, Preview::plus);
    }
    return List.copyOf(lines.values());
  }

  private static SourceLine plus(SourceLine a, SourceLine b) {
    return new SourceLine(
        a.source, a.license, a.files + b.files, a.splits + b.splits, a.bytes + b.bytes);
  }

  private static List<FileLine> unsplittable(Plan plan) throws IOException {
    List<FileLine> lines = new ArrayList<>();
    for (Unit unit : plan.units()) {
      for (Split split : unit.splits()) {
        boolean member = split.member() != null;
        long bytes = member ? split.end() : Files.size(Path.of(split.path()));
        if (split.whole() && bytes > plan.config().splitSize()) {
          lines.add(new FileLine(unit.source(), split.origin(), bytes, why(split)));
        }
      }
    }
    return lines;
  }

  private static String why(Split split) {
    if (!split.compression().equals("none")) {
      return split.compression() + " can be read from its beginning only";
    }
    return switch (split.format()) {
      case "csv", "tsv" -> "a line break in quotes looks like the end of a record";
      case "parquet" -> "it has one row group";
      case "warc" -> "records are found from the first one on";
      default -> "it is one document";
    };
  }

  private static List<StageLine> stages(Plan plan) throws IOException {
    int units = plan.units().size();
    int judged = 0;
    for (String digest : plan.digests().judged()) {
      judged += Store.exists(plan.work().verdicts(digest)) ? 1 : 0;
    }
    String last = EvidenceTables.name("quarantine", 0);
    boolean emitted = Store.exists(plan.work().stage("evidence", plan.digests().emit(), last));
    return List.of(
        new StageLine("prepare", units - PrepareStage.missing(plan).size(), units),
        new StageLine("judge", judged, units),
        new StageLine("emit", emitted ? units : 0, units));
  }
}

package dev.assay.beam.plan;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.FileDigests;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.config.RunConfig;
import dev.assay.config.RunFile;
import dev.assay.dedup.SignatureConfig;
import dev.assay.document.Split;
import dev.assay.prepare.NameGuard;
import dev.assay.prepare.PrepareConfig;
import dev.assay.problem.Problems;
import dev.assay.release.Manifest;
import dev.assay.rule.BoundRules;
import dev.assay.rulepack.RulePacks;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.SplitPlanner;
import dev.assay.text.ShingleConfig;
import dev.assay.tokencount.TokenCounter;
import dev.assay.usage.Usage;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the plan of a run: everything that can be wrong is found here, before data is read. */
public final class Planner {
  /** Small files are worked on together up to this part of the split size. */
  private static final int PARTS_OF_SPLIT = 4;

  private final RunConfig config;
  private final Rules packs;
  private final BoundRules rules;
  private final WorkFolder work;
  private final FileDigests files;
  private final Problems problems;

  private Planner(
      RunConfig config, Rules packs, WorkFolder work, FileDigests files, Problems problems) {
    this.config = config;
    this.packs = packs;
    this.rules = packs.bound();
    this.work = work;
    this.files = files;
    this.problems = problems;
  }

  /**
   * Loads rules, lists inputs and names every stage's folder.
   *
   * @param problems receives all that is wrong
   * @throws dev.assay.problem.ProblemsException when something is
   */
  public static Plan plan(
      RunConfig config, Usage usage, WorkFolder work, FileDigests files, Problems problems)
      throws IOException {
    Rules packs = Rules.load(config, problems);
    Planner planner = new Planner(config, packs, work, files, problems);
    Map<String, SourceContract> sources = new TreeMap<>();
    config.sources().forEach(source -> sources.put(source.id(), source));
    Map<String, List<Split>> splits = new TreeMap<>();
    for (SourceContract source : sources.values()) {
      splits.put(
          source.id(), new ArrayList<>(SplitPlanner.plan(source, config.splitSize(), problems)));
    }
    List<Split> benchmarks = new ArrayList<>();
    for (SourceContract benchmark : config.decontaminate().benchmarks()) {
      benchmarks.addAll(SplitPlanner.plan(benchmark, config.splitSize(), problems));
    }
    problems.throwIfErrors();
    return planner.build(usage, sources, splits, benchmarks);
  }

  /**
   * Reads a run file.
   *
   * @param problems receives all that is wrong
   * @throws dev.assay.problem.ProblemsException when something is; then the packs and the files of
   *     the sources have been looked at too, as far as the run file tells of them
   */
  public static RunConfig read(Path file, LocalDate today, Problems problems) {
    return RunFile.require(file, today, problems, Planner::lookFurther);
  }

  private static void lookFurther(RunConfig config, Problems problems) {
    RulePacks packs = RulePacks.of(config.asOf(), problems);
    config.rules().stream()
        .filter(use -> use.isShipped() || Files.isRegularFile(Path.of(use.pack())))
        .forEach(packs::add);
    packs.bind();
  }

  private Plan build(
      Usage usage,
      Map<String, SourceContract> sources,
      Map<String, List<Split>> splits,
      List<Split> benchmarks)
      throws IOException {
    RunConfig.Dedup dedup = config.dedup();
    SignatureConfig signature = SignatureConfig.forThreshold(dedup.threshold(), dedup.recall());
    ShingleConfig shingles =
        new ShingleConfig(
            ShingleConfig.Unit.valueOf(dedup.unit().name()),
            dedup.size(),
            ShingleConfig.Digits.valueOf(dedup.digits().name()));
    PrepareConfig prepare =
        PrepareConfig.of(
            rules,
            endOfYear(config.asOf()),
            shingles,
            signature,
            TokenCounter.of(config.countsTokens()),
            config.seed());
    StageDigests digests =
        new StageDigests(config, packs, prepare, usage, benchmarkDigests(benchmarks));
    Map<String, String> origins = origins(splits, prepare);
    splits.values().forEach(list -> list.sort(inOrderShown(origins)));
    List<Unit> units = new ArrayList<>();
    do {
      units.clear();
      for (SourceContract source : sources.values()) {
        group(source, splits.getOrDefault(source.id(), List.of()), digests, units);
      }
    } while (files.contradicted());
    List<String> against = new ArrayList<>();
    for (Path release : config.against()) {
      ReleaseFolders.at(release);
      against.add(files.sha256(release.resolve(Manifest.FILE)));
    }
    files.save();
    return new Plan(
        config,
        rules,
        packs.packs(),
        sources,
        units,
        benchmarks,
        origins,
        prepare,
        signature,
        work,
        digests.of(sources, units, against));
  }

  private List<String> benchmarkDigests(List<Split> benchmarks) throws IOException {
    List<String> digests = new ArrayList<>();
    for (Split split : benchmarks) {
      String content = files.sha256(Path.of(split.path()));
      digests.add(split.source() + " " + split.origin() + " " + split.start() + " " + content);
    }
    return digests;
  }

  /** Staged texts are used again all year: a day decides at most who may already be born. */
  private static LocalDate endOfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }

  /** Neighbours that are small together form a unit; a part of a larger file is one of its own. */
  private void group(
      SourceContract source, List<Split> splits, StageDigests digests, List<Unit> units)
      throws IOException {
    long most = Math.max(1, config.splitSize() / PARTS_OF_SPLIT);
    List<Split> together = new ArrayList<>();
    long bytes = 0;
    for (Split split : splits) {
      long size = size(split);
      if (!together.isEmpty() && bytes + size > most && !areOneStream(together, split)) {
        units.add(unit(units.size(), source, together, bytes, digests));
        together.clear();
        bytes = 0;
      }
      together.add(split);
      bytes += size;
    }
    if (!together.isEmpty()) {
      units.add(unit(units.size(), source, together, bytes, digests));
    }
  }

  /** Members of a compressed TAR are read from its beginning: once for all of them. */
  private static boolean areOneStream(List<Split> together, Split split) {
    String path = together.get(together.size() - 1).path();
    return split.path().equals(path) && split.member() != null && Readers.isOneStream(split);
  }

  private static long size(Split split) throws IOException {
    if (split.member() != null) {
      return split.end();
    }
    long file = java.nio.file.Files.size(Path.of(split.path()));
    return split.whole() || split.format().equals("parquet") ? file : split.end() - split.start();
  }

  private Unit unit(
      int index, SourceContract source, List<Split> splits, long bytes, StageDigests digests)
      throws IOException {
    Map<String, String> content = new HashMap<>();
    for (Split split : splits) {
      content.put(split.path(), files.sha256(Path.of(split.path())));
    }
    Unit unit = new Unit(index, source.id(), splits, bytes, digests.unit(source, splits, content));
    if (Store.exists(work.facts(unit))) {
      return unit;
    }
    for (Split split : splits) {
      content.put(split.path(), files.sha256ToRead(Path.of(split.path())));
    }
    return new Unit(index, source.id(), splits, bytes, digests.unit(source, splits, content));
  }

  /** The order of the ledger: by the bytes of origins as they are shown. */
  private static Comparator<Split> inOrderShown(Map<String, String> origins) {
    return (a, b) ->
        Arrays.compareUnsigned(
            origins.getOrDefault(a.origin(), a.origin()).getBytes(StandardCharsets.UTF_8),
            origins.getOrDefault(b.origin(), b.origin()).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> origins(
      Map<String, List<Split>> splits, PrepareConfig prepare) {
    NameGuard names = new NameGuard(prepare);
    Map<String, String> shown = new HashMap<>();
    for (List<Split> list : splits.values()) {
      for (Split split : list) {
        String shownAs = names.shown(split.origin());
        if (!shownAs.equals(split.origin())) {
          shown.put(split.origin(), shownAs);
        }
      }
    }
    return Map.copyOf(shown);
  }
}

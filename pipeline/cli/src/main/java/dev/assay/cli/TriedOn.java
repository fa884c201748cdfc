package dev.assay.cli;

import dev.assay.config.PackUse;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.release.Manifest;
import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rulepack.RulePacks;
import dev.assay.storage.trial.FileRows;
import dev.assay.storage.trial.ReleaseRows;
import dev.assay.trial.Stored;
import dev.assay.trial.Tried;
import dev.assay.verify.RecordedPacks;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --on} names: a release, whose stored columns are judged, or files, which are read.
 */
final class TriedOn {
  private final @Nullable ReleaseRows release;
  private final Set<String> deciding;
  private final @Nullable FileRows files;

  private TriedOn(@Nullable ReleaseRows release, Set<String> deciding, @Nullable FileRows files) {
    this.release = release;
    this.deciding = deciding;
    this.files = files;
  }

  /**
   * @param text field that holds the text, for files with fields
   * @throws dev.assay.problem.ProblemsException when they cannot be read
   */
  static TriedOn of(List<Path> paths, String text, LocalDate asOf) throws IOException {
    Problems problems = new Problems();
    if (paths.size() == 1 && Files.exists(paths.get(0).resolve(Manifest.FILE))) {
      ReleaseFolders folders = ReleaseFolders.at(paths.get(0));
      return new TriedOn(ReleaseRows.of(folders), deciding(folders, asOf), null);
    }
    FileRows files = FileRows.of(paths, text, problems);
    problems.throwIfErrors();
    return new TriedOn(null, Set.of(), files);
  }

  /** Rules of the release that drop or hold. */
  private static Set<String> deciding(ReleaseFolders folders, LocalDate asOf) throws IOException {
    Set<String> names = new HashSet<>();
    BoundRules rules = rules(folders, asOf);
    for (Rule rule : rules.rules()) {
      if (rule.action() == Action.DROP || rule.action() == Action.HOLD) {
        names.add(rule.name());
      }
    }
    return names;
  }

  /** The rules that a release was made with. */
  static BoundRules rules(ReleaseFolders folders, LocalDate asOf) throws IOException {
    RulePacks packs = RulePacks.of(asOf, new Problems());
    Path evidence = folders.evidence();
    if (evidence != null && Files.isDirectory(evidence.resolve("rules"))) {
      for (PackUse use : RecordedPacks.in(evidence.resolve("rules")).uses(null).packs()) {
        packs.add(use);
      }
    }
    return packs.bindChecked();
  }

  boolean isRelease() {
    return release != null;
  }

  /** Whether a rule can be judged here; with problems where it cannot. */
  boolean isJudgeable(Rule rule) {
    return release == null || Stored.lacks(rule).isEmpty();
  }

  /** Reports rules that this release cannot judge. */
  void require(List<Rule> rules, Problems problems) throws IOException {
    for (Rule rule : rules) {
      Set<String> lacks = release == null ? Set.of() : Stored.lacks(rule);
      if (!lacks.isEmpty()) {
        problems.error(
            rule.location(),
            "the rule `"
                + rule.id()
                + "` asks for "
                + String.join(", ", lacks)
                + ", which a release does not store",
            "Try it on files: --on FILES, or on the sources: --on sources.yaml");
      }
    }
    if (release != null) {
      for (String signal : release.lacks(rules)) {
        problems.error(
            Location.ofFile("--on"),
            "this release does not store the signal `" + signal + "`",
            "It was made by an earlier version; try the rule on files");
      }
    }
  }

  /**
   * Shows all documents; the visitors are one for each thread.
   *
   * @param earlier the version before, or null
   */
  <V extends Consumer<Tried>> List<V> visit(
      BoundRules rules,
      @Nullable BoundRules earlier,
      List<Rule> judged,
      Supplier<V> visitors,
      LocalDate asOf)
      throws IOException {
    if (release != null) {
      Set<Integer> signals = new TreeSet<>();
      judged.stream()
          .filter(rule -> Stored.lacks(rule).isEmpty())
          .forEach(rule -> signals.addAll(Stored.signals(rule)));
      return release.visit(
          signals, deciding::contains, visitors, Runtime.getRuntime().availableProcessors());
    }
    V visitor = visitors.get();
    Problems problems = new Problems();
    if (files != null) {
      files.visit(rules, earlier, asOf, (tried, text) -> visitor.accept(tried), problems);
    }
    problems.throwIfErrors();
    return List.of(visitor);
  }

  /** Ids of a release, places in files. */
  Map<Long, String> names(Iterable<Long> places) throws IOException {
    if (release != null) {
      return release.ids(places);
    }
    Map<Long, String> names = new TreeMap<>();
    for (Long place : places) {
      names.put(place, files == null ? "" : files.label(place));
    }
    return names;
  }
}

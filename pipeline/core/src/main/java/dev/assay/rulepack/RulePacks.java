package dev.assay.rulepack;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads the packs of a run: reads them, binds their rules, runs their examples. Everything that is
 * wrong is reported at once, file by file from top to bottom.
 *
 * <pre>{@code
 * RulePacks packs = RulePacks.of(asOf, problems);
 * run.rules().forEach(packs::add);
 * BoundRules rules = packs.bind();
 * }</pre>
 */
public final class RulePacks {
  /** Begins the name of a pack that is shipped with Assay. */
  public static final String SHIPPED = "assay:";

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.location().file())
          .thenComparingInt(problem -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());

  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final Samples.Factory samples;
  private final Problems problems;
  private final Problems found = new Problems();
  private final Map<String, PackFile> packs = new TreeMap<>();
  private final Map<String, Selection> selections = new TreeMap<>();
  private final Map<String, Recorded> recorded = new TreeMap<>();
  private @Nullable ExampleRunner runner;

  /**
   * @param asOf day with which expiries are compared
   * @param samples prepares the texts of examples as the pipeline prepares documents
   * @param problems receives all that is wrong
   */
  RulePacks(Vocabulary vocabulary, LocalDate asOf, Samples.Factory samples, Problems problems) {
    this.vocabulary = vocabulary;
    this.asOf = asOf;
    this.samples = samples;
    this.problems = problems;
  }

  /**
   * With the vocabulary of this version of Assay, and examples prepared as it prepares documents.
   *
   * @param asOf day with which expiries are compared
   * @param problems receives all that is wrong
   */
  public static RulePacks of(LocalDate asOf, Problems problems) {
    return new RulePacks(Vocabulary.shipped(), asOf, TextSamples.factory(asOf), problems);
  }

  /** Adds a pack that the run names. */
  public void add(PackUse use) {
    String name = use.pack();
    if (use.isShipped()) {
      addShipped(name.substring(SHIPPED.length()), use);
      return;
    }
    Path file = Path.of(name).toAbsolutePath();
    Path folder = file.getParent();
    new FolderResources(folder == null ? file : folder)
        .read(file.toString(), use.location(), found)
        .ifPresent(
            text -> add(name, text, new FolderResources(folder == null ? file : folder), use));
  }

  private void addShipped(String name, PackUse use) {
    String file = "rules/" + name + ".yaml";
    Optional<String> text =
        ShippedPacks.NAMES.contains(name) ? ShippedResources.text("/" + file) : Optional.empty();
    if (text.isEmpty()) {
      found.error(
          use.location(),
          "no pack `" + name + "` is shipped with Assay",
          Nodes.suggestion(name, ShippedPacks.NAMES, "Shipped packs"));
      return;
    }
    String folder = "/" + file.substring(0, file.lastIndexOf('/') + 1);
    add(file, text.get(), new ShippedResources(folder), use);
  }

  /**
   * Adds a pack that is at hand as text, whose word lists stand in a folder.
   *
   * @param file name for messages
   */
  public void add(String file, String text, Path folder) {
    Location location = Location.ofFile(file);
    add(
        file,
        text,
        new FolderResources(folder),
        new PackUse(file, PackScope.ALL, Map.of(), List.of(), location));
  }

  /** Adds a pack that is at hand as text. */
  void add(String file, String text, Resources resources, PackUse use) {
    RecordedResources files = new RecordedResources(resources);
    Optional<PackFile> read = PackReader.read(file, text, files, found);
    if (read.isEmpty()) {
      return;
    }
    PackFile pack = read.get();
    if (packs.putIfAbsent(pack.name(), pack) != null) {
      found.error(
          use.location(),
          "the pack `" + pack.name() + "` stands here twice",
          "Name it once; for other thresholds elsewhere, copy it under another name");
      return;
    }
    recorded.put(pack.name(), new Recorded(file, text, files, use.isShipped()));
    Selection selection = new Selection(use);
    selections.put(pack.name(), selection);
    selection.check(pack, found);
  }

  private record Recorded(String file, String text, RecordedResources files, boolean shipped) {
    PackSource source(PackFile pack) {
      String fileName = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
      return new PackSource(pack.name(), pack.version(), shipped, fileName, text, files.texts());
    }
  }

  /** The packs with all files that were read for them, by name; complete after {@link #bind}. */
  public List<PackSource> sources() {
    List<PackSource> sources = new ArrayList<>();
    packs.forEach(
        (name, pack) -> {
          Recorded files = recorded.get(name);
          if (files != null) {
            sources.add(files.source(pack));
          }
        });
    return sources;
  }

  /** All rules of the run; those that could not be read are left out, after problems. */
  public BoundRules bind() {
    Clauses clauses = Clauses.shipped(found);
    BoundRules whole = bind(clauses, name -> Selection.WHOLE, found);
    if (!found.hasErrors()) {
      runExamples(whole);
    }
    Problems again = new Problems();
    BoundRules selected =
        bind(clauses, name -> selections.getOrDefault(name, Selection.WHOLE), again);
    again.list().stream().filter(p -> !found.list().contains(p)).forEach(found::add);
    found.list().stream()
        .sorted(BY_PLACE)
        .forEach(problem -> problems.add(problem.see(Pages.of(problem))));
    return selected;
  }

  /** The same rules from packs that were checked before: their examples are not run. */
  public BoundRules bindChecked() {
    BoundRules selected =
        bind(
            Clauses.shipped(problems),
            name -> selections.getOrDefault(name, Selection.WHOLE),
            problems);
    problems.addAll(found);
    return selected;
  }

  private void runExamples(BoundRules whole) {
    runner = runner(whole);
    runner.run();
  }

  private ExampleRunner runner(BoundRules whole) {
    Samples prepared = samples.of(whole);
    ExampleReader reader = new ExampleReader(vocabulary, prepared, found);
    return new ExampleRunner(packs.values(), whole, prepared, reader, found);
  }

  /** How the examples came out; empty before {@link #bind}, and when packs could not be read. */
  public List<ExampleResult> examples() {
    return runner == null ? List.of() : runner.results();
  }

  /** Whether examples notice small mistakes in their rules; after {@link #bind}. */
  public MutationReport mutate() {
    return runner == null ? new MutationReport(0, List.of()) : runner.mutate();
  }

  /** Names of the packs that were added, in order. */
  public List<String> packNames() {
    return List.copyOf(packs.keySet());
  }

  private BoundRules bind(
      Clauses clauses, Function<String, Selection> selection, Problems problems) {
    Binding binding = new Binding(vocabulary, List.copyOf(packs.values()));
    RuleReader reader = new RuleReader(binding, clauses, asOf, problems);
    List<Rule> rules = new ArrayList<>();
    for (PackFile pack : packs.values()) {
      Selection use = selection.apply(pack.name());
      pack.drafts().stream()
          .filter(draft -> !use.isOff(draft.id()))
          .sorted(Comparator.comparing(PackFile.RuleDraft::id))
          .forEach(draft -> reader.read(pack, draft, use).ifPresent(rules::add));
    }
    rules.sort(BoundRules.ORDER);
    Tables tables = binding.tables();
    List<BitSet> groups = tables.groups().stream().map(group -> positions(group, rules)).toList();
    return new BoundRules(rules, tables.documentProbes(), tables.lineProbes(), groups);
  }

  private static BitSet positions(RuleGroup group, List<Rule> rules) {
    BitSet positions = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).scope() == Scope.DOCUMENT && group.contains(rules.get(i))) {
        positions.set(i);
      }
    }
    return positions;
  }
}

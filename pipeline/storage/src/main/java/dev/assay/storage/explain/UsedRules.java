package dev.assay.storage.explain;

import dev.assay.config.PackUse;
import dev.assay.config.RecordedRun;
import dev.assay.problem.Problems;
import dev.assay.release.Manifest;
import dev.assay.rule.Rule;
import dev.assay.rulepack.Clauses;
import dev.assay.rulepack.RulePacks;
import dev.assay.verify.RecordedPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a run by name: from the packs copied into its evidence, else from the packs shipped
 * with the program.
 *
 * @param rules by full name
 * @param clauses of the shipped catalogues
 */
record UsedRules(Map<String, Rule> rules, Clauses clauses) {

  /**
   * Reads only the packs of these rules; a pack that cannot be read has no rules here.
   *
   * @param run null when the run file is not at hand
   * @param names full names of the rules that are wanted
   */
  static UsedRules of(
      @Nullable Path evidence, @Nullable RecordedRun run, Manifest manifest, Set<String> names)
      throws IOException {
    Set<String> wanted =
        names.stream()
            .filter(name -> name.indexOf('.') > 0)
            .map(name -> name.substring(0, name.lastIndexOf('.')))
            .collect(Collectors.toSet());
    Path folder = evidence == null ? null : evidence.resolve("rules");
    RecordedPacks copies =
        folder != null && Files.isDirectory(folder) ? RecordedPacks.in(folder) : null;
    List<PackUse> uses = copies == null ? shipped(run, wanted) : copied(copies, run, wanted);
    Problems problems = new Problems();
    RulePacks packs = RulePacks.of(manifest.asOf(), problems);
    uses.forEach(packs::add);
    Map<String, Rule> rules = new HashMap<>();
    packs.bindChecked().rules().forEach(rule -> rules.put(rule.name(), rule));
    return new UsedRules(rules, Clauses.shipped(problems));
  }

  private static List<PackUse> copied(
      RecordedPacks packs, @Nullable RecordedRun run, Set<String> wanted) {
    Set<String> files =
        packs.byName().entrySet().stream()
            .filter(pack -> wanted.contains(pack.getKey()))
            .map(pack -> pack.getValue().toString())
            .collect(Collectors.toSet());
    return packs.uses(run).packs().stream().filter(use -> files.contains(use.pack())).toList();
  }

  private static List<PackUse> shipped(@Nullable RecordedRun run, Set<String> wanted) {
    return run == null
        ? List.of()
        : run.rules().stream()
            .filter(PackUse::isShipped)
            .filter(use -> wanted.contains(use.pack().substring(RulePacks.SHIPPED.length())))
            .toList();
  }
}

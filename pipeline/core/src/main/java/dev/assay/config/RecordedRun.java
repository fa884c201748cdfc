package dev.assay.config;

import dev.assay.problem.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run file says by itself, where the files that it names are not at hand: the copy that
 * stands in the evidence of a release.
 *
 * @param name of the release
 * @param purpose kebab-case word
 * @param territory null when the run did not say
 * @param asOf null when the run did not say
 * @param seed of order, splits and samples
 * @param threshold Jaccard similarity from which two documents are duplicates
 * @param tokenizer name of the tokenizer
 * @param keepHeldText whether the text of held documents is kept in the evidence
 * @param rules packs in the order of the file; own ones by path as the run spells it
 */
public record RecordedRun(
    String name,
    String purpose,
    @Nullable String territory,
    @Nullable LocalDate asOf,
    long seed,
    double threshold,
    String tokenizer,
    boolean keepHeldText,
    List<PackUse> rules) {
  public RecordedRun {
    rules = List.copyOf(rules);
  }

  /**
   * @param displayName of the file, for messages
   * @param problems receives all that is wrong with the file itself
   * @return empty when there are errors
   */
  public static Optional<RecordedRun> read(Path path, String displayName, Problems problems) {
    Problems found = new Problems();
    Optional<RecordedRun> run =
        YamlFile.text(path, displayName, found)
            .map(content -> new ConfigFile(displayName, content))
            .flatMap(file -> bind(file, found));
    problems.addAll(found);
    return found.hasErrors() ? Optional.empty() : run;
  }

  private static Optional<RecordedRun> bind(ConfigFile file, Problems problems) {
    Optional<YamlNode> root = file.parse(problems);
    if (root.isEmpty() || !SchemaCheck.check(root.get(), RunFile.SCHEMA, problems)) {
      return Optional.empty();
    }
    Values values = Values.of(root.get());
    Problems filesThatAreElsewhere = new Problems();
    return Optional.of(
        new RecordedRun(
            values.text("name", ""),
            values.text("purpose", ""),
            values.textOrNull("territory"),
            values.date("as-of"),
            values.integer("seed", 0),
            values.under("dedup").number("threshold", RunConfig.Dedup.DEFAULT.threshold()),
            RunBinder.tokenizer(values),
            values.flag("keep-held-text", false),
            new PackBinder(file, List.of(), filesThatAreElsewhere).bind(values)));
  }
}

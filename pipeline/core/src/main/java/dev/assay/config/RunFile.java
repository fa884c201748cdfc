package dev.assay.config;

import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a run file ({@code assay/run/v1}) and all that it names. */
public final class RunFile {
  static final String SCHEMA = "run";

  private RunFile() {}

  /**
   * @param path of the run file; paths in it are relative to its folder
   * @param today the default of {@code as-of}
   * @param problems receives all that is wrong, in the run file and in the files it names
   * @return empty when there are errors
   */
  public static Optional<RunConfig> read(Path path, LocalDate today, Problems problems) {
    return read(path, today, problems, (run, found) -> {});
  }

  /**
   * Reads as {@link #read} does.
   *
   * @param further looks, when there are errors already, at what a run names and says what else is
   *     wrong, so that all is said at once; what is missing in the run stands there empty
   * @throws ProblemsException with all that is wrong when there are errors
   */
  public static RunConfig require(
      Path path, LocalDate today, Problems problems, BiConsumer<RunConfig, Problems> further) {
    return read(path, today, problems, further)
        .orElseThrow(() -> new ProblemsException(problems.list()));
  }

  private static Optional<RunConfig> read(
      Path path, LocalDate today, Problems problems, BiConsumer<RunConfig, Problems> further) {
    Problems found = new Problems();
    Optional<RunConfig> run =
        ConfigFile.read(path, found).flatMap(file -> bind(file, today, found));
    if (found.hasErrors()) {
      run.ifPresent(config -> further.accept(config, found));
    }
    problems.addAll(found);
    return found.hasErrors() ? Optional.empty() : run;
  }

  private static Optional<RunConfig> bind(ConfigFile file, LocalDate today, Problems problems) {
    Optional<YamlNode> root = file.parse(problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!SchemaName.isRight(root.get(), SCHEMA, problems)) {
      return Optional.empty();
    }
    SchemaCheck.check(root.get(), SCHEMA, problems);
    return new RunBinder(file, Values.of(root.get()), today, problems).bind();
  }
}

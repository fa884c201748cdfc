package dev.assay.beam.run;

import dev.assay.config.RunConfig;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for.
 *
 * @param file the run file
 * @param output folder that holds {@code <name>/<version>}, or null for what the file says
 * @param version name of the version to publish, or null for the next free one
 * @param work work folder, or null for {@code <output>/.work}
 * @param parallelism workers, at least 1
 * @param rehash reads every input for its digest, whatever is remembered
 * @param enforced turns on the runner's checks of our transforms, which tests want
 * @param today what {@code as-of} is when the run file does not say
 */
public record RunRequest(
    Path file,
    @Nullable Path output,
    @Nullable String version,
    @Nullable Path work,
    int parallelism,
    boolean rehash,
    boolean enforced,
    LocalDate today) {

  /** Absolute path of the folder that holds {@code <name>/<version>}. */
  public Path outputFolder(RunConfig config) {
    return absolute(output == null ? config.output() : output);
  }

  /** Absolute path of the folder for stages. */
  public Path workFolder(RunConfig config) {
    return absolute(work == null ? config.workFolder(outputFolder(config)) : work);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}

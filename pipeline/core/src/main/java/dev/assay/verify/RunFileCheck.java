package dev.assay.verify;

import dev.assay.config.RecordedRun;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.Severity;
import dev.assay.release.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The run file in the evidence is one, and asks for what the manifest says was made. */
public final class RunFileCheck {
  /** Name of the file. */
  public static final String FILE = "run.yaml";

  private static final String REMEDY =
      "Fetch the evidence again: this is not the run file that made the release";

  private final ReleaseFolders folders;
  private final FaultLog log;

  public RunFileCheck(ReleaseFolders folders, FaultLog log) {
    this.folders = folders;
    this.log = log;
  }

  /**
   * @param manifest null when it cannot be read
   * @return the run, or null when it is not at hand or cannot be read
   */
  public @Nullable RecordedRun run(@Nullable Manifest manifest) {
    Path evidence = folders.evidence();
    if (evidence == null) {
      log.unchecked("the run file: the evidence is not at hand");
      return null;
    }
    Path file = evidence.resolve(FILE);
    String shown = folders.shown(file);
    if (!Files.isRegularFile(file)) {
      log.fault(shown, "is missing", REMEDY);
      return null;
    }
    Problems problems = new Problems();
    RecordedRun run = RecordedRun.read(file, shown, problems).orElse(null);
    for (Problem problem : problems.list()) {
      if (problem.severity() == Severity.ERROR) {
        log.fault(problem.location().toString(), problem.message(), REMEDY);
      }
    }
    if (run != null && manifest != null) {
      compare(shown, run, manifest);
    }
    return run;
  }

  private void compare(String shown, RecordedRun run, Manifest manifest) {
    same(shown, "name", run.name(), manifest.name());
    same(shown, "purpose", run.purpose(), manifest.purpose());
    same(shown, "territory", run.territory(), manifest.territory());
    same(shown, "seed", Long.toString(run.seed()), Long.toString(manifest.seed()));
    LocalDate day = run.asOf();
    if (day != null) {
      same(shown, "as-of", day.toString(), manifest.asOf().toString());
    }
  }

  private void same(String shown, String key, @Nullable String asked, @Nullable String made) {
    if (!Objects.equals(asked, made)) {
      log.fault(shown, key + " is " + asked + " but " + Manifest.FILE + " says " + made, REMEDY);
    }
  }
}

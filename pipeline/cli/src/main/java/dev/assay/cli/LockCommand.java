package dev.assay.cli;

import dev.assay.beam.run.Trees;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.release.LockedEvidence;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Locks the evidence of a release with a steward's key, or makes such a key. */
@Command(
    name = "lock",
    description = {
      "Locks the evidence of a release: <version>.evidence.locked takes the place of",
      "<version>.evidence. With --new-key FILE: makes a key."
    })
final class LockCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private @Nullable Path release;

  @Option(names = "--key", paramLabel = "FILE", description = "The steward's key.")
  private @Nullable Path key;

  @Option(names = "--new-key", paramLabel = "FILE", description = "Makes a key in a new file.")
  private @Nullable Path created;

  @Mixin private final HelpOption help = new HelpOption();

  LockCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (created == null && (release == null || key == null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Name a release and --key FILE, or --new-key FILE");
    }
    if (created != null) {
      Keys.createEvidenceKey(created);
      console.message("the key is " + created + ": without it nobody reads what it locks");
    }
    if (release != null) {
      lock(release, key == null ? Objects.requireNonNull(created) : key);
    }
    return ExitCode.OK;
  }

  /** The plain files go when the locked ones are all there. */
  private void lock(Path asked, Path keyFile) throws IOException {
    ReleaseFolders folders = ReleaseFolders.at(asked);
    Path evidence = folders.evidence();
    if (evidence == null) {
      throw new ProblemsException(
          List.of(
              new Problem(
                  Severity.ERROR,
                  Location.ofFile(asked.toString()),
                  "there is no evidence beside this release",
                  "Lay <version>.evidence beside it; it may be locked already")));
    }
    Path locked = evidence.resolveSibling(evidence.getFileName() + LockedEvidence.FOLDER);
    Path building = evidence.resolveSibling("." + locked.getFileName());
    Trees.delete(building);
    LockedEvidence.lock(evidence, building, Keys.evidence(keyFile));
    Files.move(building, locked);
    Trees.delete(evidence);
    console.message(console.good("locked ") + locked);
  }
}

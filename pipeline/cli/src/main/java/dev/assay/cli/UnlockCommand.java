package dev.assay.cli;

import dev.assay.beam.run.Trees;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.proof.KeyException;
import dev.assay.release.LockedEvidence;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unlocks the evidence of a release. */
@Command(
    name = "unlock",
    description = {
      "Unlocks the evidence of a release into <version>.evidence beside it, where all commands",
      "look for it. The locked folder stays: remove the other one when you are done."
    })
final class UnlockCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @SuppressWarnings("NullAway.Init")
  @Option(names = "--key", required = true, paramLabel = "FILE", description = "The steward's key.")
  private Path key;

  @Mixin private final HelpOption help = new HelpOption();

  UnlockCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = ReleaseFolders.at(release).release();
    Path evidence = folder.resolveSibling(folder.getFileName() + ReleaseFolders.EVIDENCE);
    Path locked = evidence.resolveSibling(evidence.getFileName() + LockedEvidence.FOLDER);
    if (!Files.isDirectory(locked)) {
      throw problem(locked, "there is no locked evidence here", "Lay it beside the release");
    }
    if (Files.exists(evidence)) {
      throw problem(evidence, "the evidence is unlocked already", "Nothing needs to be done");
    }
    Path building = evidence.resolveSibling("." + evidence.getFileName());
    Trees.delete(building);
    try {
      LockedEvidence.unlock(locked, building, Keys.evidence(key));
    } catch (KeyException e) {
      Trees.delete(building);
      throw problem(
          locked, String.valueOf(e.getMessage()), "Use the key that locked it, or fetch it again");
    }
    Files.move(building, evidence);
    console.message(console.good("unlocked ") + evidence);
    return ExitCode.OK;
  }

  private static ProblemsException problem(Path file, String message, String remedy) {
    return new ProblemsException(
        List.of(new Problem(Severity.ERROR, Location.ofFile(file.toString()), message, remedy)));
  }
}

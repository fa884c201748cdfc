package dev.assay.cli;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Severity;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.Fault;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a release is what it says, from its files alone. */
@Command(
    name = "verify",
    description = "Checks a release from its files: checksums, schema, counts, duplicates, rules.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      paramLabel = "RELEASE",
      description = "Folder <name>/<version>; the evidence is looked for beside it.")
  private Path release;

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReleaseFolders folders = ReleaseFolders.at(release);
    Verification verification = ReleaseVerifier.verify(folders, AssayVersion.VERSION);
    int exitCode = verification.faults().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    if (json) {
      JsonText.print(console, VerificationJson.of(verification), exitCode);
    } else {
      verification.faults().forEach(fault -> console.message(render(fault)));
      console.out().print(VerificationTable.render(verification));
    }
    console.out().flush();
    long faults = verification.faults().size();
    console.message(
        faults == 0
            ? console.good("ok ") + release
            : console.bad(faults + (faults == 1 ? " fault in " : " faults in ")) + release);
    return exitCode;
  }

  private static String render(Fault fault) {
    Location file = Location.ofFile(fault.file());
    return new Problem(Severity.ERROR, file, fault.message(), fault.remedy()).render();
  }
}

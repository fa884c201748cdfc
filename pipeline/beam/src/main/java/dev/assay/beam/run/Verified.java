package dev.assay.beam.run;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;

/** Lets nothing be published that {@code assay verify} would find fault with. */
final class Verified {
  private Verified() {}

  /**
   * @param release folder that is about to be published
   * @param evidence folder of its evidence
   * @throws ProblemsException naming every fault; the folders stay for people to look at
   */
  static void require(Path release, Path evidence) throws IOException {
    Verification found =
        ReleaseVerifier.verify(new ReleaseFolders(release, evidence), AssayVersion.VERSION);
    if (!found.isOk()) {
      throw new ProblemsException(
          found.faults().stream()
              .map(
                  fault ->
                      new Problem(
                          Severity.ERROR,
                          Location.ofFile(release.resolveSibling(fault.file()).toString()),
                          fault.message(),
                          "Nothing was published. Remove the work folder and run again; if it"
                              + " happens again, this is an error of Assay"))
              .toList());
    }
  }
}

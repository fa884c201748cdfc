package dev.assay.cli;

import dev.assay.beam.plan.AssayVersion;
import picocli.CommandLine;

/** What {@code assay --version} prints. */
final class VersionText implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "assay " + AssayVersion.VERSION + " (Java " + Runtime.version().feature() + ")"
    };
  }
}

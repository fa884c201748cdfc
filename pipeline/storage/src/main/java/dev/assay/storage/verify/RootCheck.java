package dev.assay.storage.verify;

import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import dev.assay.release.Manifest;
import dev.assay.storage.proof.ReleaseRoots;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The roots in the manifest are those of the files. */
final class RootCheck {
  private static final String REMEDY =
      "Do not use this release: its files and its manifest are not of one run. Fetch it again";

  private final ReleaseFolders folders;
  private final ReleaseTables tables;
  private final FaultLog log;

  RootCheck(ReleaseFolders folders, ReleaseTables tables, FaultLog log) {
    this.folders = folders;
    this.tables = tables;
    this.log = log;
  }

  /** To be asked when every file has the digest that is listed for it. */
  void run(Manifest manifest, @Nullable Digest files) {
    MerkleRoots roots = manifest.merkle();
    step("documents", roots.documents(), () -> ReleaseRoots.documents(tables.shards()));
    if (folders.evidence() == null) {
      log.unchecked("roots of files and records: the evidence is not at hand");
      return;
    }
    if (files != null) {
      step("files", roots.files(), () -> files);
    }
    step("records", roots.records(), () -> ReleaseRoots.records(tables.of(ReleaseTables.FATES)));
  }

  /** Computes a root. */
  private interface Root {
    Digest compute() throws IOException;
  }

  private void step(String name, Digest said, Root root) {
    String shown = folders.shown(folders.release().resolve(Manifest.FILE));
    try {
      Digest found = root.compute();
      log.looked(1, "roots");
      if (!found.equals(said)) {
        log.fault(
            shown, "says that the root of " + name + " is " + said + ", it is " + found, REMEDY);
      }
    } catch (IOException | RuntimeException e) {
      log.unchecked("root of " + name + ": a file cannot be read");
    }
  }
}

package dev.assay.beam.run;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import dev.assay.release.Chain;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Manifests of releases that hold nothing. */
final class Manifests {
  private Manifests() {}

  static String digest(String release) {
    return Digest.ofText(release).hex();
  }

  /**
   * @param evidenceSums text whose digest the manifest gives for the list of the evidence
   */
  static void write(Path folder, String version, String release, String evidenceSums)
      throws IOException {
    Files.createDirectories(folder);
    Manifest manifest =
        new Manifest(
            "sample",
            version,
            Digest.ofText(release),
            Digest.ofText("public"),
            Digest.ofText(evidenceSums),
            Digest.ofText("run"),
            new TreeMap<>(Map.of("laws", new Counts(0, 1, 0, 0, 0))),
            List.of(),
            Digest.ofText("rules"),
            "0.1.0",
            0,
            LocalDate.of(2026, 11, 23),
            "research",
            null,
            new MerkleRoots(Digest.ofText("f"), Digest.ofText("d"), Digest.ofText("r")),
            Chain.FIRST);
    Files.writeString(folder.resolve(Manifest.FILE), ManifestJson.write(manifest));
  }
}

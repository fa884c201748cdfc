package dev.assay.beam.run;

import dev.assay.release.Chain;
import dev.assay.release.LockedEvidence;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The versions of one name: which are there and which comes next. */
final class Versions {
  private final Path home;

  /**
   * @param home folder of the name
   */
  Versions(Path home) {
    this.home = home;
  }

  Path release(String version) {
    return home.resolve(version);
  }

  Path evidence(String version) {
    return home.resolve(version + ReleaseFolders.EVIDENCE);
  }

  Path lockedEvidence(String version) {
    return home.resolve(version + ReleaseFolders.EVIDENCE + LockedEvidence.FOLDER);
  }

  /**
   * The version with this digest, or null.
   *
   * @param asked the only version that is looked at; null for any
   * @throws IOException when the version asked for is there with another digest
   */
  @Nullable String published(String digest, @Nullable String asked) throws IOException {
    for (Path each : all()) {
      String name = each.getFileName().toString();
      if (asked != null && !asked.equals(name)) {
        continue;
      }
      Path file = each.resolve(Manifest.FILE);
      Manifest manifest = ManifestJson.parse(Files.readString(file), file.toString());
      if (manifest.release().hex().equals(digest)) {
        return name;
      }
      if (asked != null) {
        throw new IOException(
            "Release " + each + " exists and was made from other input; choose another --version");
      }
    }
    return null;
  }

  /**
   * The place of the release that is published next, after the last of its name.
   *
   * @throws IOException when a release of the name cannot be read
   */
  Chain next() throws IOException {
    Manifest last = null;
    for (Path each : all()) {
      Path file = each.resolve(Manifest.FILE);
      Manifest manifest = ManifestJson.parse(Files.readString(file), file.toString());
      if (last == null || manifest.chain().position() > last.chain().position()) {
        last = manifest;
      }
    }
    return last == null ? Chain.FIRST : Chain.after(last);
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(home)) {
      return entries.filter(p -> Files.exists(p.resolve(Manifest.FILE))).sorted().toList();
    }
  }

  /**
   * The name under which to publish: as asked, else the next number.
   *
   * @throws IOException when something else has the name asked for
   */
  String free(@Nullable String asked) throws IOException {
    if (asked != null) {
      if (isTaken(asked)) {
        throw new IOException(
            "There is something else at "
                + release(asked)
                + " or in its folder of evidence; choose another --version");
      }
      return asked;
    }
    int number = 1;
    while (isTaken("v" + number)) {
      number++;
    }
    return "v" + number;
  }

  private boolean isTaken(String version) {
    return Files.exists(release(version))
        || Files.exists(evidence(version))
        || Files.exists(lockedEvidence(version));
  }
}

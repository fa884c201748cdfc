package dev.assay.beam.run;

import dev.assay.lineage.Digest;
import dev.assay.proof.EvidenceKey;
import dev.assay.release.LockedEvidence;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestException;
import dev.assay.release.ManifestJson;
import dev.assay.release.Sha256Sums;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a release is built beside its place. It appears in two renames, the evidence
 * first: a release without its evidence is never seen. What a run killed at any moment leaves
 * behind is a folder of this kind, perhaps with its evidence already in place; the next run removes
 * both.
 */
final class Building {
  private static final String PREFIX = ".building-";

  private final Path home;
  private final Path folder;

  private Building(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /**
   * Begins an empty one. Only one run at a time may publish below an output folder.
   *
   * @param home folder of the name
   * @param digest of the release
   */
  static Building begin(Path home, String digest) throws IOException {
    Files.createDirectories(home);
    removeUnfinished(home);
    Building building = new Building(home, home.resolve(PREFIX + digest));
    Files.createDirectories(building.release().resolve("data"));
    Files.createDirectories(building.evidence().resolve("run"));
    return building;
  }

  Path release() {
    return folder.resolve("release");
  }

  Path evidence() {
    return folder.resolve("evidence");
  }

  private static void removeUnfinished(Path home) throws IOException {
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(home, PREFIX + "*")) {
      for (Path each : unfinished) {
        removeEvidence(new Building(home, each));
        Trees.delete(each);
      }
    }
  }

  /** Evidence that was put in place by a run that was killed before its release was. */
  private static void removeEvidence(Building building) throws IOException {
    Path file = building.release().resolve(Manifest.FILE);
    if (!Files.exists(file)) {
      return;
    }
    Manifest manifest;
    try {
      manifest = ManifestJson.parse(Files.readString(file), file.toString());
    } catch (ManifestException notYetWritten) {
      return;
    }
    Versions versions = new Versions(building.home);
    Path evidence = versions.evidence(manifest.version());
    boolean unfinished = !Files.exists(versions.release(manifest.version()).resolve(Manifest.FILE));
    if (unfinished && isOf(manifest, evidence)) {
      Trees.delete(evidence);
      Trees.delete(versions.release(manifest.version()));
    }
    if (unfinished) {
      Trees.delete(versions.lockedEvidence(manifest.version()));
    }
  }

  private static boolean isOf(Manifest manifest, Path evidence) throws IOException {
    Path sums = evidence.resolve(Sha256Sums.FILE);
    return Files.exists(sums)
        && Digest.ofText(Files.readString(sums)).equals(manifest.evidenceSums());
  }

  /**
   * Lets the release be seen.
   *
   * @param key that locks the evidence; null leaves it open
   */
  void appear(String version, @Nullable EvidenceKey key) throws IOException {
    Versions versions = new Versions(home);
    if (key == null) {
      Trees.sync(folder);
      move(evidence(), versions.evidence(version));
    } else {
      Path locked = folder.resolve("locked");
      LockedEvidence.lock(evidence(), locked, key);
      Trees.delete(evidence());
      Trees.sync(folder);
      move(locked, versions.lockedEvidence(version));
    }
    Trees.syncFolder(home);
    moveRelease(release(), versions.release(version));
    Trees.syncFolder(home);
    Trees.delete(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException noAtomicMove) {
      copy(from, to, "");
    }
  }

  private static void moveRelease(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException noAtomicMove) {
      copyRelease(from, to);
    }
  }

  /** The manifest last: a folder without it is no release. */
  static void copyRelease(Path from, Path to) throws IOException {
    copy(from, to, Manifest.FILE);
    Trees.sync(to);
    Files.copy(from.resolve(Manifest.FILE), to.resolve(Manifest.FILE));
    Trees.sync(to);
  }

  private static void copy(Path from, Path to, String except) throws IOException {
    for (Path path : Trees.all(from)) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else if (!target.equals(to.resolve(except))) {
        Files.copy(path, target);
      }
    }
  }
}

package dev.assay.verify;

import dev.assay.lineage.Digest;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestException;
import dev.assay.release.ManifestJson;
import dev.assay.release.ReleaseSignature;
import dev.assay.release.Sha256Sums;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every file is listed with the digest that it has, every list has the digest that the manifest
 * names, and the manifest has its own.
 */
public final class ChecksumCheck {
  private static final String FETCH_AGAIN =
      "Fetch the release again from where it was published, or from a copy; it is not as published";

  private final ReleaseFolders folders;
  private final FaultLog log = new FaultLog(Check.CHECKSUMS);
  private final Map<String, Digest> found = new TreeMap<>();
  private final Map<Path, Sha256Sums> lists = new TreeMap<>();
  private @Nullable Manifest manifest;

  public ChecksumCheck(ReleaseFolders folders) {
    this.folders = folders;
  }

  /**
   * @throws IOException when a folder cannot be listed
   */
  public CheckResult run() throws IOException {
    manifest = readManifest();
    Path release = folders.release();
    list(
        release,
        path -> path.equals(Manifest.FILE) || path.equals(ReleaseSignature.FILE),
        manifest == null ? null : manifest.publicSums());
    Path evidence = folders.evidence();
    if (evidence == null) {
      log.unchecked("files of the evidence: its folder is not at hand");
    } else {
      list(
          evidence,
          path -> path.startsWith("run/"),
          manifest == null ? null : manifest.evidenceSums());
      list(evidence.resolve("run"), path -> false, manifest == null ? null : manifest.runSums());
    }
    return log.result();
  }

  /** Null when its form is wrong; to be asked after the check. */
  public @Nullable Manifest manifest() {
    return manifest;
  }

  /** Digest of each file found, by the path as shown; to be asked after the check. */
  public Map<String, Digest> found() {
    return found;
  }

  /** Files found by folder, as its list should hold them; to be asked after the check. */
  public Map<Path, Sha256Sums> lists() {
    return lists;
  }

  private @Nullable Manifest readManifest() {
    Path file = folders.release().resolve(Manifest.FILE);
    String shown = folders.shown(file);
    try {
      ManifestJson.Reading reading = ManifestJson.inspect(Files.readString(file), shown);
      reading.wrong().forEach(wrong -> log.fault(shown, wrong, FETCH_AGAIN));
      log.looked(1, "files");
      return reading.manifest();
    } catch (IOException e) {
      log.fault(shown, "cannot be read: " + e, FETCH_AGAIN);
      return null;
    }
  }

  private void list(Path folder, Predicate<String> apart, @Nullable Digest expected)
      throws IOException {
    Path file = folder.resolve(Sha256Sums.FILE);
    String shown = folders.shown(file);
    if (!Files.isRegularFile(file)) {
      log.fault(shown, "is missing, so nothing says what should be here", FETCH_AGAIN);
      return;
    }
    byte[] content = Files.readAllBytes(file);
    Digest digest = Digest.of(content);
    if (expected != null && !digest.equals(expected)) {
      log.fault(
          shown,
          "has digest " + digest + " but " + Manifest.FILE + " says " + expected,
          FETCH_AGAIN);
    }
    compare(folder, new String(content, StandardCharsets.UTF_8), shown, apart);
  }

  private void compare(Path folder, String content, String shown, Predicate<String> apart)
      throws IOException {
    Sha256Sums actual =
        Sha256Sums.ofFolder(folder, path -> path.equals(Sha256Sums.FILE) || apart.test(path));
    lists.put(folder, actual);
    actual
        .digests()
        .forEach((path, digest) -> found.put(folders.shown(folder.resolve(path)), digest));
    log.looked(actual.digests().size() + 1L, "files");
    try {
      Sha256Sums listed = Sha256Sums.parse(content, shown);
      listed.differences(actual).forEach(difference -> report(folder, difference));
    } catch (ManifestException e) {
      log.fault(shown, e.wrong(), FETCH_AGAIN);
    }
  }

  private void report(Path folder, Sha256Sums.Difference difference) {
    String file = folders.shown(folder.resolve(difference.path()));
    switch (difference.kind()) {
      case CHANGED ->
          log.fault(
              file,
              "was changed: its digest is not the one listed. " + Breakage.of(file),
              FETCH_AGAIN);
      case MISSING -> log.fault(file, "is listed but not there. " + Breakage.of(file), FETCH_AGAIN);
      case UNLISTED ->
          log.fault(
              file,
              "is there but not listed in " + Sha256Sums.FILE,
              "Move it elsewhere: a release holds only what was published");
    }
  }
}

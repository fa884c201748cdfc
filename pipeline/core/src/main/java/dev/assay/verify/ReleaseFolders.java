package dev.assay.verify;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.release.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a release stands.
 *
 * @param release folder with the manifest
 * @param evidence folder of the evidence, null when it is not at hand
 */
public record ReleaseFolders(Path release, @Nullable Path evidence) {
  /** Ends the name of the folder that stands beside the release. */
  public static final String EVIDENCE = ".evidence";

  /**
   * @param path the folder of a release; its evidence is looked for beside it
   * @throws ProblemsException when it is no release, saying what may be meant
   * @throws IOException when the folder cannot be read
   */
  public static ReleaseFolders at(Path path) throws IOException {
    Path release = path.toAbsolutePath().normalize();
    if (!Files.exists(release)) {
      throw noRelease(path, "there is nothing here", "Check the path");
    }
    if (!Files.isDirectory(release)) {
      throw noRelease(
          path, "a release is a folder, this is a file", "Name the folder <name>/<version>");
    }
    if (!Files.isRegularFile(release.resolve(Manifest.FILE))) {
      throw noRelease(
          path,
          "this folder is no release: it has no " + Manifest.FILE,
          meant(path.toString(), release));
    }
    Path evidence = release.resolveSibling(release.getFileName() + EVIDENCE);
    return new ReleaseFolders(release, Files.isDirectory(evidence) ? evidence : null);
  }

  /** The path of a file as people see it: from the name of its folder on. */
  public String shown(Path file) {
    Path root = evidence != null && file.startsWith(evidence) ? evidence : release;
    String separator = file.getFileSystem().getSeparator();
    return (root.getFileName() + separator + root.relativize(file)).replace(separator, "/");
  }

  private static String meant(String path, Path folder) throws IOException {
    if (path.endsWith(EVIDENCE)) {
      return "Name the release beside it: " + path.substring(0, path.length() - EVIDENCE.length());
    }
    List<Path> inside;
    try (Stream<Path> entries = Files.list(folder)) {
      inside =
          entries.filter(entry -> Files.exists(entry.resolve(Manifest.FILE))).sorted().toList();
    }
    if (inside.isEmpty()) {
      return "Name the folder <name>/<version> below the output folder of the run";
    }
    return inside.stream()
        .map(version -> Path.of(path).resolve(version.getFileName()).toString())
        .collect(Collectors.joining(", ", "Name a version: ", ""));
  }

  private static ProblemsException noRelease(Path path, String message, String remedy) {
    return new ProblemsException(
        List.of(new Problem(Severity.ERROR, Location.ofFile(path.toString()), message, remedy)));
  }
}

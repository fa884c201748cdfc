package dev.assay.config;

import dev.assay.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that another file names. */
final class NamedFile {
  private NamedFile() {}

  /** Whether it is there; reports it where it is named when not. */
  static boolean isThere(Path path, YamlScalar name, ConfigFile from, Problems problems) {
    if (Files.isRegularFile(path)) {
      return true;
    }
    problems.error(
        name.location(),
        "there is no file `" + path + "`",
        "The path is relative to the folder of " + from.path());
    return false;
  }
}

package dev.assay.config;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository from any folder that a test may run in. */
final class TestFolders {
  private TestFolders() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("schemas"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("No folder above holds schemas/");
    }
    return folder;
  }
}

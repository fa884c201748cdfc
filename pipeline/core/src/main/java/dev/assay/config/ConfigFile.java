package dev.assay.config;

import dev.assay.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of configuration as it was read, for digests and for copies into the evidence.
 *
 * @param path relative to the current folder or absolute, as it was reached
 * @param content the whole text, unchanged
 */
public record ConfigFile(String path, String content) {

  static Optional<ConfigFile> read(Path path, Problems problems) {
    String name = path.toString();
    return YamlFile.text(path, name, problems).map(content -> new ConfigFile(name, content));
  }

  Optional<YamlNode> parse(Problems problems) {
    return YamlFile.parse(path, content, problems);
  }

  /** The folder to which paths in the file are relative. */
  public Path folder() {
    Path parent = Path.of(path).getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** A path of the file, seen from the current folder. */
  Path resolve(String relative) {
    return folder().resolve(relative).normalize();
  }
}

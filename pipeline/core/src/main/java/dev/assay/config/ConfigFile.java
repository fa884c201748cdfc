package dev.assay.config;

import dev.assay.problem.Problems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

  /** A path that the file names, seen from the current folder; reported when it is none. */
  Optional<Path> resolve(YamlScalar relative, Problems problems) {
    try {
      return Optional.of(folder().resolve(relative.text()).normalize());
    } catch (InvalidPathException e) {
      problems.error(
          relative.location(), "`" + relative.text() + "` is not a path on this computer", "");
      return Optional.empty();
    }
  }

  /** A file that this one names; reported when it is not there. */
  Optional<Path> existing(YamlScalar relative, Problems problems) {
    Optional<Path> named = resolve(relative, problems);
    if (named.isPresent() && !Files.isRegularFile(named.get())) {
      problems.error(
          relative.location(),
          "there is no file `" + named.get() + "`",
          "The path is relative to the folder of " + path);
      return Optional.empty();
    }
    return named;
  }
}

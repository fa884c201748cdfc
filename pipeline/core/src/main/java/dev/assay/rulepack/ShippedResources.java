package dev.assay.rulepack;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Files beside a pack that is shipped with Assay.
 *
 * @param folder on the class path, with a slash at both ends
 */
record ShippedResources(String folder) implements Resources {

  @Override
  public Optional<String> read(String relative, Location location, Problems problems) {
    Optional<String> text = text(URI.create(folder).resolve(relative).getPath());
    if (text.isEmpty()) {
      problems.error(location, "there is no file `" + relative + "`", "Paths start at this file");
    }
    return text;
  }

  /** The text of a shipped file, empty when there is none. */
  static Optional<String> text(String path) {
    try (InputStream in = ShippedResources.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the shipped file " + path, e);
    }
  }
}

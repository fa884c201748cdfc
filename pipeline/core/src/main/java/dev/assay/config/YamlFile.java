package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the YAML that stewards write: one document, maps with text keys, lists and scalars. What
 * YAML has beyond that (anchors, aliases, tags, merge keys, tabs) is refused, as are repeated keys.
 */
public final class YamlFile {
  /** Bytes; far above any file written by hand, far below what could exhaust memory. */
  static final int LARGEST = 16 << 20;

  private YamlFile() {}

  /**
   * @param displayName the path as the person gave it
   * @param problems receives all that is wrong
   * @return the root, or empty when the text cannot be parsed to its end; a root may come with
   *     errors
   */
  public static Optional<YamlNode> parse(String displayName, String content, Problems problems) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    SourceLines lines = new SourceLines(displayName, text);
    return new YamlTree(lines, text, problems).build();
  }

  /** Reads a file and parses it; an unreadable file is a problem. */
  public static Optional<YamlNode> read(Path path, String displayName, Problems problems) {
    return text(path, displayName, problems)
        .flatMap(content -> parse(displayName, content, problems));
  }

  /** The text of a file; a file that is absent, too large or not UTF-8 is a problem. */
  static Optional<String> text(Path path, String displayName, Problems problems) {
    return bytes(path, displayName, problems)
        .flatMap(content -> decode(content, displayName, problems));
  }

  private static Optional<byte[]> bytes(Path path, String displayName, Problems problems) {
    Location file = Location.ofFile(displayName);
    try {
      if (Files.isDirectory(path)) {
        problems.error(file, "`" + displayName + "` is a folder, not a file", "Name a YAML file");
      } else if (Files.size(path) > LARGEST) {
        problems.error(file, "`" + displayName + "` is larger than 16 MiB", "Split the file");
      } else {
        return Optional.of(Files.readAllBytes(path));
      }
    } catch (NoSuchFileException e) {
      problems.error(file, "there is no file `" + displayName + "`", "Check the path");
    } catch (IOException e) {
      problems.error(
          file, "cannot read `" + displayName + "`: " + e, "Check that the file can be opened");
    }
    return Optional.empty();
  }

  private static Optional<String> decode(byte[] content, String displayName, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(content);
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(in).toString());
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      problems.error(
          new Location(displayName, line, 0, 1, null),
          "this line is not UTF-8 text",
          "Save the file as UTF-8");
      return Optional.empty();
    }
  }
}

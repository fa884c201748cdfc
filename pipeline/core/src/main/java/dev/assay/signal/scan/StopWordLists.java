package dev.assay.signal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Stop words of the collection stopwords-json 1.2.0 (Apache-2.0), from which RedPajama-Data v2,
 * BigScience and Data-Juicer have theirs.
 */
final class StopWordLists {
  private StopWordLists() {}

  static List<String> english() {
    return read("stop-words-en.txt");
  }

  static List<String> chinese() {
    return read("stop-words-zh.txt");
  }

  static List<String> read(String name) {
    try (InputStream in = StopWordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find the resource " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource " + name, e);
    }
  }
}

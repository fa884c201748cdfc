package dev.assay.rulepack;

import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.detect.Probe;
import dev.assay.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads word lists, each once. */
final class WordLists {
  private final Map<String, Optional<Probe.Keywords>> read = new HashMap<>();

  Optional<Probe.Keywords> read(Named<YamlMap> list, Problems problems) {
    String name = list.pack().name() + "/" + list.name();
    Optional<Probe.Keywords> known = read.get(name);
    if (known == null) {
      boolean variants = hasVariants(list.value());
      known =
          words(list, problems)
              .map(words -> new Probe.Keywords(name, words, digest(words), variants));
      read.put(name, known);
    }
    return known;
  }

  private static boolean hasVariants(YamlMap list) {
    return !(list.find("variants").orElse(null) instanceof YamlScalar word)
        || !word.text().equals("none");
  }

  private static Optional<List<String>> words(Named<YamlMap> list, Problems problems) {
    Optional<YamlNode> file = list.value().find("file");
    Optional<YamlNode> words = list.value().find("words");
    if (file.isPresent() == words.isPresent()) {
      problems.error(
          list.value().location(),
          "the list `" + list.name() + "` needs either `file` or `words`",
          "For example: " + list.name() + ": {words: [one, two]}");
      return Optional.empty();
    }
    if (words.isPresent()) {
      return Optional.of(inline(words.get()));
    }
    YamlScalar path = (YamlScalar) file.orElseThrow();
    return list.pack()
        .resources()
        .read(path.text(), path.location(), problems)
        .flatMap(text -> lines(text, path, problems));
  }

  private static List<String> inline(YamlNode words) {
    return words instanceof YamlList items
        ? items.items().stream()
            .filter(YamlScalar.class::isInstance)
            .map(item -> ((YamlScalar) item).text())
            .distinct()
            .toList()
        : List.of();
  }

  private static Optional<List<String>> lines(String text, YamlScalar path, Problems problems) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> words =
        content
            .lines()
            .map(line -> line.startsWith("#") ? "" : line.strip())
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
    if (words.isEmpty()) {
      problems.error(
          path.location(),
          "the list `" + path.text() + "` holds no word",
          "Put one word on a line");
      return Optional.empty();
    }
    return Optional.of(words);
  }

  /** SHA-256 of the words in their order, each followed by a line feed. */
  private static String digest(List<String> words) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      words.forEach(word -> sha256.update((word + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot hash: every Java platform has SHA-256", e);
    }
  }
}

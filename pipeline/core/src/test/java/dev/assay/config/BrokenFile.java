package dev.assay.config;

import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A file that is wrong, and what must be said of it: the file, a line {@code =====}, the messages.
 * The kind of file is the beginning of the case's name.
 */
record BrokenFile(String name, String content, String expected) {
  private static final String SEPARATOR = "=====\n";

  static BrokenFile read(Path path) throws IOException {
    String text = Files.readString(path);
    int cut = text.indexOf(SEPARATOR);
    String name = path.getFileName().toString().replace(".txt", "");
    return new BrokenFile(name, text.substring(0, cut), text.substring(cut + SEPARATOR.length()));
  }

  /** The messages, paths relative to {@code folder}. */
  String messages(Path folder) throws IOException {
    lay(folder);
    Problems problems = new Problems();
    String kind = name.substring(0, name.indexOf('-'));
    Path file = folder.resolve(kind + ".yaml");
    Files.writeString(file, content);
    switch (kind) {
      case "yaml" -> YamlFile.read(file, file.toString(), problems);
      case "source" -> SourceFile.read(file, problems);
      case "decisions" -> {
        Path run = folder.resolve("run.yaml");
        Files.writeString(run, Files.readString(run) + "decisions: [decisions.yaml]\n");
        RunFile.read(run, LocalDate.of(2026, 11, 23), problems);
      }
      default -> RunFile.read(file, LocalDate.of(2026, 11, 23), problems);
    }
    return problems.list().stream()
        .map(Problem::render)
        .collect(Collectors.joining("\n"))
        .replace(folder + "/", "");
  }

  /** A run that is right, whose files the broken ones name. */
  private static void lay(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/a.jsonl"), "{\"body\": \"text\"}\n");
    Files.writeString(folder.resolve("data/b.html"), "<p>text</p>\n");
    Files.writeString(folder.resolve("LICENSE.txt"), "MIT\n");
    Files.writeString(
        folder.resolve("sources.yaml"),
        """
        schema: assay/source/v1
        sources:
          - id: docs
            license: MIT
            kind: open
            purposes: {allowed: [research]}
            files: [data/a.jsonl]
            fields: {text: body}
        """);
    Files.writeString(
        folder.resolve("run.yaml"),
        """
        schema: assay/run/v1
        name: demo
        purpose: research
        sources: [sources.yaml]
        rules: [assay:usage/license-cautious]
        """);
  }
}

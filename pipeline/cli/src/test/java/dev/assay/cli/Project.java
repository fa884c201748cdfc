package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small run in a folder of its own, all right until somebody makes a mistake in it. */
final class Project {
  static final String RUN =
      """
      schema: assay/run/v1
      name: notes
      purpose: pre-training
      territory: CN
      as-of: 2026-11-23
      sources: [sources.yaml]
      rules:
        - assay:usage/license-cautious
      """;
  static final String SOURCES =
      """
      schema: assay/source/v1
      sources:
        - id: notes
          license: CC0-1.0
          kind: own
          purposes: {allowed: [pre-training]}
          data-level: general
          files: [data/*.jsonl]
          fields: {id: id, text: text}
      """;
  private static final String RECORD = "{\"id\": \"%s\", \"text\": \"%s\", \"mood\": \"fine\"}\n";

  private final Path folder;

  private Project(Path folder) {
    this.folder = folder;
  }

  static Project in(Path folder) throws IOException {
    Project project = new Project(folder);
    project.write("run.yaml", RUN).write("sources.yaml", SOURCES);
    return project.write("data/notes.jsonl", record("one", "Oil the bearing every week."));
  }

  static String record(String id, String text) {
    return String.format(java.util.Locale.ROOT, RECORD, id, text);
  }

  Project write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return this;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  String run() {
    return path("run.yaml").toString();
  }
}

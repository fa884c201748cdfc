package dev.assay.storage.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.config.SourceFile;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Source contracts for tests, read from YAML as those of users are. */
final class TestSource {
  private TestSource() {}

  /** One file of this content, in a folder of its own. */
  static SourceContract of(Path folder, String file, byte[] content, String... keys)
      throws IOException {
    Files.write(folder.resolve(file), content);
    return in(folder, file, keys);
  }

  static SourceContract of(Path folder, String file, String content, String... keys)
      throws IOException {
    return of(folder, file, content.getBytes(StandardCharsets.UTF_8), keys);
  }

  /**
   * @param keys further lines of YAML, such as {@code format: jsonl}
   */
  static SourceContract in(Path folder, String glob, String... keys) throws IOException {
    StringBuilder yaml =
        new StringBuilder(
            """
            schema: assay/source/v1
            sources:
              - id: test
                license: MIT
                kind: own
                purposes: {allowed: [research]}
            """);
    yaml.append("    files: [\"").append(glob).append("\"]\n");
    for (String key : keys) {
      yaml.append("    ").append(key).append('\n');
    }
    Path file = folder.resolve("sources.yaml");
    Files.writeString(file, yaml);
    return read(file).get(0);
  }

  static List<SourceContract> read(Path file) {
    Problems problems = new Problems();
    List<SourceContract> sources = SourceFile.read(file, problems);
    problems.throwIfErrors();
    return sources;
  }

  /** The folder of real corpora; a test that asks for it is skipped where it is absent. */
  static Path sharedCorpora() {
    String shared = System.getenv("ASSAY_SHARED");
    Path folder =
        shared == null
            ? Path.of(System.getProperty("assay.home", "."), "..", "shared")
            : Path.of(shared);
    Path corpora = folder.resolve("corpora").normalize();
    assumeTrue(
        Files.isDirectory(corpora),
        "no real corpora at " + corpora + "; set ASSAY_SHARED to the folder that holds them");
    return corpora;
  }
}

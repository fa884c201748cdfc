package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, reading it ends in values or problems, never in an exception. */
class RandomFilesTest {
  private static final String SIGNS =
      "abz019 -:,#&*!|>'\"%@`{}[]?~\n\n\n  \t\\.\u0000\u0007\u0085\u2028\uFEFF中文，：\uD83D\uDE00é";
  private static final String RUN =
      """
      schema: assay/run/v1
      name: demo
      purpose: research
      territory: CN
      as-of: 2026-11-23
      sources: [sources.yaml]
      rules:
        - assay:usage/license-cautious
        - {pack: assay:quality/industry, for: {language: zh}, set: {a.b: 5%}, off: [c]}
      dedup: {shingle: {unit: word, size: 5}, threshold: 0.8, keep: [license, length]}
      splits: {validation: 0.5%}
      max-unreadable: {ratio: 1%, records: 10}
      seed: 7
      """;
  private static final String SOURCES =
      """
      schema: assay/source/v1
      defaults: {kind: open, collected: {from: 2026-08-01}, purposes: {allowed: [research]}}
      sources:
        - id: docs
          license: MIT
          license-evidence: {file: a.jsonl}
          territories: [CN, worldwide]
          files: ["*.jsonl", "[a-b].json{l,x}"]
          fields: {text: "{title}\\n{body}", url: meta.uri}
          max-document: 5MB
      """;

  @TempDir Path folder;

  private final long seed = seed();
  private final Random random = new Random(seed);

  private static long seed() {
    String asked = System.getProperty("test.seed", "");
    return asked.isEmpty() ? new Random().nextLong() : Long.parseLong(asked);
  }

  @Test
  void noGarbageCrashesTheParser() {
    for (int i = 0; i < Integer.getInteger("test.rounds", 5_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(sign());
      }
      Problems problems = new Problems();
      try {
        boolean parsed = YamlFile.parse("f", text.toString(), problems).isPresent();
        assertThat(parsed || problems.hasErrors()).isTrue();
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed + ", text <" + text + ">", e);
      }
    }
  }

  @Test
  void noDamageToARunOrItsSourcesCrashesTheReader() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{}\n");
    for (int i = 0; i < Integer.getInteger("test.rounds", 1_500); i++) {
      boolean run = random.nextBoolean();
      String damaged = damage(run ? RUN : SOURCES);
      write("run.yaml", run ? damaged : RUN);
      write("sources.yaml", run ? SOURCES : damaged);
      Problems problems = new Problems();
      try {
        boolean read =
            RunFile.read(folder.resolve("run.yaml"), LocalDate.of(2026, 11, 23), problems)
                .isPresent();
        assertThat(read).isNotEqualTo(problems.hasErrors());
        problems.list().forEach(RandomFilesTest::pointsIntoItsLine);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed + ", text <" + damaged + ">", e);
      }
    }
  }

  /** Halves of surrogate pairs become question marks. */
  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static void pointsIntoItsLine(Problem problem) {
    Location at = problem.location();
    String source = at.source();
    if (source != null && at.column() > 0) {
      assertThat(at.column()).isLessThanOrEqualTo(source.codePointCount(0, source.length()) + 1);
    }
    assertThat(problem.render()).contains(problem.message());
  }

  private String sign() {
    return new String(Character.toChars(SIGNS.codePointAt(random.nextInt(SIGNS.length()))));
  }

  private String damage(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(5)) {
        case 0 -> damaged.insert(at, sign());
        case 1 -> damaged.deleteCharAt(at);
        case 2 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(20)));
        case 3 -> damaged.replace(at, at + 1, sign());
        default -> damaged.insert(at, value());
      }
    }
    return damaged.toString();
  }

  private String value() {
    String[] values = {
      "no",
      "12:30",
      "1e3",
      "017",
      "[]",
      "{}",
      "~",
      "1e999",
      "99999999999999999999",
      "0x1F",
      "5%",
      "64MB",
      "\"\\0\"",
      "[a, [b]]",
      "{a: {b: c}}",
      "2026-13-41",
      "../..",
      "\n  - x\n",
      ".inf"
    };
    return values[random.nextInt(values.length)];
  }
}

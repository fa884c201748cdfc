package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.Split;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Packed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitPlannerTest {
  private static final String TEXT = "fields: {text: text}";

  @TempDir Path folder;

  @Test
  void filesStandInTheOrderOfTheBytesOfTheirPaths() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    for (String name : List.of("b.md", "a/z.md", "a.md", "B.md", "\uFF21.md", "\uD83D\uDE00.md")) {
      Files.writeString(folder.resolve(name), "x");
    }
    assertThat(Read.plan(TestSource.in(folder, "**/*.md"), 1))
        .extracting(Split::origin)
        .containsExactly("B.md", "a.md", "a/z.md", "b.md", "\uFF21.md", "\uD83D\uDE00.md");
  }

  @Test
  void formatsAndCompressionAreToldByNameAndFirstBytes() throws IOException {
    byte[] line = "{}".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("a.jsonl"), line);
    Files.write(folder.resolve("b.ndjson.gz"), Packed.gzip(line));
    Files.write(folder.resolve("c.csv.zst"), Packed.zstd(line));
    Files.write(folder.resolve("d.jsonl"), Packed.gzip(line));
    Files.write(folder.resolve("e.HTM"), line);
    assertThat(Read.plan(TestSource.in(folder, "?.*", TEXT), 100))
        .extracting(split -> split.origin() + " " + split.format() + " " + split.compression())
        .containsExactly(
            "a.jsonl jsonl none",
            "b.ndjson.gz jsonl gz",
            "c.csv.zst csv zst",
            "d.jsonl jsonl gz",
            "e.HTM html none");
  }

  @Test
  void plainLinesAreCutByBytesAndOtherFilesAreNot() throws IOException {
    String lines = "{\"text\":\"x\"}\n".repeat(100);
    Files.writeString(folder.resolve("a.jsonl"), lines);
    Files.writeString(folder.resolve("b.csv"), lines);
    List<Split> splits = Read.plan(TestSource.in(folder, "a.jsonl", TEXT), 500);
    assertThat(splits).extracting(Split::start).containsExactly(0L, 500L, 1_000L);
    assertThat(splits).extracting(Split::index).containsExactly(0, 1, 2);
    assertThat(splits.get(2).end()).isEqualTo(lines.length());
    assertThat(Read.plan(TestSource.in(folder, "b.csv", TEXT), 500))
        .singleElement()
        .matches(Split::whole);
  }

  @Test
  void anySizeOfSplitGivesTheSameRecords() throws IOException {
    Random random = new Random(11);
    StringBuilder lines = new StringBuilder("\uFEFF");
    for (int i = 0; i < 2_000; i++) {
      String text = "é汉".repeat(random.nextInt(30));
      lines.append(
          switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "{\"broken\": " + text;
            case 2 -> "{\"text\": \"" + "long".repeat(2_000) + "\"}";
            default -> "{\"text\": \"" + text + "\"}";
          });
      lines.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    SourceContract source =
        TestSource.of(folder, "a.jsonl", lines.toString(), TEXT, "max-document: 5000");
    Read whole = Read.of(source);
    assertThat(whole.reasons()).contains("broken-json", "too-large");
    for (long size : new long[] {257, 1_000, 65_536, 300_001}) {
      Read parts = Read.of(source, size);
      assertThat(parts.sequence).as("%d", size).isEqualTo(whole.sequence);
      assertThat(parts.lost)
          .extracting(lost -> lost.byteOffset() + " " + lost.bytesLost())
          .isEqualTo(
              whole.lost.stream().map(lost -> lost.byteOffset() + " " + lost.bytesLost()).toList());
    }
  }

  @Test
  void whatCannotBeReadIsAProblemAtOnce() throws IOException {
    Files.writeString(folder.resolve("a.xyz"), "x");
    assertProblem("the format of `a.xyz` cannot be told from its name", "a.xyz");
    Files.write(folder.resolve("b.parquet"), Packed.gzip(new byte[100]));
    assertProblem("`b.parquet` is a compressed file", "b.parquet", TEXT);
    Files.writeString(folder.resolve("d.csv"), "{}");
    assertProblem(
        "`d.csv` cannot be cut at this character", "d.csv", TEXT, "csv: {delimiter: '，'}");
  }

  private void assertProblem(String message, String glob, String... keys) throws IOException {
    Problems problems = new Problems();
    assertThat(SplitPlanner.plan(TestSource.in(folder, glob, keys), 100, problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith(message);
  }
}

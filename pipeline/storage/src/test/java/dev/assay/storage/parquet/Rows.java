package dev.assay.storage.parquet;

import dev.assay.lineage.FateRow;
import dev.assay.lineage.ShardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows for tests. */
final class Rows {
  /** Empty, ASCII, Latin-1, Han, a character of four bytes in UTF-8, a family of emoji, NUL. */
  static final List<String> TEXTS =
      List.of("", "plain", "naïve", "训练数据治理", "𠮷野家", "a👩‍👩‍👧b\u0000c");

  private Rows() {}

  static List<ShardRow> shards(int n, long seed) {
    Random random = new Random(seed);
    List<ShardRow> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(shard(i, text(random)));
    }
    return rows;
  }

  static ShardRow shard(int i, String text) {
    boolean odd = i % 2 == 1;
    return new ShardRow(
        text,
        "docs/doc-" + i,
        "docs",
        odd ? "https://example.org/" + i : null,
        odd ? TEXTS.get(i % TEXTS.size()) : null,
        odd ? null : "author " + i % 7,
        odd ? "2026-11-" + (10 + i % 20) : null,
        i % 3 == 0 ? "MIT" : "CC-BY-4.0",
        i % 5 == 0 ? null : "en",
        i * 3L,
        text.codePointCount(0, text.length()),
        "part-" + i / 100 + ".jsonl",
        i % 100,
        hex(i),
        hex(i + 1L),
        i % 4,
        i % 3,
        odd ? "{\"n\":" + i + "}" : null,
        "[\"normalise/1\"]");
  }

  static List<FateRow> fates(int n) {
    List<FateRow> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(fate(i));
    }
    return rows;
  }

  static FateRow fate(int i) {
    boolean kept = i % 10 != 0;
    return new FateRow(
        "docs/" + Integer.toHexString(i * 7919),
        Integer.toHexString(i * 7919),
        "docs",
        "part-" + i / 1000 + ".jsonl",
        i % 1000,
        hex(i),
        i % 50 == 0 ? null : hex(i + 1L),
        kept ? "kept" : "dropped",
        kept ? null : "judge",
        kept ? null : "too-short",
        kept ? null : "quality/industry.short",
        kept ? null : hex(4711),
        kept ? null : "NDSR-24",
        kept ? null : i / 8.0,
        kept ? null : "at least 50 words",
        i % 40 == 0 ? "quality/gopher.words" : null,
        null,
        null,
        i % 30 == 0 ? 0.8125 : null,
        kept ? "train-00000-of-00002.parquet" : null,
        kept ? (long) i : null,
        "MIT",
        "LICENSE",
        null,
        i % 50 == 0 ? null : 100L + i,
        i % 50 == 0 ? null : 20L + i);
  }

  static String hex(long seed) {
    Random random = new Random(seed);
    StringBuilder hex = new StringBuilder(64);
    for (int i = 0; i < 64; i++) {
      hex.append(Character.forDigit(random.nextInt(16), 16));
    }
    return hex.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(TEXTS.get(random.nextInt(TEXTS.size()))).append(' ');
    }
    return text.toString();
  }
}

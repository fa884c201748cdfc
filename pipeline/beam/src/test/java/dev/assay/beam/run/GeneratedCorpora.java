package dev.assay.beam.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Corpora of distinct seeded text in several files and formats, with exact and near copies,
 * repeated ids, personal data and broken lines among it: much that an order of threads could
 * change.
 */
final class GeneratedCorpora {
  private static final String SYLLABLES = "ba ko mi su tel ran vo ni da pe lor qui fa zen tu gri";
  private static final String HAN = "设备运行检查记录温度压力阀门电机轴承润滑焊缝变压器操作人员安全规程日常维护";
  private static final String SOURCES =
      """
      schema: assay/source/v1
      defaults:
        kind: own
        purposes: {allowed: [pre-training]}
        data-level: general
      sources:
        - id: lines
          license: CC-BY-4.0
          publisher: Lines
          format: jsonl
          files: [lines/*]
          fields: {id: id, text: text, url: url}
        - id: table
          license: CC0-1.0
          publisher: Table
          format: csv
          files: [table/*.csv]
          fields: {id: id, text: text}
        - id: pages
          license: CC-BY-SA-4.0
          publisher: Pages
          files: [pages/*.txt]
      """;

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> earlier = new ArrayList<>();

  private GeneratedCorpora(long seed) {
    random = new Random(seed);
    String[] syllables = SYLLABLES.split(" ");
    for (int i = 0; i < 3000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(3); n >= 0; n--) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /**
   * @param documents of about 1,500 characters each
   * @param keys more lines of the run file
   */
  static RunFolder write(Path folder, long seed, int documents, String keys) throws IOException {
    new GeneratedCorpora(seed).write(folder, documents);
    String run =
        """
        schema: assay/run/v1
        name: generated
        purpose: pre-training
        territory: CN
        as-of: 2026-11-23
        sources: [sources.yaml]
        rules: [assay:privacy/cn, assay:privacy/international, assay:usage/license-cautious]
        max-unreadable: 5%
        seed: 7
        """;
    return RunFolder.of(folder, run + keys, SOURCES);
  }

  private void write(Path folder, int documents) throws IOException {
    for (String source : List.of("lines", "table", "pages")) {
      Files.createDirectories(folder.resolve(source));
    }
    Files.writeString(folder.resolve("lines/plain.jsonl"), lines(documents * 6 / 10));
    Files.write(folder.resolve("lines/packed.jsonl.gz"), gzip(lines(documents * 2 / 10)));
    StringBuilder table = new StringBuilder("id,text\n");
    for (int i = 0; i < documents / 10; i++) {
      table.append("t").append(i).append(",\"").append(text()).append("\"\n");
    }
    Files.writeString(folder.resolve("table/rows.csv"), table);
    for (int i = 0; i < documents / 10; i++) {
      Files.writeString(folder.resolve("pages/页 " + i + ".txt"), text());
    }
  }

  private String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (i % 97 == 50) {
        lines.append("{\"id\": \"broken").append(i).append("\", \"text\": \"no end\n");
      }
      int id = i % 40 == 0 ? 0 : i;
      lines.append("{\"id\":\"d").append(id).append("\",\"url\":\"https://example.org/").append(i);
      lines.append("\",\"text\":\"").append(text().replace("\n", "\\n")).append("\"}\n");
    }
    return lines.toString();
  }

  private String text() {
    double kind = random.nextDouble();
    if (earlier.size() > 20 && kind < 0.03) {
      return earlier.get(random.nextInt(earlier.size()));
    }
    if (earlier.size() > 20 && kind < 0.15) {
      return edited(earlier.get(random.nextInt(earlier.size())));
    }
    String text = kind < 0.4 ? chinese() : english();
    earlier.add(text);
    return text;
  }

  /** Changes so few words that some stay near and some do not. */
  private String edited(String text) {
    String[] words = text.split(" ", -1);
    for (int i = random.nextInt(8); i >= 0; i--) {
      words[random.nextInt(words.length)] = word();
    }
    return String.join(" ", words);
  }

  private String word() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private String english() {
    StringBuilder text = new StringBuilder();
    for (int sentence = 5 + random.nextInt(30); sentence > 0; sentence--) {
      for (int i = 4 + random.nextInt(12); i > 0; i--) {
        text.append(word()).append(' ');
      }
      text.append(random.nextInt(12) == 0 ? "write to " + word() + "@workshop-mail.de" : word());
      text.append(random.nextInt(6) == 0 ? ".\n" : ". ");
    }
    return text.toString();
  }

  private String chinese() {
    StringBuilder text = new StringBuilder();
    for (int sentence = 5 + random.nextInt(20); sentence > 0; sentence--) {
      for (int i = 6 + random.nextInt(20); i > 0; i--) {
        text.append(HAN.charAt(random.nextInt(HAN.length())));
      }
      text.append(random.nextInt(15) == 0 ? " 电话 13812345678 " : "").append("。 ");
    }
    return text.toString();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}

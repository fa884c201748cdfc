package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of a whole run where sources repeat theirs, and write ids that look like numbered ones. */
class RepeatedIdsTest {
  /** "Aa" and "BB" have one hash code; "Aa#2" is what a second "Aa" would be called. */
  private static final List<String> KEYS = List.of("Aa", "BB", "Aa#2", "BB#3", "C#", "汉", "汉#2");

  private static final String SOURCES =
      """
      schema: assay/source/v1
      sources:
        - id: s
          license: CC0-1.0
          kind: own
          purposes: {allowed: [pre-training]}
          data-level: general
          format: jsonl
          files: [data/*]
          fields: {id: id, text: text}
      """;
  private static final String RUN =
      """
      schema: assay/run/v1
      name: ids
      purpose: pre-training
      territory: CN
      as-of: 2026-11-23
      sources: [sources.yaml]
      rules: [assay:usage/license-cautious]
      """;

  @TempDir Path folder;

  private List<String> lines() {
    Random random = new Random(Seeded.seed());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String key = KEYS.get(random.nextInt(KEYS.size()));
      lines.add("{\"id\":\"" + key + "\",\"text\":\"Number " + random.nextInt() + " of many.\"}\n");
    }
    return lines;
  }

  private Map<String, String> idsByDigest(String name, List<List<String>> files)
      throws IOException {
    RunFolder run = RunFolder.of(folder.resolve(name), RUN, SOURCES);
    Files.createDirectories(folder.resolve(name).resolve("data"));
    for (int i = 0; i < files.size(); i++) {
      Files.writeString(
          folder.resolve(name).resolve("data/" + i + ".jsonl"), String.join("", files.get(i)));
    }
    Map<String, String> ids = new HashMap<>();
    RunFolder.fates(run.run()).forEach(row -> ids.put(row.sourceSha256(), row.id()));
    return ids;
  }

  @Test
  void everyIdIsUniqueAndBeginsWithItsKey() throws IOException {
    List<String> lines = lines();
    Map<String, String> ids = idsByDigest("one", List.of(lines));
    assertThat(new HashSet<>(ids.values())).hasSameSizeAs(lines);
    Set<String> keys = new HashSet<>();
    KEYS.forEach(key -> keys.add("s/" + key));
    for (String id : ids.values()) {
      boolean numbered = id.matches(".*#[1-9][0-9]*");
      assertThat(
              keys.contains(id) || numbered && keys.contains(id.substring(0, id.lastIndexOf('#'))))
          .as(id)
          .isTrue();
    }
  }

  /** Never position: which copy gets which number does not depend on where it stands. */
  @Test
  void orderAndFilesDoNotChangeAnId() throws IOException {
    List<String> lines = lines();
    List<String> turned = new ArrayList<>(lines);
    java.util.Collections.reverse(turned);
    assertThat(idsByDigest("two", List.of(turned.subList(0, 21), turned.subList(21, 60))))
        .isEqualTo(idsByDigest("one", List.of(lines)));
  }
}

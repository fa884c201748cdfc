package dev.assay.beam.truth;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.dedup.DesignOracle.Doc;
import dev.assay.dedup.GradedEdits;
import dev.assay.dedup.KeeperOrder;
import dev.assay.dedup.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Families of edited documents spread over eight sources: five that may be used under licenses of
 * different rank, one barred by its license, two that stay out for other reasons.
 */
final class PlantedSources {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1_000;

  /**
   * A source.
   *
   * @param rank of its license in {@code rules/usage/license-ranks.yaml}; of no account for those
   *     that stay out
   * @param contract its keys beside those of all sources
   */
  private record Kind(String id, Role role, int rank, int priority, String contract) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("waived", Role.CANDIDATE, 0, 50, "license: CC0-1.0"),
          new Kind("credited", Role.CANDIDATE, 20, 70, "license: CC-BY-4.0, priority: 70"),
          new Kind("noted", Role.CANDIDATE, 20, 50, "license: CC-BY-4.0, publisher: Mill"),
          new Kind("shared", Role.CANDIDATE, 50, 50, "license: CC-BY-SA-4.0"),
          new Kind(
              "evidenced",
              Role.CANDIDATE,
              20,
              30,
              "license: CC-BY-4.0, priority: 30, license-evidence: {statement: read on its page}"),
          new Kind(
              "rented", Role.BARRED_WITNESS, 100, 50, "license: CC-BY-NC-4.0, publisher: Mill"),
          new Kind(
              "opted-out",
              Role.WITNESS,
              100,
              50,
              "license: CC-BY-4.0, preferences: {train-ai: disallowed}"),
          new Kind("crawled", Role.WITNESS, 100, 50, "license: CC-BY-4.0, kind: crawled"));

  private final Random random;
  private final List<Doc> docs = new ArrayList<>();

  PlantedSources(Random random, List<String> bases) {
    this.random = random;
    GradedEdits edits = new GradedEdits(random);
    for (String base : bases) {
      for (String text : edits.family(base, 1 + random.nextInt(13), 0.6)) {
        plant(text);
      }
    }
  }

  private void plant(String text) {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    long published =
        random.nextBoolean() ? KeeperOrder.UNPUBLISHED : DAY.toEpochDay() + random.nextInt(DAYS);
    String id = kind.id() + "/" + docs.size();
    docs.add(new Doc(id, text, kind.role(), kind.rank(), kind.priority(), published));
  }

  List<Doc> docs() {
    return docs;
  }

  /** Whether somebody decided to keep it. */
  static boolean approved(String id) {
    return id.endsWith("7");
  }

  /** Same publisher, published earlier under a license with evidence, or approved. */
  static boolean exempt(Doc candidate, Doc witness) {
    boolean earlier =
        witness.published() != KeeperOrder.UNPUBLISHED
            && candidate.published() < witness.published();
    return approved(candidate.id())
        || candidate.id().startsWith("noted/")
        || (candidate.id().startsWith("evidenced/") && earlier);
  }

  /** Writes the sources, the decisions and a run. */
  Path write(Path folder, String name, String dedup) throws IOException {
    StringBuilder sources =
        new StringBuilder(
            """
            schema: assay/source/v1
            defaults:
              kind: own
              purposes: {allowed: [pre-training]}
              territories: [worldwide]
              data-level: general
              format: jsonl
              fields: {id: id, text: text, published: published}
              normalise:
                {line-ends: "off", control: "off", invisible: "off", spaces: "off", full-width: "off", nfc: "off"}
            sources:
            """);
    for (Kind kind : KINDS) {
      sources.append(
          "  - {id: %s, files: [%s.jsonl], %s}\n".formatted(kind.id(), kind.id(), kind.contract()));
      Files.writeString(folder.resolve(kind.id() + ".jsonl"), lines(kind.id()));
    }
    Files.writeString(folder.resolve("sources.yaml"), sources);
    Files.writeString(folder.resolve("decisions.yaml"), decisions());
    return Files.writeString(
        folder.resolve(name + ".yaml"),
        """
        schema: assay/run/v1
        name: %s
        purpose: pre-training
        territory: CN
        as-of: 2026-11-25
        sources: [sources.yaml]
        rules: [assay:usage/license-cautious]
        decisions: [decisions.yaml]
        dedup: %s
        """
            .formatted(name, dedup));
  }

  private String lines(String source) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Doc doc : docs) {
      if (doc.id().startsWith(source + "/")) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", doc.id().substring(source.length() + 1));
        line.put("text", doc.text());
        if (doc.published() != KeeperOrder.UNPUBLISHED) {
          line.put("published", LocalDate.ofEpochDay(doc.published()).toString());
        }
        lines.append(JSON.writeValueAsString(line)).append('\n');
      }
    }
    return lines.toString();
  }

  private String decisions() {
    StringBuilder decisions = new StringBuilder("schema: assay/decisions/v1\ndecisions:\n");
    for (Doc doc : docs) {
      if (doc.role() == Role.CANDIDATE && approved(doc.id())) {
        decisions.append(
            "  - {id: %s, decision: keep, reason: both read, approved-by: li@example.org}\n"
                .formatted(doc.id()));
      }
    }
    return decisions.toString();
  }
}

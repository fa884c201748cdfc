package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.FateRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision names one record as the ledger does, also where a source repeats an id. */
class DecisionsTest {
  private static final String SOURCES =
      """
      schema: assay/source/v1
      sources:
        - id: s
          license: CC0-1.0
          kind: own
          purposes: {allowed: [pre-training]}
          data-level: general
          files: [data.jsonl]
          fields: {id: id, text: text}
      """;
  private static final String RUN =
      """
      schema: assay/run/v1
      name: decided
      purpose: pre-training
      territory: CN
      as-of: 2026-11-23
      sources: [sources.yaml]
      rules: [assay:usage/license-cautious, hold-all.yaml]
      decisions: [decisions.yaml]
      """;
  private static final String HOLD_ALL =
      """
      schema: assay/rules/v1
      pack: own/all
      version: 2026.11.1
      rules:
        - id: hold
          title: {en: Hold everything}
          why: {en: Somebody reads each of these records.}
          basis: []
          status: stable
          owner: data-standards@example.org
          applies-to: document
          when: {words: {at-least: 1}}
          then: hold
          examples:
            - {given: Some words., expect: fires}
            - {given: "", expect: silent}
      """;
  private static final String RECORDS =
      """
      {"id": "x", "text": "The pump on the second floor was mended in May."}
      {"id": "x", "text": "Grain from the northern silos is dried twice."}
      {"id": "x", "text": "A locksmith cut four keys for the new gate."}
      {"id": "y", "text": "The ferry leaves at noon on every working day."}
      """;

  @TempDir Path folder;

  private RunFolder decided(String decisions) throws IOException {
    RunFolder run = RunFolder.of(folder, RUN, SOURCES);
    Files.writeString(folder.resolve("hold-all.yaml"), HOLD_ALL);
    Files.writeString(folder.resolve("data.jsonl"), RECORDS);
    Files.writeString(
        folder.resolve("decisions.yaml"), "schema: assay/decisions/v1\ndecisions:\n" + decisions);
    return run;
  }

  private static String decision(String id, String verdict) {
    return "  - {id: " + id + ", decision: " + verdict + ", reason: read, approved-by: me}\n";
  }

  private static Map<String, String> fates(RunFolder run) throws IOException {
    Map<String, String> fates = new TreeMap<>();
    for (FateRow row : RunFolder.fates(run.run())) {
      fates.put(row.id(), row.fate() + " " + row.reason());
    }
    return fates;
  }

  @Test
  void aDecisionReachesTheOneRecordThatTheLedgerCallsSo() throws IOException {
    RunFolder run = decided(decision("s/x#2", "keep") + decision("s/x#3", "drop"));
    assertThat(fates(run))
        .containsOnly(
            Map.entry("s/x", "held hold"),
            Map.entry("s/x#2", "kept null"),
            Map.entry("s/x#3", "dropped decision"),
            Map.entry("s/y", "held hold"));
  }

  @Test
  void aDecisionOnThePlainIdReachesTheFirstOnly() throws IOException {
    assertThat(fates(decided(decision("s/x", "keep") + decision("s/y", "drop"))))
        .containsOnly(
            Map.entry("s/x", "kept null"),
            Map.entry("s/x#2", "held hold"),
            Map.entry("s/x#3", "held hold"),
            Map.entry("s/y", "dropped decision"));
  }

  /** Which of a record's copies has which number is known only when all of them were judged. */
  @Test
  void anotherDecisionIsNoReasonToJudgeAgain() throws IOException {
    decided(decision("s/x", "keep")).run();
    Recorded again = new Recorded();
    RunResult result = Run.run(decided(decision("s/x", "drop")).request(2, true), again);
    assertThat(result.version()).isEqualTo("v2");
    assertThat(again.outcomes.get(1)).startsWith("judge: 0 of 1 ");
  }
}

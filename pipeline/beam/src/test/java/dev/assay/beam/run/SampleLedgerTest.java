package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.FateRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of the sample run against sample-data/expected.tsv, which was written by hand. */
class SampleLedgerTest {
  private static final Pattern KIND = Pattern.compile("\"kind\":\"([^\"]+)\"");

  @TempDir static Path folder;
  private static RunFolder sample;
  private static RunResult result;
  private static List<FateRow> ledger;

  /** One line of expected.tsv: what must stand in the ledger. */
  private record Expected(
      String place,
      String key,
      String fate,
      String reason,
      String twin,
      String redactions,
      String flags) {
    static Expected of(String line) {
      String[] cells = line.split("\t", -1);
      return new Expected(
          cells[0] + " " + cells[1] + " " + cells[2],
          cells[3],
          cells[4],
          cells[5],
          cells[6],
          String.join(" ", words(cells[7])),
          String.join(" ", words(cells[8])));
    }

    String line() {
      return String.join(" | ", place, key, fate, reason, twin, redactions, flags);
    }
  }

  @BeforeAll
  static void run() throws IOException {
    sample = RunFolder.sample(folder.resolve("sample"), "run.yaml");
    result = sample.run();
    ledger = RunFolder.fates(result);
  }

  @Test
  void everyRecordHasTheFateThatWasWrittenDown() throws IOException {
    List<Expected> expected = expected();
    Set<String> flags = new TreeSet<>();
    expected.forEach(row -> flags.addAll(words(row.flags())));
    Set<String> wanted = new TreeSet<>();
    expected.forEach(row -> assertThat(wanted.add(row.line())).as(row.line()).isTrue());
    Map<String, Boolean> digestKeys = new TreeMap<>();
    expected.forEach(row -> digestKeys.put(row.place(), row.key().equals("~")));
    Set<String> found = new TreeSet<>();
    for (FateRow row : ledger) {
      boolean digestKey = digestKeys.getOrDefault(place(row), false);
      String line = line(row, digestKey, flags);
      assertThat(found.add(line)).as("stands once: %s", line).isTrue();
    }
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(found);
    found.removeAll(wanted);
    assertThat(found).as("in the ledger, other than expected; expected are %s", missing).isEmpty();
    assertThat(missing).as("not in the ledger").isEmpty();
  }

  private static List<Expected> expected() throws IOException {
    List<String> lines = Files.readAllLines(sample.folder().resolve("expected.tsv"));
    return lines.stream().skip(1).map(Expected::of).toList();
  }

  private static String place(FateRow row) {
    return row.source() + " " + row.origin() + " " + row.record();
  }

  private static String line(FateRow row, boolean digestKey, Set<String> flags) {
    Set<String> fired = words(row.also());
    fired.retainAll(flags);
    Expected line =
        new Expected(
            place(row),
            digestKey && row.key().matches("~[a-z2-7]{26}") ? "~" : row.key(),
            row.fate(),
            orEmpty(row.reason()),
            orEmpty(row.twin()),
            row.fate().equals("kept") ? kinds(row.redactions()) : "",
            row.fate().equals("kept") ? String.join(" ", fired) : "");
    return line.line();
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static Set<String> words(@Nullable String value) {
    return value == null || value.isEmpty()
        ? new TreeSet<>()
        : new TreeSet<>(List.of(value.split(" ")));
  }

  private static String kinds(@Nullable String redactions) {
    Set<String> kinds = new TreeSet<>();
    Matcher matcher = KIND.matcher(orEmpty(redactions));
    while (matcher.find()) {
      kinds.add(matcher.group(1));
    }
    return String.join(" ", kinds);
  }

  @Test
  void theRunIsPublished() {
    assertThat(result.status()).isEqualTo(RunResult.Status.PUBLISHED);
    assertThat(result.version()).isEqualTo("v1");
    assertThat(result.stops()).isEmpty();
  }

  @Test
  void theLedgerIsSortedBySourceOriginAndRecord() {
    assertSorted(ledger);
  }

  /** A file name that holds personal data is shown as its digest, and sorted as such. */
  @Test
  void hiddenOriginsStandWhereTheirDigestsBelong() throws IOException {
    RunFolder named = RunFolder.sample(folder.resolve("named"), "run.yaml");
    for (String name : List.of("a", "m", "z")) {
      Files.writeString(
          named.folder().resolve("letters/" + name + "@lindenau-works.de.txt"),
          "A letter of " + name + " about the weather and the state of the pumps in the yard.");
    }
    List<FateRow> rows = RunFolder.fates(named.run());
    assertThat(rows).hasSize(ledger.size() + 3);
    assertThat(rows).noneMatch(row -> row.origin().contains("@") || row.id().contains("@"));
    assertSorted(rows);
  }

  private static void assertSorted(List<FateRow> ledger) {
    List<FateRow> sorted = new ArrayList<>(ledger);
    sorted.sort(
        (a, b) -> {
          int bySource = bytes(a.source(), b.source());
          int byOrigin = bySource != 0 ? bySource : bytes(a.origin(), b.origin());
          return byOrigin != 0 ? byOrigin : Long.compare(a.record(), b.record());
        });
    assertThat(ledger).isEqualTo(sorted);
  }

  private static int bytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyIdIsOfOneRecord() {
    assertThat(ledger).extracting(FateRow::id).doesNotHaveDuplicates();
  }

  /** Promise 3, against the ledger itself. */
  @Test
  void everyDuplicateHasAKeptTwinOfMeasuredSimilarity() {
    TreeSet<String> kept = new TreeSet<>();
    ledger.stream().filter(row -> row.fate().equals("kept")).forEach(row -> kept.add(row.id()));
    for (FateRow row : ledger) {
      if (row.fate().equals("duplicate")) {
        assertThat(kept).as(row.id()).contains(row.twin());
        assertThat(row.similarity()).as(row.id()).isBetween(0.8, 1.0);
      }
    }
  }

  /** Promise 2: whatever a rule decided shows the rule, its version and its ground. */
  @Test
  void whatARuleDecidedNamesTheRuleItsDigestAndItsClause() {
    for (FateRow row : ledger) {
      boolean byRule =
          row.stage() != null && row.stage().equals("judge") && !"decision".equals(row.reason());
      assertThat(row.rule() != null).as(row.id()).isEqualTo(byRule);
      if (byRule) {
        assertThat(row.ruleSha256()).as(row.id()).matches("[0-9a-f]{64}");
        assertThat(row.clause()).as(row.id()).isNotBlank();
      }
    }
  }

  @Test
  void aGuardStopsARunAndASourceIsRejected() throws IOException {
    RunFolder stopping = RunFolder.sample(folder.resolve("stopped"), "run-stopped.yaml");
    RunResult stopped = stopping.run();
    assertThat(stopped.status()).isEqualTo(RunResult.Status.STOPPED);
    assertThat(stopped.stops())
        .singleElement()
        .asString()
        .contains("house/editorial.draft", "work-orders", "12 of 60", "stop-above 10");
    assertThat(stopped.warnings())
        .anySatisfy(
            warning ->
                assertThat(warning)
                    .contains("source bulletins: reject-source")
                    .contains("house/editorial.too-many-advertisements"));
    assertThat(stopped.release()).isNull();
    assertThat(stopping.output().resolve("stopped")).doesNotExist();
  }
}

package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Precision and recall of each kind on lines written by hand, more than half of them traps, and on
 * lines of real manuals. A line expects exactly its values, so a value of one kind is a trap for
 * all others. The labels were written before the detectors ran on them.
 */
class LabelledSetTest {

  private static final double LEAST_PRECISION = 0.98;
  private static final double LEAST_RECALL = 0.97;

  record Line(String text, List<String> expected) {}

  private static final class Tally {
    private int right;
    private int wrong;
    private int missed;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return "right %d, wrong %d, missed %d, precision %.3f, recall %.3f"
          .formatted(right, wrong, missed, precision(), recall());
    }
  }

  @Test
  void everyKindIsPreciseAndComplete(TestReporter reporter) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    Detectors.all().forEach(detector -> tallies.put(detector.id(), new Tally()));
    List<String> faults = new ArrayList<>();
    List<Line> lines = new ArrayList<>(lines());
    lines.addAll(LabelledCorpora.lines());
    for (Line line : lines) {
      List<String> found = found(line.text());
      judge(line, found, tallies);
      if (!found.equals(line.expected())) {
        faults.add(
            "%n%s%n expected %s%n found    %s".formatted(line.text(), line.expected(), found));
      }
    }
    reporter.publishEntry("lines", lines.size() + ", faults " + faults);
    tallies.forEach((kind, tally) -> reporter.publishEntry(kind, tally.toString()));
    assertThat(tallies)
        .allSatisfy(
            (kind, tally) -> {
              assertThat(tally.right).as(kind + " found").isGreaterThanOrEqualTo(6);
              assertThat(tally.precision())
                  .as("precision of %s: %s", kind, faults)
                  .isGreaterThanOrEqualTo(LEAST_PRECISION);
              assertThat(tally.recall())
                  .as("recall of %s: %s", kind, faults)
                  .isGreaterThanOrEqualTo(LEAST_RECALL);
            });
  }

  @Test
  void halfOfAtLeastAThousandLinesAreTraps() throws IOException {
    List<Line> lines = lines();
    long traps = lines.stream().filter(line -> line.expected().isEmpty()).count();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(traps).isGreaterThanOrEqualTo(lines.size() / 2);
  }

  @Test
  void redactedLinesHoldNothingMore() throws IOException {
    ProbeSet set = Scans.everyKind();
    ProbeScanner scanner = set.scanner(Scans.AS_OF);
    for (Line line : lines()) {
      String redacted = redact(line.text(), set, scanner);
      assertThat(scanner.scan(redacted).all()).as(redacted).isEmpty();
    }
  }

  @Test
  void linesKeepTheirValuesBesideHanAndLineBreaks() throws IOException {
    for (Line line : lines()) {
      if (!line.expected().isEmpty() && line.expected().get(0).endsWith("=" + line.text())) {
        assertThat(found("号" + line.text() + "号")).as(line.text()).isEqualTo(line.expected());
        assertThat(found("a\n" + line.text() + "\nb")).as(line.text()).isEqualTo(line.expected());
      }
    }
  }

  private static String redact(String text, ProbeSet set, ProbeScanner scanner) {
    List<Redaction> wishes = new ArrayList<>();
    for (Finding finding : scanner.scan(text).all()) {
      String id = ((Probe.Kind) set.probe(finding.probe())).id();
      int specificity = Detectors.byId(id).orElseThrow().specificity();
      String placeholder = "<" + id.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + ">";
      wishes.add(
          new Redaction(
              finding.start(), finding.end(), placeholder, id, specificity, finding.probe()));
    }
    return Redactor.redact(text, wishes).text();
  }

  private static void judge(Line line, List<String> found, Map<String, Tally> tallies) {
    for (String value : found) {
      Tally tally = tally(tallies, value);
      if (line.expected().contains(value)) {
        tally.right++;
      } else {
        tally.wrong++;
      }
    }
    line.expected().stream()
        .filter(value -> !found.contains(value))
        .forEach(value -> tally(tallies, value).missed++);
  }

  private static Tally tally(Map<String, Tally> tallies, String value) {
    return tallies.computeIfAbsent(kind(value), kind -> new Tally());
  }

  private static String kind(String value) {
    return value.substring(0, value.indexOf('='));
  }

  private static List<String> found(String text) {
    ProbeSet set = Scans.everyKind();
    return set.scanner(Scans.AS_OF).scan(text).all().stream()
        .map(
            f ->
                ((Probe.Kind) set.probe(f.probe())).id() + "=" + text.substring(f.start(), f.end()))
        .collect(Collectors.toList());
  }

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String file : List.of("labelled.tsv", "labelled-kinds.tsv")) {
      try (InputStream in = LabelledSetTest.class.getResourceAsStream(file)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("# "))
            .map(LabelledSetTest::parse)
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private static Line parse(String line) {
    String plain = line.replace("\\z", "");
    String[] cells = plain.replace("\\n", "\n").split("\t", -1);
    String text = cells[0].replace("\\t", "\t");
    List<String> expected =
        cells[1].isEmpty() ? List.of() : Arrays.asList(cells[1].split("\\|", -1));
    return new Line(text, expected);
  }
}

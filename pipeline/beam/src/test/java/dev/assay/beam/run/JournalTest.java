package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.stage.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JournalTest {
  private final Journal journal =
      new Journal(
          Progress.SILENT, Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC));

  @Test
  void stagesAndLinesAreLoggedWithTheTime() {
    journal.begin("prepare", 1234);
    journal.units(3, 4);
    journal.end("3 of 7 units");
    journal.line("warning: a source");
    assertThat(journal.log())
        .isEqualTo(
            """
            2026-11-23T07:30:00.000Z begin prepare
            2026-11-23T07:30:00.000Z end prepare 3 of 7 units
            2026-11-23T07:30:00.000Z warning: a source
            """);
  }

  @Test
  void eachStageHasARowOfTimings() {
    journal.begin("prepare", 1234);
    journal.units(3, 4);
    journal.end("");
    journal.begin("publish", 0);
    assertThat(journal.timings().lines())
        .hasSize(3)
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .isEqualTo(
                        "stage\tbegan\tseconds\tcpu_seconds\tunits_done\tunits_reused\tbytes"),
            row ->
                assertThat(row)
                    .matches("prepare\t2026-11-23T07:30:00.000Z\t0.000\t\\d+\\.\\d{3}\t3\t4\t1234"),
            row -> assertThat(row).startsWith("publish\t").endsWith("\t0\t0\t0"));
  }
}

package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  private final StringWriter err = new StringWriter();
  private Instant now = Instant.EPOCH;

  private TerminalProgress progress(boolean interactive) {
    PrintWriter writer = new PrintWriter(err, true);
    return new TerminalProgress(new Console(writer, writer, interactive, false), () -> now);
  }

  private void pass(long seconds) {
    now = now.plus(Duration.ofSeconds(seconds));
  }

  @Test
  void theTimeLeftFollowsFromTheBytesDone() {
    TerminalProgress progress = progress(true);
    progress.begin("prepare", 1_000_000);
    pass(30);
    progress.reached(250_000);
    assertThat(err.toString()).endsWith("prepare   25 %  250.0 kB of 1.00 MB  1m 30s left");
  }

  @Test
  void nothingIsSaidOfTheTimeLeftAtTheVeryBeginning() {
    TerminalProgress progress = progress(true);
    progress.begin("prepare", 1_000_000);
    pass(3);
    progress.reached(10_000);
    assertThat(err.toString()).endsWith("prepare    1 %  10.0 kB of 1.00 MB");
  }

  @Test
  void withoutATerminalThereIsALineAMinute() {
    TerminalProgress progress = progress(false);
    progress.begin("prepare", 1_000_000);
    for (int second = 0; second < 150; second++) {
      pass(1);
      progress.reached(500_000);
    }
    progress.end("done");
    assertThat(err.toString())
        .isEqualTo(
            """
            prepare   50 %  500.0 kB of 1.00 MB  1m 00s left
            prepare   50 %  500.0 kB of 1.00 MB  2m 00s left
            prepare  2m 30s  done
            """);
  }
}

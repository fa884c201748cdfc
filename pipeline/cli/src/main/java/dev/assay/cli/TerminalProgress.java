package dev.assay.cli;

import dev.assay.beam.stage.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * One line for the stage under way: redrawn on a terminal, otherwise printed once a minute. The
 * time left is estimated from bytes done.
 */
final class TerminalProgress implements Progress {
  private static final Duration QUIET = Duration.ofMinutes(1);
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final Console console;
  private String stage = "";
  private long total;
  private Instant begun = Instant.now();
  private Instant printed = Instant.now();

  TerminalProgress(Console console) {
    this.console = console;
  }

  @Override
  public void begin(String name, long bytes) {
    stage = name;
    total = bytes;
    begun = Instant.now();
    printed = begun;
    draw(0);
  }

  @Override
  public void reached(long bytes) {
    if (console.interactive()) {
      draw(bytes);
    } else if (Duration.between(printed, Instant.now()).compareTo(QUIET) >= 0) {
      printed = Instant.now();
      console.message(line(bytes));
    }
  }

  @Override
  public void end(String outcome) {
    String time = seconds(Duration.between(begun, Instant.now()));
    String done = String.format(Locale.ROOT, "%-8s %s  %s", stage, time, outcome);
    console.err().print(console.interactive() ? CLEAR_LINE : "");
    console.message(done.stripTrailing());
  }

  private void draw(long bytes) {
    if (console.interactive()) {
      console.err().print(CLEAR_LINE + line(bytes));
      console.err().flush();
    }
  }

  private String line(long bytes) {
    Duration spent = Duration.between(begun, Instant.now());
    if (total == 0 || bytes == 0) {
      return String.format(Locale.ROOT, "%-8s %s", stage, seconds(spent));
    }
    double share = Math.min(1, (double) bytes / total);
    Duration left = Duration.ofMillis((long) (spent.toMillis() * (1 - share) / share));
    return String.format(
        Locale.ROOT,
        "%-8s %3.0f %%  %s of %s  %s left",
        stage,
        share * 100,
        Quantities.bytes(bytes),
        Quantities.bytes(total),
        seconds(left));
  }

  private static String seconds(Duration time) {
    return time.toMinutes() > 0
        ? String.format(Locale.ROOT, "%dm %02ds", time.toMinutes(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%.1fs", time.toMillis() / 1000.0);
  }
}

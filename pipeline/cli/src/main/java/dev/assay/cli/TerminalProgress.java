package dev.assay.cli;

import dev.assay.beam.stage.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * One line for the stage under way: redrawn on a terminal, otherwise printed once a minute. The
 * time left is estimated from bytes done.
 */
final class TerminalProgress implements Progress {
  private static final Duration QUIET = Duration.ofMinutes(1);

  /** Share of the bytes before which nothing can be said of the time left. */
  private static final double TOO_EARLY = 0.05;

  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final Console console;
  private final InstantSource clock;
  private String stage = "";
  private long total;
  private Instant begun;
  private Instant printed;

  TerminalProgress(Console console) {
    this(console, InstantSource.system());
  }

  TerminalProgress(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
    this.begun = clock.instant();
    this.printed = begun;
  }

  @Override
  public void begin(String name, long bytes) {
    stage = name;
    total = bytes;
    begun = clock.instant();
    printed = begun;
    draw(0);
  }

  @Override
  public void reached(long bytes) {
    if (console.interactive()) {
      draw(bytes);
    } else if (Duration.between(printed, clock.instant()).compareTo(QUIET) >= 0) {
      printed = clock.instant();
      console.message(line(bytes));
    }
  }

  @Override
  public void end(String outcome) {
    String time = seconds(Duration.between(begun, clock.instant()));
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
    Duration spent = Duration.between(begun, clock.instant());
    if (total == 0 || bytes == 0) {
      return String.format(Locale.ROOT, "%-8s %s", stage, seconds(spent));
    }
    double share = Math.min(1, (double) bytes / total);
    String done =
        String.format(
            Locale.ROOT,
            "%-8s %3.0f %%  %s of %s",
            stage,
            share * 100,
            Quantities.bytes(bytes),
            Quantities.bytes(total));
    if (share < TOO_EARLY) {
      return done;
    }
    Duration left = Duration.ofMillis((long) (spent.toMillis() * (1 - share) / share));
    return done + "  " + seconds(left) + " left";
  }

  private static String seconds(Duration time) {
    return time.toMinutes() > 0
        ? String.format(Locale.ROOT, "%dm %02ds", time.toMinutes(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%.1fs", time.toMillis() / 1000.0);
  }
}

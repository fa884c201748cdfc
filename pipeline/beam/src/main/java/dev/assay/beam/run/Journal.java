package dev.assay.beam.run;

import dev.assay.beam.stage.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a run did and when: lines for its log, and what each stage cost. Shows progress as well. */
final class Journal implements Progress {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String HEADS =
      "stage\tbegan\tseconds\tcpu_seconds\tunits_done\tunits_reused\tbytes\n";

  private final Progress shown;
  private final Clock clock;
  private final Instant begun;
  private final UUID runId = UUID.randomUUID();
  private final List<String> lines = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private @Nullable Stage current;

  /** A stage under way. */
  private static final class Stage {
    private final String name;
    private final Instant began;
    private final double cpu;
    private final long bytes;
    private long done;
    private long reused;
    private @Nullable Instant ended;
    private double cpuAtEnd;

    Stage(String name, Instant began, double cpu, long bytes) {
      this.name = name;
      this.began = began;
      this.cpu = cpu;
      this.bytes = bytes;
    }
  }

  Journal(Progress shown, Clock clock) {
    this.shown = shown;
    this.clock = clock;
    this.begun = clock.instant();
  }

  UUID runId() {
    return runId;
  }

  Instant begun() {
    return begun;
  }

  Instant now() {
    return clock.instant();
  }

  @Override
  public void begin(String stage, long bytes) {
    current = new Stage(stage, clock.instant(), cpuSeconds(), bytes);
    stages.add(current);
    line("begin " + stage);
    shown.begin(stage, bytes);
  }

  @Override
  public void reached(long bytes) {
    shown.reached(bytes);
  }

  @Override
  public void end(String outcome) {
    if (current != null) {
      current.ended = clock.instant();
      current.cpuAtEnd = cpuSeconds();
      line(("end " + current.name + " " + outcome).stripTrailing());
      current = null;
    }
    shown.end(outcome);
  }

  /**
   * Says what the stage under way has done.
   *
   * @param done units of work done now
   * @param reused units that were there
   */
  void units(long done, long reused) {
    if (current != null) {
      current.done = done;
      current.reused = reused;
    }
  }

  /** Adds a line with the time of day. */
  void line(String text) {
    lines.add(TIME.format(clock.instant()) + " " + text);
  }

  /** All lines, each ended. */
  String log() {
    return String.join("\n", lines) + "\n";
  }

  /** Tab-separated, a row for each stage; one that is under way is given as far as it has come. */
  String timings() {
    StringBuilder table = new StringBuilder(HEADS);
    for (Stage stage : stages) {
      boolean over = stage.ended != null;
      Instant end = stage.ended == null ? clock.instant() : stage.ended;
      table.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.3f\t%.3f\t%d\t%d\t%d\n",
              stage.name,
              TIME.format(stage.began),
              Duration.between(stage.began, end).toMillis() / 1000.0,
              (over ? stage.cpuAtEnd : cpuSeconds()) - stage.cpu,
              stage.done,
              stage.reused,
              stage.bytes));
    }
    return table.toString();
  }

  /** Of the whole process, compiler and garbage collector included; 0 where it is not told. */
  private static double cpuSeconds() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean process
        ? process.getProcessCpuTime() / 1e9
        : 0;
  }
}

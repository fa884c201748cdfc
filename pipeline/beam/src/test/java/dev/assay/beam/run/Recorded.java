package dev.assay.beam.run;

import dev.assay.beam.stage.Progress;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a run said of its stages, and does something when one of them begins. */
final class Recorded implements Progress {
  final List<String> outcomes = new ArrayList<>();
  private final String stage;
  private final Runnable atBegin;
  private String current = "";

  Recorded(String stage, Runnable atBegin) {
    this.stage = stage;
    this.atBegin = atBegin;
  }

  Recorded() {
    this("", () -> {});
  }

  @Override
  public void begin(String begun, long bytes) {
    current = begun;
    if (begun.equals(stage)) {
      atBegin.run();
    }
  }

  @Override
  public void reached(long bytes) {}

  @Override
  public void end(String outcome) {
    outcomes.add(current + ": " + outcome);
  }
}

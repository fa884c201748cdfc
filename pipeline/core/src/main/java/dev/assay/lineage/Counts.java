package dev.assay.lineage;

import java.util.Arrays;

/** Records of one source, or of several together, by fate. Immutable. */
public record Counts(long kept, long dropped, long duplicate, long held, long unreadable) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** One record. */
  public static Counts one(Fate fate) {
    return NONE.plus(fate, 1);
  }

  /** All records, whatever became of them. */
  public long read() {
    return Arrays.stream(Fate.values()).mapToLong(this::of).sum();
  }

  public long notKept() {
    return read() - kept;
  }

  public long of(Fate fate) {
    return switch (fate) {
      case KEPT -> kept;
      case DROPPED -> dropped;
      case DUPLICATE -> duplicate;
      case HELD -> held;
      case UNREADABLE -> unreadable;
    };
  }

  public Counts plus(Counts other) {
    return new Counts(
        kept + other.kept,
        dropped + other.dropped,
        duplicate + other.duplicate,
        held + other.held,
        unreadable + other.unreadable);
  }

  public Counts plus(Fate fate, long records) {
    return new Counts(
        kept + (fate == Fate.KEPT ? records : 0),
        dropped + (fate == Fate.DROPPED ? records : 0),
        duplicate + (fate == Fate.DUPLICATE ? records : 0),
        held + (fate == Fate.HELD ? records : 0),
        unreadable + (fate == Fate.UNREADABLE ? records : 0));
  }
}

package dev.assay.beam.work;

import dev.assay.lineage.Fate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What became of every record, by ordinal: filled by one stage after the other. */
public final class Fates {
  public static final int NONE = -1;

  private final Fate[] fates;
  private final @Nullable String[] reasons;
  private final String[] stages;
  private final int[] twins;
  private final double[] similarities;
  private final boolean[] exact;
  private final int[] shards;
  private final int[] rows;
  private final int[] copies;

  public Fates(int size) {
    fates = new Fate[size];
    reasons = new String[size];
    stages = new String[size];
    twins = new int[size];
    similarities = new double[size];
    exact = new boolean[size];
    shards = new int[size];
    rows = new int[size];
    copies = new int[size];
    Arrays.fill(fates, Fate.KEPT);
    Arrays.fill(stages, "emit");
    Arrays.fill(twins, NONE);
    Arrays.fill(shards, NONE);
    Arrays.fill(rows, NONE);
  }

  public int size() {
    return fates.length;
  }

  /**
   * @param stage that decided
   * @param reason kebab-case word of the ledger
   */
  public void decide(int ordinal, Fate fate, String stage, String reason) {
    fates[ordinal] = fate;
    stages[ordinal] = stage;
    reasons[ordinal] = reason;
  }

  /**
   * @param twin ordinal of the kept document, or of the witness of a conflict; one beyond the
   *     records of the run is of an earlier release ({@link Earlier})
   * @param isExact whether the dedup texts are the same
   */
  public void pair(int ordinal, int twin, double similarity, boolean isExact) {
    twins[ordinal] = twin;
    similarities[ordinal] = similarity;
    exact[ordinal] = isExact;
    if (fates[ordinal] == Fate.DUPLICATE && twin < copies.length) {
      copies[twin]++;
    }
  }

  public void place(int ordinal, int shard, int row) {
    shards[ordinal] = shard;
    rows[ordinal] = row;
  }

  public Fate fate(int ordinal) {
    return fates[ordinal];
  }

  public boolean isKept(int ordinal) {
    return fates[ordinal] == Fate.KEPT;
  }

  /** Null while kept. */
  public @Nullable String reason(int ordinal) {
    return reasons[ordinal];
  }

  public String stage(int ordinal) {
    return stages[ordinal];
  }

  /** Ordinal of the twin, {@link #NONE} without one. */
  public int twin(int ordinal) {
    return twins[ordinal];
  }

  public double similarity(int ordinal) {
    return similarities[ordinal];
  }

  public boolean isExact(int ordinal) {
    return exact[ordinal];
  }

  /** Number of the shard, {@link #NONE} when not kept. */
  public int shard(int ordinal) {
    return shards[ordinal];
  }

  public int row(int ordinal) {
    return rows[ordinal];
  }

  /** Copies removed in favour of this document. */
  public int copies(int ordinal) {
    return copies[ordinal];
  }
}

package dev.assay.text;

import java.util.Arrays;

/** Builds an {@link OffsetMap} from left to right, in UTF-16 units. */
public final class OffsetMapBuilder {
  private int[] edits = new int[32];
  private int count;
  private int source;
  private int target;

  OffsetMapBuilder() {}

  /** The next units stay as they are. */
  public OffsetMapBuilder keep(int length) {
    checkLength(length);
    source += length;
    target += length;
    return this;
  }

  /**
   * The next units are replaced; 0 removes or inserts. Equal lengths are allowed. A replacement
   * inside which positions have no counterpart (a redaction, a composition) is one call.
   */
  public OffsetMapBuilder replace(int sourceLength, int targetLength) {
    checkLength(sourceLength);
    checkLength(targetLength);
    boolean nothing = sourceLength == 0 && targetLength == 0;
    boolean oneForOne = sourceLength == 1 && targetLength == 1;
    if (!nothing && !oneForOne) {
      add(sourceLength, targetLength);
    }
    source += sourceLength;
    target += targetLength;
    return this;
  }

  public OffsetMap build() {
    return new EditedOffsets(edits, count, source, target);
  }

  private void add(int sourceLength, int targetLength) {
    if (mergesWithLast(targetLength)) {
      edits[4 * count - 1] = source + sourceLength;
      return;
    }
    if (4 * count == edits.length) {
      edits = Arrays.copyOf(edits, 2 * edits.length);
    }
    edits[4 * count] = target;
    edits[4 * count + 1] = target + targetLength;
    edits[4 * count + 2] = source;
    edits[4 * count + 3] = source + sourceLength;
    count++;
  }

  /** Removals in a row are one removal. */
  private boolean mergesWithLast(int targetLength) {
    return targetLength == 0
        && count > 0
        && edits[4 * count - 4] == target
        && edits[4 * count - 3] == target
        && edits[4 * count - 1] == source;
  }

  private static void checkLength(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("Cannot map " + length + " units");
    }
  }
}

package dev.assay.text;

import java.util.Arrays;

/** A sorted list of replaced spans; between them the text was kept. */
final class EditedOffsets implements OffsetMap {
  private final int[] targetStarts;
  private final int[] targetEnds;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final int sourceLength;
  private final int targetLength;

  /**
   * @param edits target start, target end, source start, source end of each edit, by position
   * @param count how many edits
   */
  EditedOffsets(int[] edits, int count, int sourceLength, int targetLength) {
    targetStarts = new int[count];
    targetEnds = new int[count];
    sourceStarts = new int[count];
    sourceEnds = new int[count];
    for (int i = 0; i < count; i++) {
      targetStarts[i] = edits[4 * i];
      targetEnds[i] = edits[4 * i + 1];
      sourceStarts[i] = edits[4 * i + 2];
      sourceEnds[i] = edits[4 * i + 3];
    }
    this.sourceLength = sourceLength;
    this.targetLength = targetLength;
  }

  @Override
  public int toSource(int target) {
    check(target);
    int edit = lastAtMost(target);
    if (edit < 0) {
      return target;
    }
    return target < targetEnds[edit]
        ? sourceStarts[edit]
        : sourceEnds[edit] + target - targetEnds[edit];
  }

  @Override
  public int toSourceEnd(int target) {
    check(target);
    if (target == 0) {
      return 0;
    }
    int unit = target - 1;
    int edit = lastAtMost(unit);
    if (edit < 0) {
      return target;
    }
    return unit < targetEnds[edit]
        ? sourceEnds[edit]
        : sourceEnds[edit] + target - targetEnds[edit];
  }

  @Override
  public int sourceLength() {
    return sourceLength;
  }

  @Override
  public int targetLength() {
    return targetLength;
  }

  @Override
  public boolean isIdentity() {
    return targetStarts.length == 0;
  }

  /** The last edit that starts at or before this target position, or -1. */
  private int lastAtMost(int target) {
    int low = 0;
    int high = targetStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (targetStarts[middle] <= target) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private void check(int target) {
    if (target < 0 || target > targetLength) {
      throw new IndexOutOfBoundsException(
          "Position %d is not in a text of %d units".formatted(target, targetLength));
    }
  }

  @Override
  public String toString() {
    return "edits at %s of %d units".formatted(Arrays.toString(targetStarts), targetLength);
  }
}

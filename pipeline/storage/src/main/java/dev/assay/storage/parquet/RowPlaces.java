package dev.assay.storage.parquet;

import java.util.List;
import org.apache.parquet.filter2.columnindex.RowRanges;
import org.apache.parquet.hadoop.metadata.BlockMetaData;

/** Positions in a file, dealt out to its row groups. */
final class RowPlaces {
  private final List<BlockMetaData> groups;
  private final long[] ordinals;
  private int taken;
  private int group = -1;
  private RowRanges rows = RowRanges.builder().build();

  /**
   * @param ordinals ascending, each once
   */
  RowPlaces(List<BlockMetaData> groups, long[] ordinals) {
    this.groups = groups;
    this.ordinals = ordinals;
  }

  /** Goes to the next row group that holds a position; false when there is none. */
  boolean next() {
    while (++group < groups.size() && taken < ordinals.length) {
      long start = groups.get(group).getRowIndexOffset();
      long end = start + groups.get(group).getRowCount();
      RowRanges.Builder builder = RowRanges.builder();
      int before = taken;
      while (taken < ordinals.length && ordinals[taken] < end) {
        builder.addSelectedRange(ordinals[taken] - start, ordinals[taken] - start);
        taken++;
      }
      if (taken > before) {
        rows = builder.build();
        return true;
      }
    }
    return false;
  }

  int group() {
    return group;
  }

  /** Positions in the row group. */
  RowRanges rows() {
    return rows;
  }
}

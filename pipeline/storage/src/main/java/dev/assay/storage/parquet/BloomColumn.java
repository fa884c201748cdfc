package dev.assay.storage.parquet;

import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.values.bloomfilter.BlockSplitBloomFilter;
import org.apache.parquet.column.values.bloomfilter.BloomFilter;
import org.apache.parquet.column.values.bloomfilter.BloomFilterWriteStore;
import org.apache.parquet.column.values.bloomfilter.XxHash;

/**
 * The bloom filter of one column: hashes are kept until the row group is whole, so that the filter
 * fits its rows (Parquet's own is sized beforehand).
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/bloomfilter/">split block bloom
 *     filters</a>
 */
final class BloomColumn {
  /** Chance that a row group is opened for an id that it does not hold. */
  private static final double FALSE_POSITIVES = 0.01;

  private static final XxHash HASH = new XxHash();

  private final ColumnDescriptor column;
  private final int index;
  private long[] hashes = new long[1024];
  private int size;

  BloomColumn(ColumnDescriptor column, int index) {
    this.column = column;
    this.index = index;
  }

  void add(RowBuffer row) {
    if (!row.isPresent(index)) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = HASH.hashBytes(row.binary(index).getBytesUnsafe());
  }

  /** Writes the filter of the row group and starts the next. */
  void flush(BloomFilterWriteStore store) {
    int bits = BlockSplitBloomFilter.optimalNumOfBits(Math.max(size, 1), FALSE_POSITIVES);
    BloomFilter filter = new BlockSplitBloomFilter(bits / Byte.SIZE);
    for (int i = 0; i < size; i++) {
      filter.insertHash(hashes[i]);
    }
    store.getBloomFilterWriter(column).writeBloomFilter(filter);
    size = 0;
  }
}

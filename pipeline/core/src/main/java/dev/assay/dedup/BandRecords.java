package dev.assay.dedup;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Packed records (bucket hash, document) of one part of the bands, as they go through a shuffle in
 * blocks. All records of a bucket are in one part ({@link Bands#part}); the order in which blocks
 * arrive does not matter. Not thread-safe.
 */
public final class BandRecords {

  /** Bytes of a record in a block. */
  public static final int BYTES = Long.BYTES + Integer.BYTES;

  private long[] hashes = new long[16];
  private int[] docs = new int[16];
  private int size;

  /** Takes one bucket. */
  public interface BucketSink {

    /**
     * Takes {@code docs[from, to)}, ascending and distinct, at least two; valid during the call.
     */
    void bucket(int[] docs, int from, int to);
  }

  public void add(long hash, int doc) {
    if (size == hashes.length) {
      grow(size + (size >> 1));
    }
    hashes[size] = hash;
    docs[size++] = doc;
  }

  public int size() {
    return size;
  }

  /** The records as a block of {@link #BYTES} each. */
  public byte[] toBytes() {
    ByteBuffer block = ByteBuffer.allocate(size * BYTES);
    for (int i = 0; i < size; i++) {
      block.putLong(hashes[i]).putInt(docs[i]);
    }
    return block.array();
  }

  /** Adds the records of a block. */
  public void addBytes(byte[] block) {
    if (block.length % BYTES != 0) {
      throw new IllegalArgumentException("Cannot read band records of " + block.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(block);
    while (in.hasRemaining()) {
      add(in.getLong(), in.getInt());
    }
  }

  /** Hands over every bucket of two documents or more, by ascending hash; sorts the records. */
  public void buckets(BucketSink sink) {
    sort();
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && hashes[to] == hashes[from]) {
        to++;
      }
      if (to - from > 1) {
        int end = sortDistinct(from, to);
        if (end - from > 1) {
          sink.bucket(docs, from, end);
        }
      }
      from = to;
    }
  }

  private int sortDistinct(int from, int to) {
    Arrays.sort(docs, from, to);
    int kept = from + 1;
    for (int i = from + 1; i < to; i++) {
      if (docs[i] != docs[kept - 1]) {
        docs[kept++] = docs[i];
      }
    }
    return kept;
  }

  /** Radix sort by the hash: four passes of sixteen bits. */
  private void sort() {
    long[] toHashes = new long[size];
    int[] toDocs = new int[size];
    int[] ends = new int[1 << 16];
    for (int shift = 0; shift < Long.SIZE; shift += 16) {
      count(ends, shift);
      for (int i = size - 1; i >= 0; i--) {
        int at = --ends[(int) (hashes[i] >>> shift) & 0xffff];
        toHashes[at] = hashes[i];
        toDocs[at] = docs[i];
      }
      long[] spareHashes = hashes;
      int[] spareDocs = docs;
      hashes = toHashes;
      docs = toDocs;
      toHashes = spareHashes;
      toDocs = spareDocs;
    }
  }

  private void count(int[] ends, int shift) {
    Arrays.fill(ends, 0);
    for (int i = 0; i < size; i++) {
      ends[(int) (hashes[i] >>> shift) & 0xffff]++;
    }
    for (int k = 1; k < ends.length; k++) {
      ends[k] += ends[k - 1];
    }
  }

  private void grow(int room) {
    hashes = Arrays.copyOf(hashes, room);
    docs = Arrays.copyOf(docs, room);
  }
}

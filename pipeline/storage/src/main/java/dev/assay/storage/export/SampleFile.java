package dev.assay.storage.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples of a file of MosaicML Streaming or LitData: their number, the offset of each and of the
 * end (UINT32, little-endian), what the format puts in between, and the samples.
 */
final class SampleFile {
  /** Offsets have 32 bits. */
  static final long LARGEST = 1L << 31;

  private final byte[] between;
  private final List<byte[]> samples = new ArrayList<>();
  private long bytes;

  SampleFile(byte[] between) {
    this.between = between;
  }

  void add(byte[] sample) {
    samples.add(sample);
    bytes += sample.length;
  }

  int size() {
    return samples.size();
  }

  /** Of the file that would be written. */
  long bytes() {
    return head() + bytes;
  }

  private long head() {
    return Integer.BYTES * (2L + samples.size()) + between.length;
  }

  /** Bytes of the file. */
  long write(Path file) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    LittleEndian.uint32(head, samples.size());
    long offset = head();
    LittleEndian.uint32(head, offset);
    for (byte[] sample : samples) {
      offset += sample.length;
      LittleEndian.uint32(head, offset);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      head.writeTo(out);
      out.write(between);
      for (byte[] sample : samples) {
        out.write(sample);
      }
    }
    samples.clear();
    bytes = 0;
    return offset;
  }
}

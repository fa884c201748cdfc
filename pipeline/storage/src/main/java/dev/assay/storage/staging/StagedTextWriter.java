package dev.assay.storage.staging;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes the documents of a unit by range of the global order (the first byte of the order hash).
 * Layout: chunks, each the zstd frame of documents of one range; then the index of chunks; then its
 * offset. Buffers at most {@value #FLUSH_BYTES} bytes before it writes chunks.
 */
public final class StagedTextWriter implements AutoCloseable {
  static final int RANGES = 256;
  static final int MAGIC = 0x41535458;
  private static final int FLUSH_BYTES = 24 << 20;
  private static final int LEVEL = 1;

  private final WritableByteChannel out;
  private final ByteWriter[] ranges = new ByteWriter[RANGES];
  private final int[] documents = new int[RANGES];
  private final ByteWriter index = new ByteWriter();
  private int chunks;
  private long position;
  private int buffered;

  public StagedTextWriter(WritableByteChannel out) {
    this.out = out;
    for (int i = 0; i < RANGES; i++) {
      ranges[i] = new ByteWriter();
    }
  }

  /**
   * @param order order hash of the document
   * @param document everything but the text, whose UTF-8 is given apart because it is at hand
   */
  public void write(long order, StagedDocument document, byte[] textUtf8) throws IOException {
    int range = (int) (order >>> 56);
    ByteWriter buffer = ranges[range];
    int before = buffer.length();
    buffer.writeVarint(document.index());
    document.facts().write(buffer);
    buffer.writeString(document.title());
    buffer.writeString(document.url());
    buffer.writeString(document.author());
    buffer.writeString(document.published());
    buffer.writeString(document.metadata());
    buffer.writeString(document.lineage());
    buffer.writeBlock(textUtf8);
    documents[range]++;
    buffered += buffer.length() - before;
    if (buffered >= FLUSH_BYTES) {
      flush();
    }
  }

  private void flush() throws IOException {
    for (int range = 0; range < RANGES; range++) {
      if (documents[range] > 0) {
        writeChunk(range);
      }
    }
    buffered = 0;
  }

  private void writeChunk(int range) throws IOException {
    ByteWriter buffer = ranges[range];
    byte[] packed = new byte[(int) Zstd.compressBound(buffer.length())];
    long size =
        Zstd.compressByteArray(packed, 0, packed.length, buffer.array(), 0, buffer.length(), LEVEL);
    writeFully(ByteBuffer.wrap(packed, 0, (int) size));
    index.writeByte(range);
    index.writeVarint(position);
    index.writeVarint(size);
    index.writeVarint(buffer.length());
    index.writeVarint(documents[range]);
    chunks++;
    position += size;
    documents[range] = 0;
    buffer.clear();
    if (buffer.array().length > FLUSH_BYTES / RANGES * 8) {
      ranges[range] = new ByteWriter();
    }
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /** Writes what is buffered and the index, and closes the channel. */
  @Override
  public void close() throws IOException {
    flush();
    ByteWriter tail = new ByteWriter();
    tail.writeInt(chunks);
    tail.writeBytes(index.array(), 0, index.length());
    tail.writeLong(position);
    tail.writeInt(MAGIC);
    writeFully(ByteBuffer.wrap(tail.array(), 0, tail.length()));
    out.close();
  }
}

package dev.assay.storage.staging;

import com.github.luben.zstd.Zstd;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** Reads documents of a unit by range of the global order. */
public final class StagedTextReader implements AutoCloseable {
  private static final int TAIL = Long.BYTES + Integer.BYTES;

  private final SeekableByteChannel in;
  private final List<List<Chunk>> ranges = new ArrayList<>();

  private record Chunk(long offset, int packed, int raw, int documents) {}

  public StagedTextReader(SeekableByteChannel in) throws IOException {
    this.in = in;
    for (int i = 0; i < StagedTextWriter.RANGES; i++) {
      ranges.add(new ArrayList<>());
    }
    readIndex();
  }

  private void readIndex() throws IOException {
    long size = in.size();
    ByteReader tail = new ByteReader(read(size - TAIL, TAIL));
    long indexOffset = tail.readLong();
    if (tail.readInt() != StagedTextWriter.MAGIC) {
      throw new IOException("Not a file of staged texts, or cut short");
    }
    ByteReader index = new ByteReader(read(indexOffset, (int) (size - TAIL - indexOffset)));
    int chunks = index.readInt();
    for (int i = 0; i < chunks; i++) {
      int range = index.readByte();
      ranges
          .get(range)
          .add(
              new Chunk(
                  index.readVarint(),
                  (int) index.readVarint(),
                  (int) index.readVarint(),
                  (int) index.readVarint()));
    }
  }

  /** Takes documents one by one. */
  public interface Consumer {
    void accept(StagedDocument document) throws IOException;
  }

  /** Gives the documents of all ranges whose index is wanted, range by range. */
  public void read(IntPredicate wanted, Consumer consumer) throws IOException {
    for (int range = 0; range < ranges.size(); range++) {
      read(range, wanted, consumer);
    }
  }

  /**
   * Gives the documents of one range whose index is wanted, in the order in which they were read
   * from the source.
   *
   * @param range 0 to 255
   */
  public void read(int range, IntPredicate wanted, Consumer consumer) throws IOException {
    for (Chunk chunk : ranges.get(range)) {
      byte[] raw = new byte[chunk.raw()];
      long size = Zstd.decompress(raw, read(chunk.offset(), chunk.packed()));
      if (size != raw.length) {
        throw new IOException("A chunk of staged texts is damaged");
      }
      ByteReader reader = new ByteReader(raw);
      for (int i = 0; i < chunk.documents(); i++) {
        readDocument(reader, wanted, consumer);
      }
    }
  }

  private static void readDocument(ByteReader reader, IntPredicate wanted, Consumer consumer)
      throws IOException {
    int index = (int) reader.readVarint();
    if (!wanted.test(index)) {
      StagedFacts.skip(reader);
      for (int field = 0; field < 7; field++) {
        reader.skipString();
      }
      return;
    }
    StagedFacts facts = StagedFacts.read(reader);
    String title = reader.readString();
    String url = reader.readString();
    String author = reader.readString();
    String published = reader.readString();
    String metadata = reader.readString();
    String lineage = Objects.requireNonNull(reader.readString());
    String text = Objects.requireNonNull(reader.readString());
    consumer.accept(
        new StagedDocument(index, facts, text, title, url, author, published, metadata, lineage));
  }

  private byte[] read(long offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    in.position(offset);
    while (buffer.hasRemaining()) {
      if (in.read(buffer) < 0) {
        throw new EOFException("Staged texts end early");
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

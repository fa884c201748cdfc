package dev.assay.storage.staging;

import com.github.luben.zstd.Zstd;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;

/** Reads the facts of a unit page by page; the page is reused. */
public final class FactsReader implements AutoCloseable {
  private final SeekableByteChannel in;
  private final Set<PageSection> wanted;
  private final FactsPage page;

  /**
   * @param wanted the sections to read; columns of the others stay blank
   */
  public FactsReader(SeekableByteChannel in, Set<PageSection> wanted) throws IOException {
    this.in = in;
    this.wanted = Set.copyOf(wanted);
    ByteReader head = read(3 * Integer.BYTES);
    if (head.readInt() != FactsWriter.MAGIC) {
      throw new IOException("Not a file of staged facts");
    }
    int signals = head.readInt();
    this.page = new FactsPage(signals, head.readInt());
  }

  /** The page that the last {@link #next()} read. Its columns change with the next call. */
  public FactsPage page() {
    return page;
  }

  /** Reads the next page; false at the end. */
  public boolean next() throws IOException {
    page.size = read(Integer.BYTES).readInt();
    if (page.size == 0) {
      return false;
    }
    PageSection[] sections = PageSection.values();
    ByteReader sizes = read(sections.length * 2 * Integer.BYTES);
    for (PageSection section : sections) {
      int packed = sizes.readInt();
      int raw = sizes.readInt();
      if (wanted.contains(section)) {
        readSection(section, packed, raw);
      } else {
        in.position(in.position() + packed);
      }
    }
    return true;
  }

  private void readSection(PageSection section, int packed, int raw) throws IOException {
    byte[] bytes = new byte[raw];
    if (Zstd.decompress(bytes, readBytes(packed)) != raw) {
      throw new IOException("A page of staged facts is damaged");
    }
    section.read(page, new ByteReader(bytes));
  }

  private ByteReader read(int length) throws IOException {
    return new ByteReader(readBytes(length));
  }

  private byte[] readBytes(int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (in.read(buffer) < 0) {
        throw new EOFException("Staged facts end early");
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

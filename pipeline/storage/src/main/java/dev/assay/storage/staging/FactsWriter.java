package dev.assay.storage.staging;

import com.github.luben.zstd.Zstd;
import dev.assay.document.Unreadable;
import dev.assay.prepare.KeyNames;
import dev.assay.prepare.PreparedDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes the facts of a unit as pages. Layout: magic, number of signals and probes; per page its
 * rows and the sizes of its sections, then the sections as zstd frames; a page of no rows ends it.
 */
public final class FactsWriter implements AutoCloseable {
  static final int MAGIC = 0x41534658;
  private static final int LEVEL = 1;

  private final WritableByteChannel out;
  private final FactsPage page;
  private final ByteWriter section = new ByteWriter();

  public FactsWriter(WritableByteChannel out, int signals, int probes) throws IOException {
    this.out = out;
    this.page = new FactsPage(signals, probes);
    ByteWriter head = new ByteWriter();
    head.writeInt(MAGIC);
    head.writeInt(signals);
    head.writeInt(probes);
    writeFully(head.toBytes());
  }

  public void add(int split, PreparedDocument document) throws IOException {
    page.add(split, document);
    flushIfFull();
  }

  /**
   * @param key what names the record in place of its own id
   */
  public void add(int split, KeyNames key, Unreadable region) throws IOException {
    page.add(split, key, region);
    flushIfFull();
  }

  private void flushIfFull() throws IOException {
    if (page.isFull()) {
      flush();
    }
  }

  private void flush() throws IOException {
    PageSection[] sections = PageSection.values();
    byte[][] packed = new byte[sections.length][];
    ByteWriter head = new ByteWriter();
    head.writeInt(page.size());
    for (PageSection each : sections) {
      section.clear();
      each.write(page, section);
      packed[each.ordinal()] = Zstd.compress(section.toBytes(), LEVEL);
      head.writeInt(packed[each.ordinal()].length);
      head.writeInt(section.length());
    }
    writeFully(head.toBytes());
    for (byte[] bytes : packed) {
      writeFully(bytes);
    }
    page.clear();
  }

  private void writeFully(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
  }

  /** Writes the last page and closes the channel. */
  @Override
  public void close() throws IOException {
    if (page.size() > 0) {
      flush();
    }
    ByteWriter end = new ByteWriter();
    end.writeInt(0);
    writeFully(end.toBytes());
    out.close();
  }
}

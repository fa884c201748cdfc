package dev.assay.storage.read.columns;

import dev.assay.storage.parquet.Codecs;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Unpacks pages, but none that claims to be larger than the largest column of its row group: a
 * damaged page header must not cost gigabytes.
 */
final class PageLimit implements CompressionCodecFactory {
  private final Codecs codecs = new Codecs();
  private long most;

  /** From now on. */
  void set(long bytes) {
    most = bytes;
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return codecs.getCompressor(codec);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return new Limited(codecs.getDecompressor(codec));
  }

  @Override
  public void release() {
    codecs.release();
  }

  private void check(int size) throws IOException {
    if (size < 0 || size > most) {
      throw new IOException("A page says that it unpacks to " + size + " bytes");
    }
  }

  private final class Limited implements BytesInputDecompressor {
    private final BytesInputDecompressor inner;

    Limited(BytesInputDecompressor inner) {
      this.inner = inner;
    }

    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      check(size);
      return inner.decompress(page, size);
    }

    @Override
    public void decompress(ByteBuffer from, int fromSize, ByteBuffer to, int size)
        throws IOException {
      check(size);
      inner.decompress(from, fromSize, to, size);
    }

    @Override
    public void release() {
      inner.release();
    }
  }
}

package dev.assay.storage.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.xerial.snappy.Snappy;

/** Decompresses whole pages, each into an array of its own. */
final class ArrayDecompressor implements BytesInputDecompressor {
  private final Codec codec;

  ArrayDecompressor(Codec codec) {
    this.codec = codec;
  }

  /** Fills {@code to} from the packed bytes, returning how many bytes came out. */
  interface Codec {
    int unpack(byte[] packed, byte[] to) throws IOException;
  }

  @Override
  public BytesInput decompress(BytesInput page, int size) throws IOException {
    return BytesInput.from(unpack(page.toByteArray(), size));
  }

  @Override
  public void decompress(ByteBuffer from, int fromSize, ByteBuffer to, int size)
      throws IOException {
    byte[] packed = new byte[fromSize];
    from.get(packed);
    to.put(unpack(packed, size));
  }

  @Override
  public void release() {}

  private byte[] unpack(byte[] packed, int size) throws IOException {
    byte[] page = new byte[size];
    int unpacked = codec.unpack(packed, page);
    if (unpacked != size) {
      throw new IOException("A page holds " + unpacked + " bytes instead of " + size);
    }
    return page;
  }

  static int zstd(byte[] packed, byte[] to) throws IOException {
    try {
      return Math.toIntExact(Zstd.decompressByteArray(to, 0, to.length, packed, 0, packed.length));
    } catch (ZstdException e) {
      throw new IOException("Broken zstd page: " + e.getMessage(), e);
    }
  }

  static int snappy(byte[] packed, byte[] to) throws IOException {
    if (Snappy.uncompressedLength(packed, 0, packed.length) > to.length) {
      throw new IOException("A snappy page is larger than its header says");
    }
    return Snappy.uncompress(packed, 0, packed.length, to, 0);
  }

  static int gzip(byte[] packed, byte[] to) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(to, 0, to.length);
    }
  }
}

package dev.assay.storage.parquet;

import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Codecs without Hadoop: zstd, snappy and gzip to read, zstd (single-threaded, so that the bytes do
 * not depend on the machine) and none to write.
 *
 * <p>One instance serves one reader or writer, on one thread at a time.
 */
public final class Codecs implements CompressionCodecFactory {
  /** Level of zstd unless said otherwise. */
  public static final int DEFAULT_LEVEL = 3;

  private @Nullable ZstdCompressor zstd;

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return getCompressor(codec, DEFAULT_LEVEL);
  }

  /** All columns of a file share one level: the first asked for. */
  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec, int level) {
    if (codec == CompressionCodecName.UNCOMPRESSED) {
      return new NoCompression();
    }
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("Cannot write with codec " + codec + ", only with ZSTD");
    }
    if (zstd == null) {
      zstd = new ZstdCompressor(level);
    }
    return zstd;
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> new NoCompression();
      case ZSTD -> new ArrayDecompressor(ArrayDecompressor::zstd);
      case SNAPPY -> new ArrayDecompressor(ArrayDecompressor::snappy);
      case GZIP -> new ArrayDecompressor(ArrayDecompressor::gzip);
      default ->
          throw new IllegalArgumentException(
              "Cannot read codec " + codec + ", only ZSTD, SNAPPY, GZIP and UNCOMPRESSED");
    };
  }

  @Override
  public void release() {
    if (zstd != null) {
      zstd.release();
      zstd = null;
    }
  }
}

package dev.assay.storage.parquet;

import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Hands pages on as they are. */
final class NoCompression implements BytesInputCompressor, BytesInputDecompressor {

  @Override
  public BytesInput compress(BytesInput page) {
    return page;
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.UNCOMPRESSED;
  }

  @Override
  public BytesInput decompress(BytesInput page, int size) {
    return page;
  }

  @Override
  public void decompress(ByteBuffer from, int fromSize, ByteBuffer to, int size) {
    ByteBuffer page = from.duplicate();
    page.limit(page.position() + fromSize);
    from.position(page.limit());
    to.put(page);
  }

  @Override
  public void release() {}
}

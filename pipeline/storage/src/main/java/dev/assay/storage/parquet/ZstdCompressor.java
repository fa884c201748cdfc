package dev.assay.storage.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compresses pages with one context and two arrays that grow to the largest page. */
final class ZstdCompressor implements BytesInputCompressor {
  private final ZstdCompressCtx context = new ZstdCompressCtx();
  private final PageBytes page = new PageBytes();
  private byte[] packed = new byte[0];

  ZstdCompressor(int level) {
    context.setLevel(level).setWorkers(0).setChecksum(false).setContentSize(true);
  }

  /** The result is valid until the next call; Parquet copies it at once. */
  @Override
  public BytesInput compress(BytesInput bytes) throws IOException {
    page.clear();
    bytes.writeAllTo(page);
    int bound = Math.toIntExact(Zstd.compressBound(page.size()));
    if (packed.length < bound) {
      packed = new byte[bound];
    }
    int size = context.compressByteArray(packed, 0, packed.length, page.array(), 0, page.size());
    return BytesInput.from(packed, 0, size);
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.ZSTD;
  }

  @Override
  public void release() {
    context.close();
  }
}

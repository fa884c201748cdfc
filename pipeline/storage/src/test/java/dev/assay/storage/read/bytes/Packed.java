package dev.assay.storage.read.bytes;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compressed bytes for tests, made by the JDK and by the reference library of zstd. */
public final class Packed {
  private Packed() {}

  /** One member. */
  public static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  /** One frame, with a check sum. */
  public static byte[] zstd(byte[] plain) {
    try (var context = new com.github.luben.zstd.ZstdCompressCtx()) {
      return context.setLevel(Zstd.defaultCompressionLevel()).setChecksum(true).compress(plain);
    }
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}

package dev.assay.storage.read.bytes;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

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

  /** One stream, made by commons-compress. */
  public static byte[] bzip2(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var packed = new BZip2CompressorOutputStream(out, 1)) {
      packed.write(plain);
    }
    return out.toByteArray();
  }

  /** One stream with CRC64, made by XZ for Java. */
  public static byte[] xz(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var packed = new XZOutputStream(out, new LZMA2Options(1))) {
      packed.write(plain);
    }
    return out.toByteArray();
  }

  /** One frame with check sums of its content and its blocks, made by commons-compress. */
  public static byte[] lz4(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var parameters =
        new FramedLZ4CompressorOutputStream.Parameters(
            FramedLZ4CompressorOutputStream.BlockSize.K64, true, true, false);
    try (var packed = new FramedLZ4CompressorOutputStream(out, parameters)) {
      packed.write(plain);
    }
    return out.toByteArray();
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}

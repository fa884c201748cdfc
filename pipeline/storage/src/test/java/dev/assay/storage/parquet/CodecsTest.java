package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.xerial.snappy.Snappy;

/** The oracles are the compressors of the JDK, snappy-java and zstd-jni. */
class CodecsTest {
  private static final byte[] PAGE = "页 page ".repeat(5_000).getBytes(StandardCharsets.UTF_8);

  private final Codecs codecs = new Codecs();

  @Test
  void zstdSnappyGzipAndPlainPagesAreRead() throws IOException {
    assertThat(unpacked(CompressionCodecName.ZSTD, Zstd.compress(PAGE))).isEqualTo(PAGE);
    assertThat(unpacked(CompressionCodecName.SNAPPY, Snappy.compress(PAGE))).isEqualTo(PAGE);
    assertThat(unpacked(CompressionCodecName.GZIP, gzip(PAGE))).isEqualTo(PAGE);
    assertThat(unpacked(CompressionCodecName.UNCOMPRESSED, PAGE)).isEqualTo(PAGE);
  }

  @Test
  void zstdPagesAreWrittenOneAfterTheOther() throws IOException {
    var compressor = codecs.getCompressor(CompressionCodecName.ZSTD);
    for (int size : new int[] {PAGE.length, 0, 3, PAGE.length}) {
      byte[] packed = compressor.compress(BytesInput.from(PAGE, 0, size)).toByteArray();
      assertThat(Zstd.decompress(packed, size)).isEqualTo(Arrays.copyOf(PAGE, size));
    }
    codecs.release();
  }

  @Test
  void buffersAreReadToo() throws IOException {
    byte[] packed = Snappy.compress(PAGE);
    ByteBuffer page = ByteBuffer.allocate(PAGE.length);
    codecs
        .getDecompressor(CompressionCodecName.SNAPPY)
        .decompress(ByteBuffer.wrap(packed), packed.length, page, PAGE.length);
    assertThat(page.array()).isEqualTo(PAGE);
  }

  @Test
  void aBrokenPageIsAnIoException() {
    for (CompressionCodecName codec :
        new CompressionCodecName[] {
          CompressionCodecName.ZSTD, CompressionCodecName.SNAPPY, CompressionCodecName.GZIP
        }) {
      assertThatThrownBy(() -> unpacked(codec, new byte[] {9, 9, 9, 9}))
          .as("%s", codec)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aPageOfAnotherSizeThanItsHeaderSaysIsAnIoException() {
    assertThatThrownBy(
            () ->
                codecs
                    .getDecompressor(CompressionCodecName.GZIP)
                    .decompress(BytesInput.from(gzip(PAGE)), PAGE.length + 1))
        .isInstanceOf(IOException.class)
        .hasMessage("A page holds %d bytes instead of %d", PAGE.length, PAGE.length + 1);
  }

  @Test
  void aCodecThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> codecs.getDecompressor(CompressionCodecName.BROTLI))
        .hasMessage("Cannot read codec BROTLI, only ZSTD, SNAPPY, GZIP and UNCOMPRESSED");
    assertThatThrownBy(() -> codecs.getCompressor(CompressionCodecName.SNAPPY))
        .hasMessage("Cannot write with codec SNAPPY, only with ZSTD");
  }

  private byte[] unpacked(CompressionCodecName codec, byte[] packed) throws IOException {
    return codecs
        .getDecompressor(codec)
        .decompress(BytesInput.from(packed), PAGE.length)
        .toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}

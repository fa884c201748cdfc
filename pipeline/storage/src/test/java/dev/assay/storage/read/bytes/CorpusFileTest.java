package dev.assay.storage.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are made by {@code GZIPOutputStream} and zstd's own library, then damaged by hand. */
class CorpusFileTest {
  private static final byte[] HELLO = "hello\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] WORLD = "world\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void membersAndFramesThatFollowEachOtherAreOneFile() throws IOException {
    byte[] both = Packed.joined(HELLO, WORLD);
    assertThat(read(Packed.joined(Packed.gzip(HELLO), Packed.gzip(WORLD)))).isEqualTo(both);
    assertThat(read(Packed.joined(Packed.zstd(HELLO), Packed.zstd(WORLD)))).isEqualTo(both);
    assertThat(read(Packed.joined(Packed.bzip2(HELLO), Packed.bzip2(WORLD)))).isEqualTo(both);
    assertThat(read(Packed.joined(Packed.xz(HELLO), Packed.xz(WORLD)))).isEqualTo(both);
    assertThat(read(Packed.joined(Packed.lz4(HELLO), Packed.lz4(WORLD)))).isEqualTo(both);
  }

  @Test
  void largeRandomContentComesBack() throws IOException {
    byte[] noise = new byte[3_000_001];
    new Random(1).nextBytes(noise);
    Arrays.fill(noise, 1_000_000, 2_000_000, (byte) 'a');
    assertThat(read(Packed.gzip(noise))).isEqualTo(noise);
    assertThat(read(Packed.zstd(noise))).isEqualTo(noise);
    assertThat(read(Packed.bzip2(noise))).isEqualTo(noise);
    assertThat(read(Packed.xz(noise))).isEqualTo(noise);
    assertThat(read(Packed.lz4(noise))).isEqualTo(noise);
    assertThat(read(noise)).isEqualTo(noise);
  }

  @Test
  void emptyContentIsNoFault() throws IOException {
    assertThat(read(Packed.gzip(new byte[0]))).isEmpty();
    assertThat(read(Packed.zstd(new byte[0]))).isEmpty();
    assertThat(read(Packed.xz(new byte[0]))).isEmpty();
    assertThat(read(Packed.lz4(new byte[0]))).isEmpty();
  }

  @Test
  void zeroBytesAfterTheLastMemberArePadding() throws IOException {
    assertThat(read(Packed.joined(Packed.gzip(HELLO), new byte[512]))).isEqualTo(HELLO);
  }

  /** {@code GZIPInputStream} takes this for the end of the file and says nothing. */
  @Test
  void anythingElseAfterTheLastMemberIsAFault() throws IOException {
    byte[] second = Packed.gzip(WORLD);
    second[1] ^= 1;
    assertBroken(Packed.joined(Packed.gzip(HELLO), second), "corrupt-compression", HELLO);
    assertBroken(
        Packed.joined(Packed.gzip(HELLO), new byte[5], HELLO), "corrupt-compression", HELLO);
    assertBroken(Packed.joined(Packed.zstd(HELLO), HELLO), "corrupt-compression", HELLO);
  }

  @Test
  void everyPlaceToCutAFileIsNoticed() throws IOException {
    byte[][] files = {Packed.gzip(HELLO), Packed.zstd(HELLO), Packed.xz(HELLO), Packed.lz4(HELLO)};
    for (byte[] whole : files) {
      byte[] file = Packed.joined(whole, whole);
      for (int length = 6; length < file.length; length++) {
        if (length != whole.length) {
          byte[] cut = Arrays.copyOf(file, length);
          assertThatExceptionOfType(BrokenStream.class)
              .as("%d of %d bytes", length, file.length)
              .isThrownBy(() -> read(cut))
              .satisfies(broken -> assertThat(broken.reason()).isEqualTo("truncated"));
        }
      }
    }
  }

  @Test
  void checkSumsAndLengthsAreCompared() throws IOException {
    byte[] packed = Packed.gzip(HELLO);
    for (int i = 1; i <= 8; i++) {
      byte[] wrong = packed.clone();
      wrong[wrong.length - i] ^= 0x10;
      assertBroken(wrong, "corrupt-compression", HELLO);
    }
    byte[] zstd = Packed.zstd(HELLO);
    zstd[zstd.length - 1] ^= 0x10;
    assertThatExceptionOfType(BrokenStream.class).isThrownBy(() -> read(zstd));
  }

  @Test
  void whatCameBeforeTheDamageIsReturnedFirst() throws IOException {
    byte[] text = new byte[400_000];
    Random random = new Random(2);
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) ('a' + random.nextInt(20));
    }
    byte[] packed = Packed.gzip(text);
    Arrays.fill(packed, packed.length / 2, packed.length / 2 + 64, (byte) 0xFF);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatExceptionOfType(BrokenStream.class).isThrownBy(() -> copy(packed, out));
    byte[] got = out.toByteArray();
    assertThat(got.length).isGreaterThan(text.length / 3);
    int same = Arrays.mismatch(got, text);
    assertThat(same).isGreaterThan(text.length * 2 / 5);
  }

  @Test
  void headersWithNamesCommentsAndExtrasAreSkipped() throws IOException {
    byte[] plain = Packed.gzip(HELLO);
    byte[] header = {0x1F, (byte) 0x8B, 8, 4 | 8 | 16 | 2, 0, 0, 0, 0, 0, 3};
    byte[] fields = {2, 0, 'x', 'y', 'n', 0, 'c', 'c', 0, 1, 2};
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
    assertThat(read(Packed.joined(header, fields, rest))).isEqualTo(HELLO);
  }

  @Test
  void aBombIsRefused() throws IOException {
    byte[] packed = Packed.zstd(new byte[1 << 26]);
    byte[][] many = new byte[20][];
    Arrays.fill(many, packed);
    byte[] bomb = Packed.joined(many);
    assertThatExceptionOfType(BrokenStream.class)
        .isThrownBy(() -> copy(bomb, null))
        .withMessageContaining("1000 times");
  }

  private void assertBroken(byte[] file, String reason, byte[] before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatExceptionOfType(BrokenStream.class)
        .isThrownBy(() -> copy(file, out))
        .satisfies(broken -> assertThat(broken.reason()).isEqualTo(reason));
    assertThat(out.toByteArray()).isEqualTo(before);
  }

  private byte[] read(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    copy(file, out);
    return out.toByteArray();
  }

  private void copy(byte[] content, java.io.@org.jspecify.annotations.Nullable OutputStream out)
      throws IOException {
    Path path = Files.write(folder.resolve("file"), content);
    byte[] block = new byte[1 << 16];
    try (CorpusFile file = CorpusFile.open(path, Compression.of(path))) {
      for (int read = file.read(block, 0, block.length);
          read >= 0;
          read = file.read(block, 0, block.length)) {
        if (out != null) {
          out.write(block, 0, read);
        }
      }
      assertThat(file.consumed()).isEqualTo(content.length);
    }
  }
}

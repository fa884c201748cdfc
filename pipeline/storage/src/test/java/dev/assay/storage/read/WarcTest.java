package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.RawDocument;
import dev.assay.storage.read.bytes.Packed;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written by hand after ISO 28500. */
class WarcTest {
  private static final byte[] A = WarcFixture.page("a", "<title>A</title><p>first page</p>");
  private static final byte[] B = WarcFixture.page("b", "<p>second page</p>");

  @TempDir Path folder;

  @Test
  void pagesAreRecordsAndOthersAreNot() throws IOException {
    byte[] request = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] plain = "just text".getBytes(StandardCharsets.UTF_8);
    byte[] body = "<p>汉字内容</p>".getBytes(Charset.forName("GBK"));
    Read read =
        read(
            Packed.joined(
                WarcFixture.record("request", "q", "https://example.org/", request),
                A,
                WarcFixture.response(
                    "i", "https://x/i", "200 OK\r\nContent-Type: image/png", plain),
                WarcFixture.response(
                    "n", "https://x/n", "404 No\r\nContent-Type: text/html", plain),
                WarcFixture.response(
                    "t", "https://x/t", "200 OK\r\nContent-Type: text/plain", plain),
                WarcFixture.response(
                    "g", "https://x/g", "200 OK\r\nContent-Type: text/html; charset=\"gbk\"", body),
                WarcFixture.response(
                    "z",
                    "https://x/z",
                    "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                    Packed.gzip("<p>packed page</p>".getBytes(StandardCharsets.UTF_8)))));
    assertThat(read.texts()).containsExactly("first page", "just text", "汉字内容", "packed page");
    RawDocument first = read.documents.get(0);
    assertThat(first.key()).isEqualTo("urn:test:a");
    assertThat(first.url()).isEqualTo("https://example.org/a");
    assertThat(first.title()).isEqualTo("A");
    String file = new String(A, StandardCharsets.UTF_8);
    String block = file.substring(file.indexOf("HTTP/1.1"), file.length() - 4);
    assertThat(first.sourceSha256())
        .isEqualTo(new Sha256().of(block.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void compressedFilesAreReadMemberByMember() throws IOException {
    byte[] file = Packed.joined(Packed.gzip(A), Packed.gzip(B));
    assertThat(Read.of(TestSource.of(folder, "x.warc.gz", file)).texts())
        .containsExactly("first page", "second page");
  }

  @Test
  void aResponseThatIsNoHttpCostsItselfAlone() throws IOException {
    byte[] bad = WarcFixture.record("response", "x", "https://x/", new byte[] {1, 2, 3});
    Read read = read(Packed.joined(A, bad, B));
    assertThat(read.texts()).containsExactly("first page", "second page");
    assertThat(read.reasons()).containsExactly("broken-warc");
    assertThat(read.lost.get(0).record()).isEqualTo(1);
    assertThat(read.lost.get(0).byteOffset()).isEqualTo(A.length);
  }

  @Test
  void whereTheFileIsNoWarcAnyMoreItsRestIsOneRecord() throws IOException {
    byte[] noise = "no WARC here\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    Read read = read(Packed.joined(A, noise, B));
    assertThat(read.texts()).containsExactly("first page");
    assertThat(read.reasons()).containsExactly("broken-warc");
    assertThat(read.lost.get(0).byteOffset()).isEqualTo(A.length);
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(noise.length + B.length);
    assertThat(read.lost.get(0).sourceSha256()).isEqualTo(new Sha256().of(Packed.joined(noise, B)));
  }

  @Test
  void everyPlaceToCutAFileIsNoticed() throws IOException {
    byte[] file = Packed.joined(A, B);
    for (int length = A.length + 1; length < file.length - 4; length++) {
      Read read = read(Arrays.copyOf(file, length));
      assertThat(read.texts()).as("%d of %d", length, file.length).containsExactly("first page");
      assertThat(read.reasons()).as("%d of %d", length, file.length).hasSize(1);
      assertThat(read.lost.get(0).bytesLost()).isEqualTo(length - A.length);
    }
  }

  @Test
  void aCutCompressedFileIsNoticed() throws IOException {
    byte[] first = Packed.gzip(A);
    byte[] file = Packed.joined(first, Packed.gzip(B));
    for (int length = first.length + 1; length < file.length; length += 7) {
      Read read = Read.of(TestSource.of(folder, "x.warc.gz", Arrays.copyOf(file, length)));
      assertThat(read.reasons()).as("%d of %d", length, file.length).containsExactly("truncated");
      assertThat(read.documents.size()).isBetween(1, 2);
    }
  }

  private Read read(byte[] content) throws IOException {
    return Read.of(TestSource.of(folder, "x.warc", content));
  }
}

package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.RawDocument;
import dev.assay.storage.read.bytes.Packed;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are one document each. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void aTextIsItsFileWithoutAByteOrderMark() throws IOException {
    byte[] content = "\uFEFF# Title\r\n\n正文\n".getBytes(StandardCharsets.UTF_8);
    Read read = Read.of(TestSource.of(folder, "a.md", content));
    assertThat(read.texts()).containsExactly("# Title\r\n\n正文\n");
    assertThat(read.documents.get(0).key()).isNull();
    assertThat(read.documents.get(0).sourceSha256()).isEqualTo(new Sha256().of(content));
  }

  @Test
  void theDigestIsThatOfTheDecompressedFile() throws IOException {
    byte[] content = "text".getBytes(StandardCharsets.UTF_8);
    Read read = Read.of(TestSource.of(folder, "a.txt.zst", Packed.zstd(content)));
    assertThat(read.documents.get(0).sourceSha256()).isEqualTo(new Sha256().of(content));
  }

  @Test
  void whatCannotBeReadIsOneRecordOfTheWholeFile() throws IOException {
    byte[] packed = Packed.gzip("some text, long enough to cut".getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length - 10);
    Read truncated = Read.of(TestSource.of(folder, "a.txt.gz", cut));
    assertThat(truncated.reasons()).containsExactly("truncated");
    assertThat(truncated.lost.get(0).bytesLost()).isEqualTo(cut.length);
    assertThat(truncated.lost.get(0).sourceSha256()).isEqualTo(new Sha256().of(cut));

    assertThat(Read.of(TestSource.of(folder, "b.txt", "")).reasons()).containsExactly("empty-file");
    assertThat(Read.of(TestSource.of(folder, "b.txt.gz", "")).reasons())
        .containsExactly("empty-file");
    assertThat(Read.of(TestSource.of(folder, "c.txt", new byte[] {'a', (byte) 0xC0})).reasons())
        .containsExactly("invalid-utf8");
  }

  @Test
  void aLargeFileIsDigestedButNotHeld() throws IOException {
    byte[] large = new byte[500_000];
    Arrays.fill(large, (byte) 'x');
    Read read = Read.of(TestSource.of(folder, "a.txt", large, "max-document: 1000"));
    assertThat(read.reasons()).containsExactly("too-large");
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(large.length);
    assertThat(read.lost.get(0).sourceSha256()).isEqualTo(new Sha256().of(large));
  }

  @Test
  void otherEncodingsAreDecoded() throws IOException {
    byte[] content = "标题".getBytes(StandardCharsets.UTF_16LE);
    Read read = Read.of(TestSource.of(folder, "a.txt", content, "encoding: UTF-16LE"));
    assertThat(read.texts()).containsExactly("标题");
  }

  @Test
  void aPageTellsItsAddressAuthorLanguageAndLicense() throws IOException {
    String html =
        """
        <html lang="zh-CN"><head><title> The  title </title><link rel=canonical href="https://x/y">
        <meta name=author content="A. Author"><meta property="article:published_time" content="2024-05-06">
        <link rel=license href="https://creativecommons.org/licenses/by-sa/4.0/"></head>
        <body><nav><a href="/">home</a></nav><main><h1>H</h1><p>Some text.</p></main></body></html>
        """;
    RawDocument page = Read.of(TestSource.of(folder, "a.html", html)).documents.get(0);
    assertThat(page)
        .extracting(
            RawDocument::title,
            RawDocument::url,
            RawDocument::author,
            RawDocument::published,
            RawDocument::license,
            RawDocument::language,
            RawDocument::text)
        .containsExactly(
            "The title",
            "https://x/y",
            "A. Author",
            "2024-05-06",
            "CC-BY-SA-4.0",
            "zh-CN",
            "# H\n\nSome text.");
  }

  @Test
  void thePageSaysItsOwnEncoding() throws IOException {
    byte[] html =
        "<meta charset=gb2312><title>t</title><p>汉字在此</p>"
            .getBytes(java.nio.charset.Charset.forName("GB2312"));
    assertThat(Read.of(TestSource.of(folder, "a.html", html)).texts()).containsExactly("汉字在此");
  }
}

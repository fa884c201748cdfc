package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Packed;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases checked by hand. */
class JsonLinesTest {
  private static final String TEXT = "fields: {text: text}";

  @TempDir Path folder;

  @Test
  void everyColumnComesFromItsPath() throws IOException {
    String line =
        """
        {"meta": {"uri": "u", "tags": ["a", "b"]}, "a.b": {"c": 1.50}, "who": ["x", "y"],
         "d": "2024-01-31", "l": "MIT", "lang": "zh", "t": "T", "n": 12, "body": "B\\u00e9", "z": null}
        """
            .replace("\n", " ");
    Read read =
        read(
            line,
            "fields: {id: 'n', text: body, title: t, url: meta.uri, author: who.1, published: d,"
                + " license: l, language: lang, zz: '\"a.b\".c', tags: meta.tags, gone: z.y}");
    assertThat(read.documents).hasSize(1);
    RawDocument document = read.documents.get(0);
    assertThat(document)
        .extracting(
            RawDocument::key,
            RawDocument::text,
            RawDocument::title,
            RawDocument::url,
            RawDocument::author,
            RawDocument::published,
            RawDocument::license,
            RawDocument::language)
        .containsExactly("12", "Bé", "T", "u", "y", "2024-01-31", "MIT", "zh");
    assertThat(document.metadata()).isEqualTo("{\"tags\":[\"a\",\"b\"],\"zz\":1.50}");
  }

  @Test
  void theDigestIsThatOfTheLineWithoutItsEnd() throws IOException {
    byte[] expected = new Sha256().of("{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8));
    Read read = read("{\"text\":\"a\"}\r\n\n  \n{\"text\":\"a\"}\n{\"text\":\"a\"}", TEXT);
    assertThat(read.documents).hasSize(3);
    assertThat(read.documents).allMatch(d -> Arrays.equals(d.sourceSha256(), expected));
  }

  @Test
  void textIsMadeOfListsAndTemplates() throws IOException {
    String lines = "{\"a\":\"A\",\"b\":\"\",\"c\":\"C\"}\n{\"c\":\"C\"}\n{\"b\":\"\"}\n{\"d\":1}\n";
    Read list = read(lines, "fields: {text: [a, b, c]}");
    assertThat(list.texts()).containsExactly("A\n\nC", "C", "");
    assertThat(list.reasons()).containsExactly("missing-text");
    Read template = read(lines, "fields: {text: '<{a}|{c}>'}");
    assertThat(template.texts()).containsExactly("<A|C>", "<|C>");
    assertThat(template.reasons()).containsExactly("missing-text", "missing-text");
  }

  @Test
  void whatIsWrongCostsItsLineAndSaysWhichWithoutItsText() throws IOException {
    byte[] content =
        Packed.joined(
            bytes("{\"text\":\"one\"}\n{\"text\":\"SECRET\n"),
            new byte[] {'{', '"', 't', (byte) 0xFF, '\n'},
            bytes("{}\n{\"text\":null}\n[1]\n{\"text\":\"x\"} SECRET\n{\"text\":\"last\"}"));
    Read read = read(content, TEXT);
    assertThat(read.texts()).containsExactly("one", "last");
    assertThat(read.reasons())
        .containsExactly(
            "broken-json",
            "invalid-utf8",
            "missing-text",
            "missing-text",
            "broken-json",
            "broken-json");
    assertThat(read.lost).extracting(Unreadable::detail).noneMatch(d -> d.contains("SECRET"));
    assertThat(read.lost.get(0).detail()).startsWith("line 2: ");
    assertThat(read.lost.get(0).byteOffset()).isEqualTo(15);
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(15);
    assertThat(read.lost.get(1).detail()).isEqualTo("line 3: byte 4 of the line");
  }

  @Test
  void aHugeLineIsOneUnreadableRecordAndReadingGoesOn() throws IOException {
    String huge = "{\"text\":\"" + "x".repeat(700_000) + "\"}";
    Read read =
        read("{\"text\":\"a\"}\n" + huge + "\r\n{\"text\":\"b\"}\n", TEXT, "max-document: 1000");
    assertThat(read.texts()).containsExactly("a", "b");
    Unreadable lost = read.lost.get(0);
    assertThat(lost.reason()).isEqualTo("too-large");
    assertThat(lost.record()).isEqualTo(1);
    assertThat(lost.bytesLost()).isEqualTo(huge.length());
    assertThat(lost.sourceSha256()).isEqualTo(new Sha256().of(bytes(huge)));
  }

  @Test
  void aNameThatStandsTwiceCountsWithItsLastValue() throws IOException {
    Read read =
        read(
            "{\"text\":\"a\",\"m\":{\"u\":\"1\",\"v\":\"2\"},\"text\":\"b\",\"m\":{\"v\":\"3\"}}",
            "fields: {text: text, url: m.u, title: m.v, whole: m}");
    assertThat(read.texts()).containsExactly("b");
    assertThat(read.documents.get(0).url()).isNull();
    assertThat(read.documents.get(0).title()).isEqualTo("3");
    assertThat(read.documents.get(0).metadata()).isEqualTo("{\"whole\":{\"v\":\"3\"}}");
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
    Read read = read("{\"text\":\"a\\ud83dz \\ud83d\\ude00 \\ude00\"}", TEXT);
    assertThat(read.texts()).containsExactly("a\uFFFDz 😀 \uFFFD");
  }

  @Test
  void deepNestingIsRefusedNotFollowed() throws IOException {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"a\"}";
    Read read = read(deep + "\n{\"text\":\"b\"}", TEXT);
    assertThat(read.texts()).containsExactly("b");
    assertThat(read.lost.get(0).detail()).contains("nested too deeply");
  }

  @Test
  void numbersStayAsTheyWereWritten() throws IOException {
    Read read =
        read(
            "{\"text\":\"a\",\"n\":1.10E+2,\"m\":{\"k\":[ 0.10, 1e400 ]}}",
            "fields: {text: text, id: 'n', m: m}");
    assertThat(read.documents.get(0).key()).isEqualTo("1.10E+2");
    assertThat(read.documents.get(0).metadata()).isEqualTo("{\"m\":{\"k\":[0.10,1e400]}}");
  }

  @Test
  void otherEncodingsAreDecodedStrictly() throws IOException {
    Charset gb = Charset.forName("GB18030");
    byte[] content =
        Packed.joined(
            "{\"text\":\"汉字，\\n\"}\n".getBytes(gb),
            new byte[] {'{', (byte) 0xFF, '}', '\n'},
            "{\"text\":\"再\"}".getBytes(gb));
    Read read = read(content, TEXT, "encoding: GB18030");
    assertThat(read.texts()).containsExactly("汉字，\n", "再");
    assertThat(read.reasons()).containsExactly("invalid-utf8");
  }

  @Test
  void truncatedGzipCostsItsRestAsOneRecord() throws IOException {
    byte[] first = Packed.gzip(bytes("{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"te"));
    byte[] second = Packed.gzip(bytes("xt\":\"c\"}\n"));
    byte[] cut = Arrays.copyOf(Packed.joined(first, second), first.length + 15);
    Read read = Read.of(TestSource.of(folder, "x.jsonl.gz", cut, "format: jsonl", TEXT));
    assertThat(read.texts()).containsExactly("a", "b");
    Unreadable lost = read.lost.get(0);
    assertThat(lost.reason()).isEqualTo("truncated");
    assertThat(lost.record()).isEqualTo(2);
    assertThat(lost.byteOffset()).isBetween(20L, first.length - 8L);
    assertThat(lost.byteOffset() + lost.bytesLost()).isEqualTo(cut.length);
    assertThat(lost.sourceSha256())
        .isEqualTo(new Sha256().of(Arrays.copyOfRange(cut, (int) lost.byteOffset(), cut.length)));
  }

  @Test
  void compressedContentUnderAPlainNameIsRead() throws IOException {
    byte[] packed = Packed.gzip(bytes("{\"text\":\"a\"}"));
    assertThat(Read.of(TestSource.of(folder, "x.jsonl", packed, TEXT)).texts())
        .containsExactly("a");
  }

  @Test
  void aFileWithoutBytesIsOneUnreadableRecord() throws IOException {
    assertThat(read("", TEXT).reasons()).containsExactly("empty-file");
    assertThat(read("\n", TEXT).count()).isZero();
    Read packed = Read.of(TestSource.of(folder, "x.jsonl.gz", "", "format: jsonl", TEXT));
    assertThat(packed.reasons()).containsExactly("empty-file");
  }

  @Test
  void aFailureOfTheSinkIsNoFaultOfTheFile() throws IOException {
    SourceContract source = TestSource.of(folder, "x.jsonl", "{\"text\":\"a\"}", TEXT);
    Split split = Read.plan(source, 100).get(0);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Readers.read(split, source, failing(new IOException("disk full"))))
        .withMessage("disk full");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Readers.read(split, source, failing(new IllegalStateException("bug"))))
        .withMessage("bug");
  }

  static RecordSink failing(Exception failure) {
    return new RecordSink() {
      @Override
      public void document(RawDocument document) throws IOException {
        if (failure instanceof IOException io) {
          throw io;
        }
        throw (RuntimeException) failure;
      }

      @Override
      public void unreadable(Unreadable region) throws IOException {
        throw new IOException("not expected");
      }
    };
  }

  private Read read(String content, String... keys) throws IOException {
    return read(bytes(content), keys);
  }

  private Read read(byte[] content, String... keys) throws IOException {
    String[] all = Arrays.copyOf(keys, keys.length + 1);
    all[keys.length] = "format: jsonl";
    return Read.of(TestSource.of(folder, "x.jsonl", content, all));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

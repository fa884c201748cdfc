package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.ShardWriter;
import dev.assay.text.Seeded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read, from the file to the quarantine; files are made whole and then damaged. */
class UnreadableInputTest {
  private static final String RUN =
      """
      schema: assay/run/v1
      name: damaged
      purpose: pre-training
      territory: CN
      as-of: 2026-11-23
      sources: [sources.yaml]
      rules: [assay:usage/license-cautious]
      """;
  private static final String SOURCES =
      """
      schema: assay/source/v1
      sources:
        - id: damaged
          license: CC0-1.0
          kind: own
          purposes: {allowed: [pre-training]}
          data-level: general
          max-document: 20KB
          files: [data/*]
          fields: {id: id, text: text}
      """;

  private final Random random = new Random(Seeded.seed());
  @TempDir Path folder;
  private RunFolder run = new RunFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    run = RunFolder.of(folder.resolve("run"), RUN, SOURCES);
    Files.createDirectories(folder.resolve("run/data"));
  }

  /** Runs over one damaged file and a good one, and gives the only row of the quarantine. */
  private QuarantineRow quarantined(String name, byte[] content, int kept) throws IOException {
    Files.write(folder.resolve("run/data").resolve(name), content);
    Files.writeString(folder.resolve("run/data/zz.jsonl"), line("good", "A good line."));
    RunResult result = run.run();
    assertThat(result.status()).isEqualTo(RunResult.Status.PUBLISHED);
    List<FateRow> fates = RunFolder.fates(result);
    assertThat(fates).filteredOn(row -> row.fate().equals("kept")).hasSize(kept + 1);
    List<QuarantineRow> rows = RunFolder.quarantine(result);
    assertThat(rows).hasSize(1);
    QuarantineRow row = rows.get(0);
    assertThat(row.origin()).isEqualTo("data/" + name);
    assertThat(fates)
        .filteredOn(fate -> fate.id().equals(row.id()))
        .singleElement()
        .satisfies(fate -> assertThat(fate.reason()).isEqualTo(row.reason()))
        .satisfies(fate -> assertThat(fate.record()).isEqualTo(row.record()));
    return row;
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 40; k++) {
        text.append(Long.toString(random.nextLong() >>> 20, 36)).append(' ');
      }
      lines.append(line("n" + i, text.toString()));
    }
    return lines.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  /** The region begins where the lost record came from, and all that follows is lost. */
  private static void assertLostToTheEnd(QuarantineRow row, byte[] file, long atLeast, long most) {
    assertThat(row.byteOffset() + row.bytesLost()).isEqualTo(file.length);
    assertThat(row.bytesLost()).isBetween(atLeast, most);
  }

  @Test
  void aSmallGzipThatWasCutCostsTheRestFromTheRecordThatWasNotWhole() throws IOException {
    byte[] packed = gzip(utf8(lines(4)));
    byte[] cut = Arrays.copyOf(packed, packed.length * 9 / 10);
    QuarantineRow row = quarantined("small.jsonl.gz", cut, 3);
    assertThat(row.reason()).isEqualTo("truncated");
    assertThat(row.record()).isEqualTo(3);
    int record = packed.length / 4;
    assertLostToTheEnd(row, cut, record / 3, record);
  }

  @Test
  void aLargeGzipThatWasCutCostsOneRecordAndTheRest() throws IOException {
    byte[] plain = utf8(lines(4_000));
    byte[] packed = gzip(plain);
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    Files.write(folder.resolve("run/data/large.jsonl.gz"), cut);
    RunResult result = run.run();
    QuarantineRow row = RunFolder.quarantine(result).get(0);
    long kept = RunFolder.fates(result).size() - 1L;
    assertThat(row.record()).isEqualTo(kept);
    assertThat(kept).isBetween(1_900L, 2_100L);
    assertLostToTheEnd(row, cut, 1, packed.length / 4_000 * 2L);
  }

  @Test
  void aZstdFrameThatWasCutCostsTheBlocksFromTheLostRecordOn() throws IOException {
    byte[] packed = Zstd.compress(utf8(lines(2_000)));
    byte[] cut = Arrays.copyOf(packed, packed.length * 3 / 4);
    Files.write(folder.resolve("run/data/cut.jsonl.zst"), cut);
    RunResult result = run.run();
    QuarantineRow row = RunFolder.quarantine(result).get(0);
    assertThat(row.reason()).isEqualTo("truncated");
    long kept = RunFolder.fates(result).size() - 1L;
    assertThat(kept).isBetween(1_000L, 1_500L);
    long lost = cut.length - kept * packed.length / 2_000;
    assertLostToTheEnd(row, cut, lost, lost + (1 << 17));
  }

  @Test
  void aByteThatFlippedInsideGzipIsNoticed() throws IOException {
    byte[] packed = gzip(utf8(lines(200)));
    packed[packed.length - 6] ^= 1;
    QuarantineRow row = quarantined("flipped.jsonl.gz", packed, 200);
    assertThat(row.reason()).isEqualTo("corrupt-compression");
    assertThat(row.detail()).contains("check sum");
    assertLostToTheEnd(row, packed, 8, 8);
  }

  @Test
  void aBrokenLineCostsItself() throws IOException {
    String before = line("a", "First.");
    String broken = "{\"id\":\"b\",\"text\":\"Second.\n";
    QuarantineRow row = quarantined("broken.jsonl", utf8(before + broken + line("c", "Third.")), 2);
    assertThat(row.reason()).isEqualTo("broken-json");
    assertThat(row.record()).isEqualTo(1);
    assertThat(row.byteOffset()).isEqualTo(before.length());
    assertThat(row.bytesLost()).isEqualTo(broken.length() - 1L);
    assertThat(row.detail()).startsWith("line 2").doesNotContain("Second");
  }

  @Test
  void invalidUtf8CostsItsLine() throws IOException {
    byte[] content = utf8(line("a", "First.") + line("b", "Se?ond.") + line("c", "Third."));
    content[new String(content, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;
    QuarantineRow row = quarantined("latin.jsonl", content, 2);
    assertThat(row.reason()).isEqualTo("invalid-utf8");
    assertThat(row.record()).isEqualTo(1);
    assertThat(row.bytesLost()).isEqualTo(line("b", "Second.").length() - 1L);
  }

  @Test
  void aFileWithoutBytesIsOneUnreadableRecordInEveryFormat() throws IOException {
    for (String name : List.of("e.txt", "e.jsonl", "e.csv", "e.jsonl.gz", "e.parquet", "e.warc")) {
      RunFolder.delete(run.output());
      QuarantineRow row = quarantined(name, new byte[0], 0);
      assertThat(row.reason()).as(name).isEqualTo("empty-file");
      assertThat(row.bytesLost()).as(name).isZero();
      Files.delete(folder.resolve("run/data").resolve(name));
    }
  }

  @Test
  void aLineLargerThanADocumentMayBeIsHeldAndNotCountedAsUnreadable() throws IOException {
    String huge = line("b", "long ".repeat(200_000));
    QuarantineRow row =
        quarantined("huge.jsonl", utf8(line("a", "First.") + huge + line("c", "Third.")), 2);
    assertThat(row.reason()).isEqualTo("too-large");
    assertThat(row.bytesLost()).isEqualTo(huge.length() - 1L);
    assertThat(row.byteOffset()).isEqualTo(line("a", "First.").length());
  }

  @Test
  void aQuoteThatIsNeverClosedCostsTheRestOfTheCsv() throws IOException {
    String good = "id,text\n1,one\n2,\"two\nlines\"\n";
    String rest = "3,\"three\n4,four\n5,five\n";
    QuarantineRow row = quarantined("open.csv", utf8(good + rest), 2);
    assertThat(row.reason()).isEqualTo("broken-csv");
    assertThat(row.byteOffset()).isEqualTo(good.length());
    assertThat(row.bytesLost()).isEqualTo(rest.length());
  }

  @Test
  void aWarcThatWasCutCostsTheRestFromTheCutRecordOn() throws IOException {
    String whole = page("a") + page("b");
    byte[] cut = Arrays.copyOf(utf8(whole), whole.length() - 40);
    QuarantineRow row = quarantined("cut.warc", cut, 1);
    assertThat(row.reason()).isEqualTo("truncated");
    assertLostToTheEnd(row, cut, page("b").length() - 40, page("b").length() - 40);
  }

  private static String page(String id) {
    String body = "<html><body><p>Page " + id + " has a sentence or two to read.</p></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:"
        + id
        + ">\r\nWARC-Date: 2026-08-01T00:00:00Z\r\nWARC-Target-URI: https://example.org/"
        + id
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void aBrokenPageOfParquetCostsItsRowGroup() throws IOException {
    Path file = folder.resolve("run/data/table.parquet");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ShardWriter writer =
            ShardWriter.create(
                ChannelOutputFile.of("table", () -> channel), new FooterKeys("t@0", "0", "t"))) {
      for (int i = 0; i < 50; i++) {
        writer.write(row(i));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 4] ^= 0x40;
    QuarantineRow row = quarantined("table.parquet", bytes, 0);
    assertThat(row.reason()).isEqualTo("broken-parquet");
    assertThat(row.bytesLost()).isBetween(1_000L, (long) bytes.length);
    assertThat(row.detail()).startsWith("row group 0 from row 0 on");
  }

  private ShardRow row(int number) {
    return new ShardRow(
        lines(1),
        "row" + number,
        "s",
        null,
        null,
        null,
        null,
        "CC0-1.0",
        "en",
        1,
        1,
        "o",
        number,
        "0",
        "0",
        0,
        0,
        null,
        "{}");
  }

  @Test
  void tooMuchUnreadableIsNotPublished() throws IOException {
    Path file = folder.resolve("run/data/lines.jsonl");
    String good = line("a", "First.").repeat(3);
    Files.writeString(file, good + "{\n".repeat(10));
    assertThat(run.run().status()).isEqualTo(RunResult.Status.PUBLISHED);
    Files.writeString(file, good + "{\n".repeat(11));
    RunResult result = run.run();
    assertThat(result.status()).isEqualTo(RunResult.Status.TOO_MUCH_UNREADABLE);
    assertThat(result.stops())
        .containsExactly("11 of 14 records could not be read: more than max-unreadable allows");
    assertThat(run.output().resolve("damaged/v2")).doesNotExist();
  }
}

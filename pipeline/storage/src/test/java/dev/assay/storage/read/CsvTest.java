package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.assay.document.RawDocument;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases checked by hand after RFC 4180, and jackson-dataformat-csv as a peer. */
class CsvTest {
  private static final String FIELDS = "fields: {id: id, text: text}";

  @TempDir Path folder;

  @Test
  void lineBreaksAndQuotesInsideQuotesBelongToTheRecord() throws IOException {
    String second = "2,\"say \"\"hi\"\"\r\n\r\nbye, all\"";
    Read read = read("id,text\r\n1,plain\r\n" + second + "\r\n\r\n3,last", FIELDS);
    assertThat(read.texts()).containsExactly("plain", "say \"hi\"\r\n\r\nbye, all", "last");
    assertThat(read.documents).extracting(RawDocument::key).containsExactly("1", "2", "3");
    assertThat(read.documents.get(1).sourceSha256())
        .isEqualTo(new Sha256().of(second.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aQuoteInsideAPlainFieldIsACharacter() throws IOException {
    Read read = read("id,text\n1,a 5\" disk\n2,b\n", FIELDS);
    assertThat(read.texts()).containsExactly("a 5\" disk", "b");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsTheRest() throws IOException {
    Read read = read("id,text\n1,a\n2,\"b\n3,c\n", FIELDS);
    assertThat(read.texts()).containsExactly("a");
    assertThat(read.reasons()).containsExactly("broken-csv");
    assertThat(read.lost.get(0).detail()).isEqualTo("line 3: a quote is never closed");
    assertThat(read.lost.get(0).byteOffset()).isEqualTo(12);
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(9);
  }

  @Test
  void recordsOfAnotherShapeCostThemselves() throws IOException {
    Read read = read("id,text\n1\n2,\"b\"x\n3,c,d\n4,e\n", FIELDS);
    assertThat(read.texts()).containsExactly("e");
    assertThat(read.reasons()).containsExactly("broken-csv", "broken-csv", "broken-csv");
  }

  @Test
  void withoutAReadableHeaderThereIsOneUnreadableRecord() throws IOException {
    Read read = read("id,\"te\"xt\n1,a\n2,b\n", FIELDS);
    assertThat(read.reasons()).containsExactly("broken-csv");
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(18);
    assertThat(read.lost.get(0).sourceSha256())
        .isEqualTo(new Sha256().of("id,\"te\"xt\n1,a\n2,b\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRecordThatIsTooLargeIsPassedOver() throws IOException {
    String large = "1,\"" + "x\n".repeat(300_000) + "\"";
    Read read = read("id,text\n" + large + "\n2,b\n", FIELDS, "max-document: 1000");
    assertThat(read.texts()).containsExactly("b");
    assertThat(read.reasons()).containsExactly("too-large");
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(large.length());
  }

  @Test
  void dialectsAreFollowed() throws IOException {
    Read named =
        read(
            "a;'b;c'\n",
            "fields: {text: '1'}",
            "csv: {delimiter: ';', quote: \"'\", header: false}");
    assertThat(named.texts()).containsExactly("b;c");
    Read tabs = Read.of(TestSource.of(folder, "x.tsv", "id\ttext\n1\ta, b\n", FIELDS));
    assertThat(tabs.texts()).containsExactly("a, b");
  }

  @Test
  void readsAsJacksonDoes() throws IOException {
    CsvMapper peer = new CsvMapper();
    peer.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    for (long seed = 1; seed <= 300; seed++) {
      String csv = randomCsv(new Random(seed));
      List<String> expected = new ArrayList<>();
      try (MappingIterator<String[]> rows = peer.readerFor(String[].class).readValues(csv)) {
        rows.forEachRemaining(row -> expected.add(row[1]));
      }
      Read read = read(csv, "fields: {text: '1'}", "csv: {header: false}");
      assertThat(read.texts()).as("seed %d: %s", seed, csv).isEqualTo(expected);
    }
  }

  private static String randomCsv(Random random) {
    return random
        .ints(1 + random.nextInt(8))
        .mapToObj(row -> randomCell(random) + "," + randomCell(random))
        .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n"));
  }

  private static String randomCell(Random random) {
    String characters = "ab汉 ,\n\"\r\t";
    boolean quoted = random.nextBoolean();
    StringBuilder cell = new StringBuilder(quoted ? "" : "x");
    for (int i = random.nextInt(6); i > 0; i--) {
      char c = characters.charAt(random.nextInt(quoted ? characters.length() : 4));
      cell.append(c == '"' ? "\"\"" : String.valueOf(c));
    }
    return quoted ? "\"" + cell + "\"" : cell.toString().strip();
  }

  private Read read(String content, String... keys) throws IOException {
    String[] all = Arrays.copyOf(keys, keys.length + 1);
    all[keys.length] = "format: csv";
    return Read.of(TestSource.of(folder, "x.csv", content, all));
  }
}

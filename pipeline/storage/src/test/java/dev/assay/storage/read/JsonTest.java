package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected records are those of the cases, counted by hand. */
class JsonTest {
  private static final String FIELDS = "fields: {id: id, text: text}";

  @TempDir Path folder;

  private Read read(String json, String... keys) throws IOException {
    String[] all = new String[keys.length + 1];
    all[0] = FIELDS;
    System.arraycopy(keys, 0, all, 1, keys.length);
    return Read.of(TestSource.of(folder, "a.json", json, all));
  }

  @Test
  void aListAnObjectAndSeveralValuesAreRecords() throws IOException {
    assertThat(read("[{\"text\":\"a\"}, {\"text\":\"b\"}]").texts()).containsExactly("a", "b");
    assertThat(read("\uFEFF {\"text\":\"a\"}\n").texts()).containsExactly("a");
    assertThat(read("{\"text\":\"a\"}\n{\"text\":\"b\"}").texts()).containsExactly("a", "b");
  }

  @Test
  void recordsStandAtAPathThroughListsAndBesideOtherThings() throws IOException {
    String json =
        "{\"n\":[1,{\"items\":9}],\"data\":[{\"items\":[{\"text\":\"}]\\\"\"},{\"text\":\"b\"}]},"
            + "{\"x\":{\"items\":[{\"text\":\"not\"}]}},{\"items\":{\"text\":\"c\"}}],\"z\":null}";
    assertThat(read(json, "records: data.items").texts()).containsExactly("}]\"", "b", "c");
  }

  @Test
  void aRecordKeepsItsBytesPlaceAndLine() throws IOException {
    Read read = read("[\n {\"text\": 1},\n {\"id\":2}, {\"text\":\"c\"}]");
    assertThat(read.texts()).containsExactly("1", "c");
    assertThat(read.lost)
        .singleElement()
        .satisfies(
            lost -> {
              assertThat(lost.byteOffset()).isEqualTo(17);
              assertThat(lost.bytesLost()).isEqualTo(8);
              assertThat(lost.detail()).startsWith("line 3");
              assertThat(lost.reason()).isEqualTo("missing-text");
            });
  }

  @Test
  void aDamagedRecordCostsItselfAndADamagedListItsRest() throws IOException {
    Read read = read("[{\"text\":\"a\"},{\"text\":nul},{\"text\":\"b\"} {\"text\":\"c\"}]");
    assertThat(read.texts()).containsExactly("a", "b");
    assertThat(read.reasons()).containsExactly("broken-json", "broken-json");
    assertThat(read.lost.get(1).bytesLost()).isEqualTo(13);
    assertThat(read("[{\"text\":\"a\"},{\"te").reasons()).containsExactly("broken-json");
  }

  @Test
  void nothingAtThePathIsSaidOnce() throws IOException {
    Read read = read("{\"data\":{}}", "records: data.items");
    assertThat(read.reasons()).containsExactly("missing-records");
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(11);
    assertThat(read("[]").count()).isZero();
    assertThat(read("").reasons()).containsExactly("empty-file");
  }

  @Test
  void aRecordThatIsTooLargeIsPassedOver() throws IOException {
    String large = "x".repeat(400_000);
    Read read = read("[{\"text\":\"" + large + "\"},{\"text\":\"b\"}]", "max-document: 300kB");
    assertThat(read.texts()).containsExactly("b");
    assertThat(read.lost.get(0).reason()).isEqualTo("too-large");
    assertThat(read.lost.get(0).bytesLost()).isEqualTo(400_011);
  }

  @Test
  void depthIsBoundedAndCostsNoStack() throws IOException {
    int deep = 1_000_000;
    String json = "[{\"text\":" + "[".repeat(deep) + "]".repeat(deep) + "},{\"text\":\"b\"}]";
    Read read = read(json);
    assertThat(read.texts()).containsExactly("b");
    assertThat(read.lost.get(0).detail()).contains("nested too deeply");
    assertThat(read("[".repeat(deep)).reasons()).containsExactly("broken-json");
  }

  @Test
  void otherEncodingsAreToldOrDeclared() throws IOException {
    String json = "[{\"text\":\"水泵维护手册，第一章：安全须知与操作规程。\"}]";
    for (String name : new String[] {"UTF-16", "UTF-16LE", "GB18030"}) {
      byte[] bytes = json.getBytes(Charset.forName(name));
      Read read = Read.of(TestSource.of(folder, "a.json", bytes, FIELDS, "encoding: " + name));
      assertThat(read.texts()).as(name).containsExactly("水泵维护手册，第一章：安全须知与操作规程。");
    }
    byte[] marked = json.getBytes(StandardCharsets.UTF_16);
    assertThat(Read.of(TestSource.of(folder, "a.json", marked, FIELDS)).count()).isEqualTo(1);
  }
}

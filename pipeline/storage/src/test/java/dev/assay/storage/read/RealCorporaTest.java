package dev.assay.storage.read;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.RawDocument;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Counts after the table in the README of the corpora. */
class RealCorporaTest {
  private static final Map<String, Integer> RECORDS =
      Map.ofEntries(
          entry("platform-docs", 1_400),
          entry("database-manuals-zh", 811),
          entry("database-manuals-html", 111),
          entry("law-zh", 333),
          entry("cloud-native", 402),
          entry("command-help", 900),
          entry("classics-zh-poems", 1_500),
          entry("classics-zh-prose", 200),
          entry("algorithms", 400),
          entry("tensorflow-docs", 160),
          entry("paddle-docs", 335),
          entry("language-rfcs", 69),
          entry("streaming-web", 27));

  @Test
  void everySourceHasAsManyRecordsAsItsOwnersSay() throws IOException {
    Map<String, Integer> counted = new TreeMap<>();
    for (SourceContract source :
        TestSource.read(TestSource.sharedCorpora().resolve("sources.yaml"))) {
      Read read = Read.of(source);
      assertThat(read.lost).as(source.id()).isEmpty();
      assertThat(read.texts()).as(source.id()).noneMatch(String::isBlank);
      counted.put(source.id(), read.count());
    }
    assertThat(counted).isEqualTo(new TreeMap<>(RECORDS));
  }

  @Test
  void everyRecordOfRealCorporaHasItsKeyFieldOrRecordId() throws IOException {
    for (SourceContract source :
        TestSource.read(TestSource.sharedCorpora().resolve("sources.yaml"))) {
      boolean named = source.fields() != null || source.format().equals("warc");
      assertThat(Read.of(source).documents)
          .as(source.id())
          .extracting(RawDocument::key)
          .allMatch(key -> (key != null) == named);
    }
  }
}

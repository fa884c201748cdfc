package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.source.SourceContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnmappedFieldsTest {
  @TempDir Path folder;

  private UnmappedFields.Found found(String name, String content, String fields)
      throws IOException {
    Files.writeString(folder.resolve(name), content);
    SourceContract source = TestSource.in(folder, name, "fields: " + fields);
    return UnmappedFields.of(source, Read.plan(source, 1_000_000));
  }

  @Test
  void namesOfJsonThatNoPathReaches() throws IOException {
    String lines =
        """
        {"id": 1, "body": {"text": "a", "html": "<p>"}, "meta": {"x": 1}, "a.b": 2, "tags": [1]}
        {"id": 2, "body": {"text": "b"}, "late": null}
        """;
    assertThat(found("a.jsonl", lines, "{id: id, text: body.text}").paths())
        .containsExactly("\"a.b\"", "body.html", "late", "meta", "tags");
  }

  @Test
  void whatIsMappedAsAWholeIsCarriedWithAllInIt() throws IOException {
    assertThat(
            found("a.jsonl", "{\"text\":\"a\",\"m\":{\"x\":1}}\n", "{text: text, more: m}").paths())
        .isEmpty();
  }

  @Test
  void elementsOfAListGoByTheirNumbers() throws IOException {
    String line = "{\"parts\": [{\"t\": \"a\", \"u\": 1}, {\"t\": \"b\"}], \"n\": 1}\n";
    assertThat(found("a.jsonl", line, "{text: parts.0.t}").paths())
        .containsExactly("n", "parts.0.u");
  }

  @Test
  void brokenRecordsArePassedOver() throws IOException {
    UnmappedFields.Found found =
        found("a.jsonl", "{oops\n{\"text\": \"a\", \"n\": 1}\n", "{text: text}");
    assertThat(found.paths()).containsExactly("n");
    assertThat(found.passedOver()).isEqualTo(1);
  }

  @Test
  void columnsOfCsv() throws IOException {
    assertThat(found("a.csv", "\nid,\"my, note\",text\n1,x,y\n", "{id: id, text: text}").paths())
        .containsExactly("my, note");
    assertThat(found("a.tsv", "id\ttext\tn\n1\tx\ty\n", "{text: text}").paths())
        .containsExactly("id", "n");
  }

  @Test
  void fieldsOfParquetAndNothingOfOneDocumentFiles() throws IOException {
    Path sample = Path.of(System.getProperty("assay.home", "../.."), "sample-data");
    Files.copy(sample.resolve("tables/tables.parquet"), folder.resolve("a.parquet"));
    SourceContract tables = TestSource.in(folder, "a.parquet", "fields: {text: doc.body}");
    assertThat(UnmappedFields.of(tables, Read.plan(tables, 1_000_000)).paths())
        .containsExactly("doc.head", "doc.meta", "id");
    Files.writeString(folder.resolve("a.md"), "# x");
    SourceContract text = TestSource.in(folder, "a.md");
    assertThat(UnmappedFields.of(text, Read.plan(text, 1_000_000)).paths()).isEmpty();
  }
}

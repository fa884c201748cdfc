package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.lineage.EdgeRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCheckTest {
  private static final MessageType EDGES = Schemas.of("edges");

  @TempDir Path folder;

  @Test
  void theSameSchemaHasNoDifferencesWhateverItsName() {
    assertThat(
            compare(
                "message x { optional binary a (STRING); optional binary b (STRING);"
                    + " optional double similarity; }"))
        .isEmpty();
  }

  @Test
  void anotherTypeIsNamedWithFileColumnExpectedAndFound() {
    assertThat(
            compare(
                "message x { optional binary a (STRING); optional binary b;"
                    + " optional float similarity; }"))
        .containsExactly(
            "f: column b: expected BINARY STRING OPTIONAL, found BINARY OPTIONAL",
            "f: column similarity: expected DOUBLE OPTIONAL, found FLOAT OPTIONAL");
  }

  @Test
  void missingAndUnknownColumnsAreNamed() {
    assertThat(
            compare(
                "message x { optional binary a (STRING); required int32 c;"
                    + " optional double similarity; }"))
        .containsExactly(
            "f: column b: expected BINARY STRING OPTIONAL, found nothing",
            "f: column c: expected nothing, found INT32 REQUIRED");
  }

  @Test
  void anotherOrderIsNamed() {
    assertThat(
            compare(
                "message x { optional binary b (STRING); optional binary a (STRING);"
                    + " optional double similarity; }"))
        .containsExactly(
            "f: column a: expected place 1, found place 2",
            "f: column b: expected place 2, found place 1");
  }

  @Test
  void aFileOfAnotherTableIsRefused() throws IOException {
    Path file =
        ParquetFile.write(folder.resolve("e"), Tables.EDGES, List.of(new EdgeRow("a", "b", 1.0)));
    assertThatThrownBy(() -> ParquetFile.read(file, Tables.QUARANTINE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file + ": column id: expected BINARY STRING OPTIONAL, found nothing");
  }

  private static List<String> compare(String found) {
    return SchemaCheck.compare("f", EDGES, MessageTypeParser.parseMessageType(found)).stream()
        .map(SchemaCheck.Difference::message)
        .toList();
  }
}

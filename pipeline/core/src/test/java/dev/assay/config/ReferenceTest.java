package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reference pages have a row for every key of the schemas, with its default and meaning. */
class ReferenceTest {
  private static String page(String name) throws IOException {
    return Files.readString(TestFolders.root().resolve("docs/reference").resolve(name));
  }

  private static JsonNode schema(String name) throws IOException {
    Path file = TestFolders.root().resolve("schemas").resolve(name + ".schema.json");
    return new ObjectMapper().readTree(file.toFile());
  }

  /** Every key by its path, lists left out. */
  private static void collect(SchemaView view, String prefix, Map<String, SchemaView> keys) {
    for (String key : view.keys()) {
      SchemaView value = view.key(key);
      keys.put(prefix + key, value);
      collect(value, prefix + key + ".", keys);
      collect(value.item(0), prefix + key + ".", keys);
    }
  }

  private static void pageHasARowForEach(String page, JsonNode document, JsonNode start)
      throws IOException {
    Map<String, SchemaView> keys = new LinkedHashMap<>();
    collect(SchemaView.of(document, start), "", keys);
    assertThat(keys).isNotEmpty();
    String text = page(page);
    keys.forEach(
        (key, view) -> {
          String row =
              text.lines()
                  .filter(line -> line.startsWith("| `" + key + "` |"))
                  .findFirst()
                  .orElse("no row for " + key);
          assertThat(row).as(key).contains(view.text("description"));
          assertThat(view.text("description")).as("description of " + key).isNotEmpty();
          String preset =
              view.annotation("default")
                  .map(node -> node.isValueNode() ? node.asText() : "")
                  .orElse("");
          assertThat(row)
              .as("default of " + key)
              .contains("`" + preset + (preset.isEmpty() ? "" : "`"));
        });
  }

  @Test
  void theRunPageNamesEveryKeyOfARun() throws IOException {
    pageHasARowForEach("run.md", schema("run"), schema("run"));
  }

  @Test
  void theSourcesPageNamesEveryKeyOfASource() throws IOException {
    JsonNode document = schema("source");
    pageHasARowForEach("sources.md", document, document.path("definitions").path("source"));
    assertThat(page("sources.md")).contains("`schema`", "`defaults`", "`sources`");
  }

  @Test
  void theDecisionsPageNamesEveryKeyOfADecision() throws IOException {
    pageHasARowForEach("decisions.md", schema("decisions"), schema("decisions"));
  }

  @Test
  void defaultsOfTheSchemaAreThoseOfTheProgram() throws IOException {
    JsonNode run = schema("run").path("properties");
    JsonNode dedup = run.path("dedup").path("properties");
    RunConfig.Dedup preset = RunConfig.Dedup.DEFAULT;
    assertThat(dedup.path("threshold").path("default").asDouble()).isEqualTo(preset.threshold());
    assertThat(dedup.path("recall").path("default").asDouble()).isEqualTo(preset.recall());
    assertThat(dedup.path("compare").path("default").asInt()).isEqualTo(preset.compare());
    assertThat(dedup.path("keep").path("default").toString())
        .isEqualTo("[\"license\",\"priority\",\"length\"]");
    assertThat(Sizes.bytes(run.path("split-size").path("default").asText()))
        .isEqualTo(RunConfig.DEFAULT_SPLIT_SIZE);
    assertThat(
            Sizes.bytes(
                run.path("shards").path("properties").path("target-size").path("default").asText()))
        .isEqualTo(RunConfig.Shards.DEFAULT.targetSize());
    JsonNode most = run.path("max-unreadable").path("default");
    assertThat(
            new RunConfig.MaxUnreadable(
                Percent.ratio(most.path("ratio").asText()), most.path("records").asLong()))
        .isEqualTo(RunConfig.MaxUnreadable.DEFAULT);
    assertThat(run.path("output").path("default").asText()).isEqualTo(RunConfig.DEFAULT_OUTPUT);
    JsonNode source = schema("source").path("definitions").path("source").path("properties");
    assertThat(Sizes.bytes(source.path("max-document").path("default").asText()))
        .isEqualTo(dev.assay.source.SourceContract.DEFAULT_MAX_DOCUMENT);
    assertThat(source.path("priority").path("default").asInt())
        .isEqualTo(dev.assay.source.SourceContract.DEFAULT_PRIORITY);
  }
}

package dev.assay.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Required keys are those of the OpenLineage 2-0-2 core and of each facet's schema. */
class OpenLineageTest {
  private static final UUID RUN = UUID.fromString("3f5e83fa-3480-44ff-99c5-ff943904e5e8");
  private static final Instant AT = Instant.parse("2026-11-23T07:30:00Z");
  private static final RunFacts FACTS =
      new RunFacts(
          RUN,
          "assay",
          "industry-corpora.run",
          "https://assay.dev/0.1.0",
          "Apache Beam",
          "2.70.0",
          new TreeMap<>(Map.of("seed", "20261123", "rules.sha256", "ab")),
          List.of(new RunFacts.DataSet("file", "laws", "digest", 1055, 9000, 1)));

  private static JsonNode event(String line) throws Exception {
    assertThat(line).doesNotContain("\n");
    return Json.MAPPER.readTree(line);
  }

  @Test
  void aStartHasTheCoreAndCountsNothing() throws Exception {
    JsonNode event = event(OpenLineage.start(FACTS, AT));
    assertThat(event.get("eventType").textValue()).isEqualTo("START");
    assertThat(event.get("eventTime").textValue()).isEqualTo("2026-11-23T07:30:00.000Z");
    assertThat(event.get("schemaURL").textValue())
        .isEqualTo("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent");
    assertThat(event.at("/run/runId").textValue()).isEqualTo(RUN.toString());
    assertThat(event.at("/job/name").textValue()).isEqualTo("industry-corpora.run");
    assertThat(event.at("/job/facets/jobType/processingType").textValue()).isEqualTo("BATCH");
    assertThat(event.at("/run/facets/executionParameters/parameters/0/key").textValue())
        .isEqualTo("rules.sha256");
    assertThat(event.at("/inputs/0/inputFacets").isMissingNode()).isTrue();
    assertThat(event.get("outputs")).isEmpty();
  }

  @Test
  void aCompletionCountsInputAndOutput() throws Exception {
    RunFacts.DataSet output =
        new RunFacts.DataSet("file", "industry-corpora/v1", "digest", 1250, 125_000, 4);
    JsonNode event = event(OpenLineage.complete(FACTS, AT, List.of(output)));
    assertThat(event.at("/inputs/0/inputFacets/inputStatistics/rowCount").longValue())
        .isEqualTo(1055);
    JsonNode written = event.at("/outputs/0/outputFacets/outputStatistics");
    assertThat(written.get("rowCount").longValue()).isEqualTo(1250);
    assertThat(written.get("size").longValue()).isEqualTo(125_000);
    assertThat(written.get("fileCount").longValue()).isEqualTo(4);
    assertThat(event.at("/outputs/0/facets/version/datasetVersion").textValue())
        .isEqualTo("digest");
  }

  @Test
  void aFailureSaysWhy() throws Exception {
    JsonNode event = event(OpenLineage.fail(FACTS, AT, "no space \"left\""));
    assertThat(event.get("eventType").textValue()).isEqualTo("FAIL");
    assertThat(event.at("/run/facets/errorMessage/message").textValue())
        .isEqualTo("no space \"left\"");
    assertThat(event.at("/run/facets/errorMessage/programmingLanguage").textValue())
        .isEqualTo("JAVA");
  }

  @Test
  void everyFacetNamesItsProducerAndSchema() throws Exception {
    JsonNode event = event(OpenLineage.complete(FACTS, AT, FACTS.inputs()));
    for (String facets :
        List.of(
            "/run/facets",
            "/job/facets",
            "/inputs/0/facets",
            "/inputs/0/inputFacets",
            "/outputs/0/facets",
            "/outputs/0/outputFacets")) {
      assertThat(event.at(facets)).as(facets).isNotEmpty();
      for (JsonNode facet : event.at(facets)) {
        assertThat(facet.get("_producer").textValue()).isEqualTo("https://assay.dev/0.1.0");
        assertThat(facet.get("_schemaURL").textValue())
            .startsWith("https://openlineage.io/spec/facets/");
      }
    }
  }
}

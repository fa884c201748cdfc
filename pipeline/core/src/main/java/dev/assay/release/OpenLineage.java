package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Run events of OpenLineage 2-0-2, one JSON object a line: a START and one of COMPLETE or FAIL for
 * each run. Facets: processing_engine, executionParameters and errorMessage of the run, jobType of
 * the job, schema, version, lifecycleStateChange, inputStatistics and outputStatistics of data
 * sets.
 */
public final class OpenLineage {
  private static final String SPEC = "https://openlineage.io/spec/";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final RunFacts facts;

  private OpenLineage(RunFacts facts) {
    this.facts = facts;
  }

  /** One line without its end. */
  public static String start(RunFacts facts, Instant at) {
    return Json.line(new OpenLineage(facts).event("START", at, List.of()));
  }

  /** One line without its end. */
  public static String complete(RunFacts facts, Instant at, List<RunFacts.DataSet> outputs) {
    return Json.line(new OpenLineage(facts).event("COMPLETE", at, outputs));
  }

  /** One line without its end. */
  public static String fail(RunFacts facts, Instant at, String message) {
    OpenLineage lineage = new OpenLineage(facts);
    ObjectNode event = lineage.event("FAIL", at, List.of());
    lineage
        .facet(
            event.withObject("/run/facets"),
            "errorMessage",
            "facets/1-0-1/ErrorMessageRunFacet.json#/$defs/ErrorMessageRunFacet")
        .put("message", message)
        .put("programmingLanguage", "JAVA");
    return Json.line(event);
  }

  private ObjectNode event(String type, Instant at, List<RunFacts.DataSet> outputs) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("eventType", type).put("eventTime", TIME.format(at));
    event.put("producer", facts.producer());
    event.put("schemaURL", SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent");
    run(event.putObject("run"));
    job(event.putObject("job"));
    ArrayNode inputs = event.putArray("inputs");
    boolean counted = type.equals("COMPLETE");
    facts.inputs().forEach(input -> input(input, counted, inputs.addObject()));
    ArrayNode written = event.putArray("outputs");
    outputs.forEach(output -> output(output, written.addObject()));
    return event;
  }

  private void run(ObjectNode run) {
    run.put("runId", facts.runId().toString());
    ObjectNode facets = run.putObject("facets");
    facet(
            facets,
            "processing_engine",
            "facets/1-1-1/ProcessingEngineRunFacet.json#/$defs/ProcessingEngineRunFacet")
        .put("name", facts.engine())
        .put("version", facts.engineVersion());
    ArrayNode parameters =
        facet(
                facets,
                "executionParameters",
                "facets/1-0-0/ExecutionParametersRunFacet.json#/$defs/ExecutionParametersRunFacet")
            .putArray("parameters");
    facts
        .parameters()
        .forEach((key, value) -> parameters.addObject().put("key", key).put("value", value));
  }

  private void job(ObjectNode job) {
    job.put("namespace", facts.namespace()).put("name", facts.job());
    facet(
            job.putObject("facets"),
            "jobType",
            "facets/2-0-4/JobTypeJobFacet.json#/$defs/JobTypeJobFacet")
        .put("processingType", "BATCH")
        .put("integration", "BEAM")
        .put("jobType", "PIPELINE");
  }

  /** Before the end of the run nothing of the input is counted. */
  private void input(RunFacts.DataSet input, boolean counted, ObjectNode json) {
    dataSet(input, json);
    if (!counted) {
      return;
    }
    statistics(
        input,
        facet(
            json.putObject("inputFacets"),
            "inputStatistics",
            "facets/1-0-0/InputStatisticsInputDatasetFacet.json"
                + "#/$defs/InputStatisticsInputDatasetFacet"));
  }

  private void output(RunFacts.DataSet output, ObjectNode json) {
    dataSet(output, json);
    ObjectNode facets = json.withObject("/facets");
    columns(facets);
    facet(
            facets,
            "lifecycleStateChange",
            "facets/1-0-1/LifecycleStateChangeDatasetFacet.json"
                + "#/$defs/LifecycleStateChangeDatasetFacet")
        .put("lifecycleStateChange", "CREATE");
    statistics(
        output,
        facet(
            json.putObject("outputFacets"),
            "outputStatistics",
            "facets/1-0-2/OutputStatisticsOutputDatasetFacet.json"
                + "#/$defs/OutputStatisticsOutputDatasetFacet"));
  }

  private void columns(ObjectNode facets) {
    ArrayNode fields =
        facet(facets, "schema", "facets/1-2-0/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet")
            .putArray("fields");
    Croissant.COLUMNS.forEach(
        column ->
            fields
                .addObject()
                .put("name", column)
                .put("type", Croissant.NUMBERS.contains(column) ? "integer" : "string"));
  }

  private void dataSet(RunFacts.DataSet set, ObjectNode json) {
    json.put("namespace", set.namespace()).put("name", set.name());
    facet(
            json.putObject("facets"),
            "version",
            "facets/1-0-1/DatasetVersionDatasetFacet.json#/$defs/DatasetVersionDatasetFacet")
        .put("datasetVersion", set.version());
  }

  private static void statistics(RunFacts.DataSet set, ObjectNode facet) {
    facet.put("rowCount", set.rows()).put("size", set.bytes()).put("fileCount", set.files());
  }

  /** Every facet says who wrote it and after which schema. */
  private ObjectNode facet(ObjectNode facets, String name, String schema) {
    return facets
        .putObject(name)
        .put("_producer", facts.producer())
        .put("_schemaURL", SPEC + schema);
  }
}

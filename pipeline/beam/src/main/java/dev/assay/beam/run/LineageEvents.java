package dev.assay.beam.run;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.Stages;
import dev.assay.beam.work.Unit;
import dev.assay.document.Split;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.release.OpenLineage;
import dev.assay.release.RunFacts;
import dev.assay.release.RunFacts.DataSet;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Events of OpenLineage of one run: START, then COMPLETE or FAIL. They go to {@code
 * openlineage.ndjson} in the work folder and to a sink.
 */
final class LineageEvents {
  /** Name of the file. */
  static final String FILE = "openlineage.ndjson";

  private static final String NAMESPACE = "assay";

  private final Plan plan;
  private final Journal journal;
  private final LineageSink sink;
  private final Path file;
  private String start = "";

  /**
   * @param work folder for stages
   */
  LineageEvents(Plan plan, Journal journal, LineageSink sink, Path work) {
    this.plan = plan;
    this.journal = journal;
    this.sink = sink;
    this.file = work.resolve(FILE);
  }

  void start() throws IOException {
    start = OpenLineage.start(facts(new TreeMap<>()), journal.begun());
    emit(start);
  }

  void fail(String message) throws IOException {
    emit(OpenLineage.fail(facts(new TreeMap<>()), journal.now(), message));
  }

  /** The event that says that a release was made; it is sent when the release has appeared. */
  String complete(String version, SortedMap<String, Counts> counts, List<SplitShards> splits) {
    return OpenLineage.complete(facts(counts), journal.now(), List.of(release(version, splits)));
  }

  /** The event with which the run began. */
  String started() {
    return start;
  }

  void emit(String event) throws IOException {
    Files.writeString(file, event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    try {
      sink.send(event);
    } catch (IOException e) {
      journal.line("an event of OpenLineage was not taken: " + e.getMessage());
    }
  }

  private RunFacts facts(SortedMap<String, Counts> counts) {
    return new RunFacts(
        journal.runId(),
        NAMESPACE,
        plan.config().name() + ".run",
        "https://assay.dev/" + AssayVersion.VERSION,
        "Apache Beam",
        Stages.engineVersion(),
        parameters(),
        inputs(counts));
  }

  private SortedMap<String, String> parameters() {
    SortedMap<String, String> parameters = new TreeMap<>();
    parameters.put("purpose", plan.config().purpose().word());
    parameters.put("as-of", plan.config().asOf().toString());
    parameters.put("seed", Long.toString(plan.config().seed()));
    parameters.put("rules.sha256", plan.rules().sha256());
    parameters.put("tokenizer", plan.config().tokenizer());
    return parameters;
  }

  /** A source's version is the digest of what its staged documents depend on. */
  private List<DataSet> inputs(SortedMap<String, Counts> counts) {
    List<DataSet> inputs = new ArrayList<>();
    for (String source : plan.sources().keySet()) {
      StringBuilder digests = new StringBuilder();
      Set<String> files = new HashSet<>();
      long bytes = 0;
      for (Unit unit : plan.units()) {
        if (unit.source().equals(source)) {
          digests.append(unit.digest()).append('\n');
          unit.splits().stream().map(Split::origin).forEach(files::add);
          bytes += unit.bytes();
        }
      }
      long rows = counts.getOrDefault(source, Counts.NONE).read();
      String digest = Digest.ofText(digests.toString()).hex();
      inputs.add(new DataSet(NAMESPACE + ".sources", source, digest, rows, bytes, files.size()));
    }
    return inputs;
  }

  private DataSet release(String version, List<SplitShards> splits) {
    List<Shard> shards = splits.stream().flatMap(split -> split.shards().stream()).toList();
    return new DataSet(
        NAMESPACE + ".releases",
        plan.config().name() + "/" + version,
        plan.digests().release(),
        shards.stream().mapToLong(Shard::rows).sum(),
        shards.stream().mapToLong(Shard::bytes).sum(),
        shards.size());
  }
}

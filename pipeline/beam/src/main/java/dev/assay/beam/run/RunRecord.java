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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The folder {@code run} of the evidence: all that differs from one run to the next. Names no user,
 * no machine and no place in its file system.
 */
final class RunRecord {
  private static final String NAMESPACE = "assay";
  private static final double MEBIBYTE = 1 << 20;

  private final Path folder;
  private final Plan plan;
  private final Journal journal;

  /**
   * @param folder that is there and empty
   */
  RunRecord(Path folder, Plan plan, Journal journal) {
    this.folder = folder;
    this.plan = plan;
    this.journal = journal;
  }

  void write(String version, SortedMap<String, Counts> counts, List<SplitShards> splits)
      throws IOException {
    conservation(counts);
    write("openlineage.ndjson", lineage(version, counts, splits));
    write("host", host());
    journal.line("published " + plan.config().name() + "/" + version + ": " + fates(total(counts)));
    write("log", journal.log());
    write("timings", journal.timings());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void conservation(SortedMap<String, Counts> counts) {
    counts.forEach((source, own) -> journal.line("source " + source + ": " + fates(own)));
  }

  private static Counts total(SortedMap<String, Counts> counts) {
    return counts.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  private static String fates(Counts counts) {
    return String.format(
        Locale.ROOT,
        "read %d = kept %d + dropped %d + duplicate %d + held %d + unreadable %d",
        counts.read(),
        counts.kept(),
        counts.dropped(),
        counts.duplicate(),
        counts.held(),
        counts.unreadable());
  }

  private String lineage(
      String version, SortedMap<String, Counts> counts, List<SplitShards> splits) {
    RunFacts facts =
        new RunFacts(
            UUID.randomUUID(),
            NAMESPACE,
            plan.config().name() + ".run",
            "https://assay.dev/" + AssayVersion.VERSION,
            "Apache Beam",
            Stages.engineVersion(),
            parameters(),
            inputs(counts));
    DataSet release = release(version, splits);
    return OpenLineage.start(facts, journal.begun())
        + "\n"
        + OpenLineage.complete(facts, journal.now(), List.of(release))
        + "\n";
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

  private static String host() {
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("assay", AssayVersion.VERSION);
    facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    facts.put(
        "os",
        String.join(
            " ",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch")));
    facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put(
        "heap",
        String.format(Locale.ROOT, "%.0f MiB", Runtime.getRuntime().maxMemory() / MEBIBYTE));
    StringBuilder lines = new StringBuilder();
    facts.forEach((name, value) -> lines.append(name).append('\t').append(value).append('\n'));
    return lines.toString();
  }
}

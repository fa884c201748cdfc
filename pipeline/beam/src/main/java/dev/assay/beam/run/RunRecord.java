package dev.assay.beam.run;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.beam.plan.Plan;
import dev.assay.lineage.Counts;
import dev.assay.release.SplitShards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder {@code run} of the evidence: all that differs from one run to the next. Names no user,
 * no machine and no place in its file system.
 */
final class RunRecord {
  private static final double MEBIBYTE = 1 << 20;

  private final Path folder;
  private final Plan plan;
  private final Journal journal;
  private final LineageEvents lineage;

  /**
   * @param folder that is there and empty
   */
  RunRecord(Path folder, Plan plan, Journal journal, LineageEvents lineage) {
    this.folder = folder;
    this.plan = plan;
    this.journal = journal;
    this.lineage = lineage;
  }

  /** The event that says that the run is complete. */
  String write(String version, SortedMap<String, Counts> counts, List<SplitShards> splits)
      throws IOException {
    conservation(counts);
    String complete = lineage.complete(version, counts, splits);
    write(LineageEvents.FILE, lineage.started() + "\n" + complete + "\n");
    write("host", host());
    journal.line("published " + plan.config().name() + "/" + version + ": " + fates(total(counts)));
    write("log", journal.log());
    write("timings", journal.timings());
    return complete;
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

package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.QuarantineRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what could not be read. */
@Command(name = "list", description = "Lists the regions of a release that could not be read.")
final class QuarantineListCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @Option(names = "--source", paramLabel = "ID", description = "Only those of this source.")
  private @Nullable String source;

  @Option(names = "--reason", paramLabel = "WORD", description = "Only those for this reason.")
  private @Nullable String reason;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; 0: all. Default: 50. The table of reasons counts all.")
  private int limit = 50;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  QuarantineListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<QuarantineRow> rows = QuarantineRows.of(release, source, reason);
    List<QuarantineRow> shown = limit > 0 && rows.size() > limit ? rows.subList(0, limit) : rows;
    if (json) {
      ObjectNode document = JsonText.of("quarantine list").put("count", rows.size());
      ArrayNode list = document.putArray("regions");
      shown.forEach(row -> QuarantineRows.json(list.addObject(), row));
      return JsonText.print(console, document, ExitCode.OK);
    }
    if (rows.isEmpty()) {
      console.out().println("Everything could be read.");
    } else {
      console.out().print(reasons(rows));
      console.out().println();
      console.out().print(regions(shown));
    }
    console.out().flush();
    if (shown.size() < rows.size()) {
      console.message(
          shown.size() + " of " + rows.size() + " are shown; --limit 0 shows all of them");
    }
    return ExitCode.OK;
  }

  private record Sum(long regions, long bytes) {
    Sum plus(Sum other) {
      return new Sum(regions + other.regions, bytes + other.bytes);
    }
  }

  private static String reasons(List<QuarantineRow> rows) {
    Map<String, Sum> sums = new TreeMap<>();
    rows.forEach(
        row ->
            sums.merge(row.source() + "\n" + row.reason(), new Sum(1, row.bytesLost()), Sum::plus));
    Table table = new Table("source", "reason", "regions", "lost");
    sums.forEach(
        (name, sum) -> {
          String[] words = name.split("\n", 2);
          table.row(
              words[0], words[1], Quantities.count(sum.regions()), Quantities.bytes(sum.bytes()));
        });
    return table.render();
  }

  private static String regions(List<QuarantineRow> rows) {
    Table table = new Table("at byte", "lost", "place", "reason", "detail").withWordsLast();
    for (QuarantineRow row : rows) {
      table.row(
          Quantities.count(row.byteOffset()),
          Quantities.bytes(row.bytesLost()),
          QuarantineRows.place(row),
          row.reason(),
          row.detail() == null ? "" : row.detail());
    }
    return table.render();
  }
}

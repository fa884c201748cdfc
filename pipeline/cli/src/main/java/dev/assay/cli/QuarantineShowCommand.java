package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.QuarantineRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows regions that could not be read. */
@Command(
    name = "show",
    description = "Shows all that is known of a region that could not be read.",
    footer = {"", "Exit code 1 when there is none."})
final class QuarantineShowCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Its id, its place SOURCE/FILE:RECORD, or SOURCE/FILE for all of a file.")
  private String wanted;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "Language of what reasons mean. Default: en.")
  private Lang lang = Lang.EN;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  QuarantineShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<QuarantineRow> rows =
        QuarantineRows.of(release, null, null).stream().filter(this::isWanted).toList();
    int exit = rows.isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    if (json) {
      ObjectNode document = JsonText.of("quarantine show");
      ArrayNode list = document.putArray("regions");
      rows.forEach(row -> QuarantineRows.json(list.addObject(), row));
      return JsonText.print(console, document, exit);
    }
    rows.forEach(row -> console.out().println(text(row)));
    console.out().flush();
    if (rows.isEmpty()) {
      console.message(
          "nothing of that name could not be read; `quarantine list` shows what there is");
    }
    return exit;
  }

  private boolean isWanted(QuarantineRow row) {
    return wanted.equals(row.id())
        || wanted.equals(QuarantineRows.place(row))
        || wanted.equals(row.source() + "/" + row.origin());
  }

  private String text(QuarantineRow row) {
    StringBuilder out = new StringBuilder();
    line(out, "id", row.id());
    line(out, "source", row.source());
    line(out, "file", row.origin());
    line(out, "record", Long.toString(row.record()));
    line(out, "at byte", Quantities.count(row.byteOffset()));
    line(out, "bytes lost", Quantities.count(row.bytesLost()));
    line(out, "sha256", row.sourceSha256());
    String meaning = Reasons.of(row.reason()).map(words -> ": " + lang.of(words)).orElse("");
    line(out, "reason", row.reason() + meaning);
    line(out, "detail", row.detail() == null ? "" : row.detail());
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(name).append(" ".repeat(12 - name.length())).append(value).append('\n');
    }
  }
}

package dev.assay.cli;

import dev.assay.beam.run.Funnel;
import dev.assay.beam.run.Funnel.ReasonLine;
import dev.assay.beam.run.Funnel.SourceLine;
import java.util.List;
import java.util.Locale;

/** The funnel as two tables: by source, then by reason. */
final class FunnelTable {
  private static final List<String> FATES =
      List.of("kept", "dropped", "duplicate", "held", "unreadable");

  private FunnelTable() {}

  static String render(Funnel funnel) {
    StringBuilder out = new StringBuilder();
    Table sources =
        new Table("source", "read", "kept", "dropped", "duplicate", "held", "unreadable", "kept %");
    funnel.sources().forEach(line -> addSource(sources, line));
    sources.rule();
    addSource(sources, funnel.total());
    out.append(sources.render()).append('\n');
    out.append(reasons(funnel).render());
    return out.toString();
  }

  private static void addSource(Table table, SourceLine line) {
    table.row(
        line.source(),
        Quantities.count(line.read()),
        Quantities.count(line.kept()),
        Quantities.count(line.dropped()),
        Quantities.count(line.duplicate()),
        Quantities.count(line.held()),
        Quantities.count(line.unreadable()),
        Quantities.percent(line.kept(), line.read()));
  }

  private static Table reasons(Funnel funnel) {
    Table table = new Table("fate", "reason", "documents", "%", "only", "characters", "tokens");
    long read = funnel.total().read();
    for (String fate : FATES) {
      for (ReasonLine line : funnel.reasons()) {
        if (line.fate().equals(fate)) {
          table.row(
              fate,
              line.reason(),
              Quantities.count(line.documents()),
              Quantities.percent(line.documents(), read),
              Quantities.count(line.only()),
              Quantities.count(line.characters()),
              Quantities.count(line.tokens()));
        }
      }
    }
    if (funnel.redacted() > 0) {
      table.row(
          "",
          "redacted (kept)",
          Quantities.count(funnel.redacted()),
          String.format(Locale.ROOT, "%s", Quantities.percent(funnel.redacted(), read)),
          "",
          "",
          "");
    }
    return table;
  }
}

package dev.assay.cli;

import dev.assay.beam.run.Funnel;
import dev.assay.beam.run.Funnel.ReasonLine;
import dev.assay.beam.run.Funnel.SourceLine;
import dev.assay.rule.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The funnel as two tables: by source, then by reason. */
final class FunnelTable {
  private static final List<String> FATES =
      List.of("kept", "dropped", "duplicate", "held", "unreadable");

  private FunnelTable() {}

  /**
   * @param lang in which a last column says what each reason means; null for no such column
   * @param titles of rules by the reason that they give
   */
  static String render(Funnel funnel, @Nullable Lang lang, Map<String, Bilingual> titles) {
    StringBuilder out = new StringBuilder();
    Table sources =
        new Table("source", "read", "kept", "dropped", "duplicate", "held", "unreadable", "kept %");
    funnel.sources().forEach(line -> addSource(sources, line));
    sources.rule();
    addSource(sources, funnel.total());
    out.append(sources.render()).append('\n');
    out.append(reasons(funnel, lang, titles).render());
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

  private static Table reasons(Funnel funnel, @Nullable Lang lang, Map<String, Bilingual> titles) {
    String[] heads = {"fate", "reason", "documents", "%", "only", "characters", "tokens"};
    Table table = new Table(with(lang == null ? null : "meaning", heads));
    long read = funnel.total().read();
    for (String fate : FATES) {
      for (ReasonLine line : funnel.reasons()) {
        if (line.fate().equals(fate)) {
          String meaning =
              lang == null ? null : Reasons.of(line.reason(), titles).map(lang::of).orElse("");
          table.row(
              with(
                  meaning,
                  fate,
                  line.reason(),
                  Quantities.count(line.documents()),
                  Quantities.percent(line.documents(), read),
                  Quantities.count(line.only()),
                  Quantities.count(line.characters()),
                  Quantities.count(line.tokens())));
        }
      }
    }
    if (funnel.redacted() > 0) {
      String share = Quantities.percent(funnel.redacted(), read);
      String[] cells = {
        "", "redacted (kept)", Quantities.count(funnel.redacted()), share, "", "", ""
      };
      table.row(with(lang == null ? null : "", cells));
    }
    return table;
  }

  private static String[] with(@Nullable String last, String... cells) {
    if (last == null) {
      return cells;
    }
    String[] all = Arrays.copyOf(cells, cells.length + 1);
    all[cells.length] = last;
    return all;
  }
}

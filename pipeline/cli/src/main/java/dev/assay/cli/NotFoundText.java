package dev.assay.cli;

import dev.assay.lineage.QuarantineRow;
import dev.assay.release.Manifest;
import dev.assay.storage.explain.NotFound;
import java.util.List;

/** What to tell a person who asks for a record that a release does not know. */
final class NotFoundText {
  private static final int MOST_SOURCES = 40;

  private NotFoundText() {}

  static String render(NotFound answer) {
    Passage out = new Passage();
    boolean several = answer.matches().size() > 1;
    out.heading(
        answer.asked()
            + (several ? ": several records are called so" : ": no such record was read"));
    out.blank();
    Manifest manifest = answer.manifest();
    out.topic(
        "searched",
        manifest.name() + " " + manifest.version() + " in " + answer.folders().release());
    answer.missing().forEach(what -> out.topic("not found", what));
    if (several) {
      topics(out, "which?", answer.matches());
      return out.text();
    }
    topics(out, "nearest", answer.nearest());
    source(out, answer);
    quarantine(out, answer.unreadable());
    reasons(out, answer);
    return out.text();
  }

  private static void topics(Passage out, String topic, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      out.topic(i == 0 ? topic : "", lines.get(i));
    }
  }

  private static void source(Passage out, NotFound answer) {
    if (answer.source() == null) {
      out.topic("source", "none of this release begins its ids so; its sources are");
      var sources = answer.manifest().sources();
      sources.entrySet().stream()
          .limit(MOST_SOURCES)
          .forEach(each -> out.detail(each.getKey() + ", " + records(each.getValue().read())));
      if (sources.size() > MOST_SOURCES) {
        out.detail("and " + (sources.size() - MOST_SOURCES) + " more; --json lists all");
      }
      return;
    }
    var counts = answer.manifest().sources().get(answer.source());
    long read = counts == null ? 0 : counts.read();
    out.topic("source", answer.source() + " is part of the release: " + records(read) + " read");
    answer.files().forEach((file, n) -> out.detail(file + ", " + records(n)));
    if (answer.files().size() == NotFound.MOST) {
      out.detail("and maybe more files");
    }
  }

  private static String records(long number) {
    return Quantities.count(number) + (number == 1 ? " record" : " records");
  }

  private static void quarantine(Passage out, List<QuarantineRow> rows) {
    String topic = "unreadable";
    for (QuarantineRow row : rows) {
      String detail = row.detail() == null ? "" : ", " + row.detail();
      out.topic(topic, row.origin() + ", record " + row.record() + ": " + row.reason() + detail);
      topic = "";
    }
  }

  private static void reasons(Passage out, NotFound answer) {
    String source = answer.source();
    String rest = source == null ? "" : answer.asked().substring(source.length() + 1);
    if (answer.files().containsKey(rest)) {
      out.topic("it is", "a file; name a record of it, from 0 on: " + answer.asked() + ":0");
      return;
    }
    String unnamed = "in a file that `files` of the source contract does not name";
    if (answer.unreadable().isEmpty()) {
      out.topic("it may be", unnamed);
    } else {
      out.topic("it may be", "one of the unreadable ones, which have ids of their own");
      out.line(unnamed);
    }
    out.line("under another number: a key that stands twice in a source gets #2, #3 …");
    out.line("in another release: see --release");
    out.line("named by another field: `fields: {id: …}` of the source says which one is the key");
  }
}

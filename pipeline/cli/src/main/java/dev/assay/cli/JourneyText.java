package dev.assay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.storage.explain.FiredRule;
import dev.assay.storage.explain.Journey;
import dev.assay.storage.explain.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journey of a record for people, in the order in which it went. */
final class JourneyText {
  private static final int MOST = 20;

  private final Journey journey;
  private final FateRow fate;
  private final Lang lang;
  private final Passage out = new Passage();

  JourneyText(Journey journey, Lang lang) {
    this.journey = journey;
    this.fate = journey.fate();
    this.lang = lang;
  }

  String render() {
    out.heading(fate.id() + ": " + fate.fate() + reason());
    reasonWords().ifPresent(words -> out.heading("  " + words));
    out.blank();
    read();
    terms();
    language();
    rules();
    redactions();
    duplicates();
    fate();
    signals();
    release();
    return out.text();
  }

  private String reason() {
    return fate.reason() == null ? "" : " (" + fate.reason() + ")";
  }

  private Optional<String> reasonWords() {
    return Optional.ofNullable(fate.reason()).flatMap(Reasons::of).map(lang::of);
  }

  private void read() {
    out.topic("read", fate.origin() + ", record " + fate.record() + ", of source " + fate.source());
    out.line("key " + fate.key());
    if (!journey.namesakes().isEmpty()) {
      out.line("the same key: " + String.join(", ", journey.namesakes()));
    }
    out.line("source sha256  " + fate.sourceSha256());
    if (fate.contentSha256() != null) {
      out.line("content sha256 " + fate.contentSha256());
    }
    QuarantineRow lost = journey.quarantine();
    if (lost != null) {
      out.topic(
          "not read",
          Quantities.bytes(lost.bytesLost())
              + " from byte "
              + lost.byteOffset()
              + ": "
              + why(lost));
    }
  }

  private static String why(QuarantineRow lost) {
    return lost.reason() + (lost.detail() == null ? "" : ", " + lost.detail());
  }

  private void terms() {
    Terms terms = journey.terms();
    String evidence = terms.evidence() == null ? "" : ", " + terms.evidence();
    out.topic("license", (terms.license() == null ? "unknown" : terms.license()) + evidence);
    String territory = terms.territory() == null ? "" : " in " + terms.territory();
    out.topic("permission", TermsWords.of(terms.decision()) + by(terms.rule()));
    out.line("asked for " + terms.purpose() + territory + " as of " + terms.asOf());
  }

  private static String by(@Nullable String rule) {
    return rule == null ? "" : ", " + rule;
  }

  private void language() {
    ShardRow shard = journey.shard();
    String language = shard == null ? null : shard.language();
    out.topic(
        "language",
        language != null
            ? language
            : shard == null ? "not stored for what was not kept" : "undecided");
    if (fate.charCount() != null) {
      String tokens =
          fate.tokenCount() == null ? "" : ", " + Quantities.count(fate.tokenCount()) + " tokens";
      out.topic("size", Quantities.count(fate.charCount()) + " characters" + tokens);
    }
  }

  private void rules() {
    if (fate.rule() == null && fate.threshold() != null && fate.value() != null) {
      out.topic("benchmark", "holds " + fate.value() + ", which is " + fate.threshold());
    }
    if (journey.rules().isEmpty()) {
      out.topic("rules", journey.folders().evidence() == null ? "not at hand" : "none fired");
      return;
    }
    String topic = "rules";
    for (FiredRule rule : journey.rules()) {
      rule(topic, rule);
      topic = "";
    }
  }

  private void rule(String topic, FiredRule rule) {
    String action = rule.action() == null ? "" : " -> " + rule.action().word();
    out.topic(topic, rule.name() + action + (rule.decisive() ? ", which decided" : ""));
    if (rule.title() != null) {
      out.detail(lang.of(rule.title()));
    }
    if (rule.why() != null) {
      out.detail("why: " + lang.of(rule.why()));
    }
    String measured = measured(rule);
    if (!measured.isEmpty()) {
      out.detail("measured: " + measured);
    }
    if (rule.condition() != null) {
      out.detail("fires when: " + rule.condition());
    }
    for (FiredRule.Basis clause : rule.clauses()) {
      String title = clause.title() == null ? "" : ": " + lang.of(clause.title());
      out.detail("clause " + clause.id() + title);
    }
  }

  private static String measured(FiredRule rule) {
    if (rule.value() == null) {
      return rule.threshold() == null ? "" : rule.threshold();
    }
    String value = Quantities.decimal(rule.value());
    return rule.threshold() == null ? value : value + ", fires at " + rule.threshold();
  }

  private void redactions() {
    String json = fate.redactions();
    ShardRow shard = journey.shard();
    if (json == null) {
      out.topic("redactions", shard == null ? "none" : number(shard.redactions()));
      return;
    }
    try {
      String topic = "redactions";
      for (JsonNode place : new ObjectMapper().readTree(json)) {
        out.topic(topic, redaction(place));
        topic = "";
      }
    } catch (JsonProcessingException broken) {
      out.topic("redactions", json);
    }
  }

  private static String number(int redactions) {
    return redactions == 0 ? "none" : redactions + "; the evidence tells kinds and places";
  }

  private static String redaction(JsonNode place) {
    String kind = place.path("kind").asText() + " in " + place.path("column").asText();
    JsonNode at = place.path("n");
    JsonNode now = place.path("r");
    String was = at.isMissingNode() ? "" : ", characters " + range(at) + " of the normalised text";
    return kind + was + (now.isMissingNode() ? "" : ", now " + range(now));
  }

  private static String range(JsonNode pair) {
    return pair.path(0).asInt() + "-" + pair.path(1).asInt();
  }

  private void duplicates() {
    DuplicateRow removal = journey.removal();
    String topic = "duplicates";
    if (fate.twin() != null) {
      String release = fate.twinRelease();
      String named = release == null ? fate.twin() : fate.twin() + " of " + release;
      out.topic(topic, twin(named, removal));
      topic = "";
    }
    if (!journey.copies().isEmpty()) {
      out.topic(topic, copies(journey.copies().size()) + " removed in its favour");
      journey.copies().stream().limit(MOST).forEach(copy -> out.detail(copy(copy)));
      more(journey.copies().size());
      topic = "";
    }
    if (!journey.edges().isEmpty()) {
      out.topic(topic, "also similar");
      journey.edges().stream().limit(MOST).forEach(edge -> out.detail(edge(edge)));
      more(journey.edges().size());
      topic = "";
    }
    if (!topic.isEmpty()) {
      out.topic(topic, journey.folders().evidence() == null ? copiesOfShard() : "none");
    }
  }

  private String copiesOfShard() {
    ShardRow shard = journey.shard();
    return shard == null || shard.duplicates() == 0
        ? "none removed in its favour"
        : copies(shard.duplicates()) + " removed in its favour";
  }

  private static String copies(int number) {
    return number + (number == 1 ? " copy was" : " copies were");
  }

  private String twin(String twin, @Nullable DuplicateRow removal) {
    String similarity =
        fate.similarity() == null ? "" : ", similarity " + Quantities.similarity(fate.similarity());
    if (removal == null) {
      return "matches " + twin + similarity;
    }
    String license = removal.twinLicense() == null ? "" : ", license " + removal.twinLicense();
    String kind = removal.kind().equals("exact") ? "an exact copy of " : "a near copy of ";
    return kind + twin + ", which is kept" + similarity + license;
  }

  private static String copy(DuplicateRow copy) {
    return copy.id()
        + ", "
        + copy.kind()
        + ", similarity "
        + Quantities.similarity(copy.similarity());
  }

  private String edge(EdgeRow edge) {
    return edge.other(fate.id()) + ", similarity " + Quantities.similarity(edge.similarity());
  }

  private void more(int number) {
    if (number > MOST) {
      out.detail("and " + (number - MOST) + " more; --json lists all");
    }
  }

  private void fate() {
    String stage = fate.stage() == null ? "" : " at stage " + fate.stage();
    out.topic("fate", fate.fate() + stage + reason());
    if (fate.shard() != null) {
      out.line(fate.shard() + ", row " + fate.row());
    }
  }

  private void signals() {
    List<String> rows =
        journey.signals().stream()
            .map(
                signal ->
                    String.format(
                        Locale.ROOT,
                        "%-36s %s",
                        signal.signal(),
                        signal.shown() == null ? "-" : signal.shown()))
            .toList();
    String topic = "signals";
    for (String row : rows) {
      out.topic(topic, row);
      topic = "";
    }
  }

  private void release() {
    out.topic(
        "release",
        journey.manifest().name()
            + " "
            + journey.manifest().version()
            + " in "
            + journey.folders().release());
    journey.missing().forEach(what -> out.topic("not found", what));
  }
}

package dev.assay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.release.Manifest;
import dev.assay.storage.explain.Answer;
import dev.assay.storage.explain.FiredRule;
import dev.assay.storage.explain.Journey;
import dev.assay.storage.explain.Measured;
import dev.assay.storage.explain.NotFound;
import dev.assay.storage.explain.Terms;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer of {@code explain} as one JSON document. */
final class AnswerJson {
  private AnswerJson() {}

  static ObjectNode of(Answer answer) {
    ObjectNode json = JsonText.of("explain");
    Manifest manifest = answer.manifest();
    json.putObject("release")
        .put("name", manifest.name())
        .put("version", manifest.version())
        .put("digest", manifest.release().hex())
        .put("folder", answer.folders().release().toString())
        .put("evidence", answer.folders().evidence() != null);
    json.put("found", answer instanceof Journey);
    if (answer instanceof Journey journey) {
      journey(json, journey);
    } else {
      notFound(json, (NotFound) answer);
    }
    answer.missing().forEach(json.putArray("missing")::add);
    return json;
  }

  private static void journey(ObjectNode json, Journey journey) {
    FateRow fate = journey.fate();
    json.put("id", fate.id());
    json.put("fate", fate.fate()).put("stage", fate.stage()).put("reason", fate.reason());
    JsonText.words(
        json,
        "reason-words",
        fate.reason() == null ? null : Reasons.of(fate.reason()).orElse(null));
    read(json.putObject("read"), fate);
    journey.namesakes().forEach(json.putArray("same-key")::add);
    terms(json.putObject("permission"), journey.terms());
    ShardRow shard = journey.shard();
    json.put("language", shard == null ? null : shard.language());
    json.put("characters", fate.charCount()).put("tokens", fate.tokenCount());
    ArrayNode rules = json.putArray("rules");
    journey.rules().forEach(rule -> rule(rules.addObject(), rule));
    if (fate.rule() == null && fate.threshold() != null) {
      json.putObject("benchmark").put("value", fate.value()).put("threshold", fate.threshold());
    }
    redactions(json, fate.redactions());
    duplicates(json.putObject("duplicates"), journey);
    json.put("shard", fate.shard()).put("row", fate.row());
    ObjectNode signals = json.putObject("signals");
    journey.signals().forEach(signal -> signal(signals, signal));
    if (journey.quarantine() == null) {
      json.putNull("quarantine");
    } else {
      quarantine(json.putObject("quarantine"), journey.quarantine());
    }
  }

  private static void read(ObjectNode json, FateRow fate) {
    json.put("source", fate.source())
        .put("origin", fate.origin())
        .put("record", fate.record())
        .put("key", fate.key())
        .put("source-sha256", fate.sourceSha256())
        .put("content-sha256", fate.contentSha256());
  }

  private static void terms(ObjectNode json, Terms terms) {
    json.put("decision", terms.decision().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("rule", terms.rule())
        .put("license", terms.license())
        .put("license-evidence", terms.evidence())
        .put("purpose", terms.purpose())
        .put("territory", terms.territory())
        .put("as-of", terms.asOf().toString());
  }

  private static void rule(ObjectNode json, FiredRule rule) {
    json.put("rule", rule.name()).put("decisive", rule.decisive());
    json.put("action", rule.action() == null ? null : rule.action().word());
    JsonText.words(json, "title", rule.title());
    JsonText.words(json, "why", rule.why());
    ArrayNode clauses = json.putArray("clauses");
    for (FiredRule.Basis basis : rule.clauses()) {
      ObjectNode clause = clauses.addObject().put("clause", basis.id());
      JsonText.words(clause, "title", basis.title());
    }
    json.put("condition", rule.condition())
        .put("value", rule.value())
        .put("threshold", rule.threshold())
        .put("sha256", rule.sha256());
  }

  /** The ledger holds them as JSON. */
  private static void redactions(ObjectNode json, @Nullable String stored) {
    try {
      json.set("redactions", new ObjectMapper().readTree(stored == null ? "[]" : stored));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("The ledger holds no JSON: " + stored, broken);
    }
  }

  private static void duplicates(ObjectNode json, Journey journey) {
    FateRow fate = journey.fate();
    DuplicateRow removal = journey.removal();
    json.put("twin", fate.twin())
        .put("twin-release", fate.twinRelease())
        .put("similarity", fate.similarity())
        .put("kind", removal == null ? null : removal.kind())
        .put("twin-license", removal == null ? null : removal.twinLicense());
    ArrayNode copies = json.putArray("copies");
    journey
        .copies()
        .forEach(
            copy ->
                copies
                    .addObject()
                    .put("id", copy.id())
                    .put("kind", copy.kind())
                    .put("similarity", copy.similarity()));
    ArrayNode edges = json.putArray("also-similar");
    journey
        .edges()
        .forEach(
            edge ->
                edges
                    .addObject()
                    .put("id", edge.other(fate.id()))
                    .put("similarity", edge.similarity()));
  }

  private static void signal(ObjectNode json, Measured signal) {
    if (signal.count() != null) {
      json.put(signal.signal(), signal.count());
    } else {
      json.put(signal.signal(), signal.ratio());
    }
  }

  private static void quarantine(ObjectNode json, QuarantineRow row) {
    json.put("id", row.id())
        .put("origin", row.origin())
        .put("record", row.record())
        .put("byte-offset", row.byteOffset())
        .put("bytes-lost", row.bytesLost())
        .put("reason", row.reason())
        .put("detail", row.detail());
  }

  private static void notFound(ObjectNode json, NotFound answer) {
    json.put("asked", answer.asked()).put("source", answer.source());
    answer.matches().forEach(json.putArray("matches")::add);
    answer.nearest().forEach(json.putArray("nearest")::add);
    json.put("ids-compared", answer.searched());
    ObjectNode sources = json.putObject("sources");
    answer.manifest().sources().forEach((id, counts) -> sources.put(id, counts.read()));
    ObjectNode files = json.putObject("files");
    answer.files().forEach(files::put);
    ArrayNode unreadable = json.putArray("unreadable");
    answer.unreadable().forEach(row -> quarantine(unreadable.addObject(), row));
  }
}

package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.beam.run.Funnel;
import dev.assay.beam.run.Funnel.ReasonLine;
import dev.assay.beam.run.Funnel.SourceLine;
import dev.assay.beam.run.RunResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a run ended, as one JSON document. */
final class RunJson {
  private RunJson() {}

  static ObjectNode of(RunResult result) {
    ObjectNode json = JsonText.of("run");
    json.put("status", result.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("name", result.name()).put("version", result.version());
    json.put("release", result.release() == null ? null : result.release().toString());
    funnel(json, result);
    result.warnings().forEach(json.putArray("warnings")::add);
    result.stops().forEach(json.putArray("stops")::add);
    JsonText.problems(json, result.problems());
    return json;
  }

  private static void funnel(ObjectNode json, RunResult result) {
    Funnel funnel = result.funnel();
    if (funnel == null) {
      json.putNull("records").putNull("sources").putNull("reasons");
      return;
    }
    counts(json.putObject("records"), funnel.total()).put("redacted", funnel.redacted());
    ArrayNode sources = json.putArray("sources");
    funnel
        .sources()
        .forEach(line -> counts(sources.addObject().put("source", line.source()), line));
    ArrayNode reasons = json.putArray("reasons");
    for (ReasonLine line : funnel.reasons()) {
      ObjectNode reason = reasons.addObject().put("fate", line.fate());
      reason.put("reason", emptyToNull(line.reason()));
      reason.put("documents", line.documents()).put("only", line.only());
      reason.put("characters", line.characters()).put("tokens", line.tokens());
      JsonText.words(reason, "title", Reasons.of(line.reason(), result.titles()).orElse(null));
    }
  }

  private static @Nullable String emptyToNull(String reason) {
    return reason.isEmpty() ? null : reason;
  }

  private static ObjectNode counts(ObjectNode json, SourceLine line) {
    return json.put("read", line.read())
        .put("kept", line.kept())
        .put("dropped", line.dropped())
        .put("duplicate", line.duplicate())
        .put("held", line.held())
        .put("unreadable", line.unreadable())
        .put("characters", line.characters())
        .put("tokens", line.tokens());
  }
}

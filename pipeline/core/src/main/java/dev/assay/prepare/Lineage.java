package dev.assay.prepare;

import dev.assay.rule.LineEdits;
import dev.assay.text.NormaliseStep;
import dev.assay.text.Normalised;
import java.util.Map;
import java.util.TreeMap;

/**
 * The steps that were applied to one document, as the JSON object of the {@code lineage} column.
 */
final class Lineage {
  private static final String NOTHING = "{}";

  private Lineage() {}

  static String json(Normalised normalised, LineEdits lines, RedactionLog log) {
    StringBuilder out = new StringBuilder();
    object(out, "normalise", changes(normalised));
    int changed = lines.removed().size() + lines.replaced().size();
    if (changed > 0) {
      object(out, "lines", Map.of("changed", (long) changed));
    }
    Map<String, Long> redacted = new TreeMap<>();
    log.kinds().forEach((kind, count) -> redacted.put(kind, count.longValue()));
    object(out, "redact", redacted);
    return out.isEmpty() ? NOTHING : "{" + out + "}";
  }

  private static Map<String, Long> changes(Normalised normalised) {
    Map<String, Long> changes = new TreeMap<>();
    for (NormaliseStep step : NormaliseStep.values()) {
      if (normalised.changes(step) > 0) {
        changes.put(step.word(), normalised.changes(step));
      }
    }
    return changes;
  }

  private static void object(StringBuilder out, String name, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    out.append(out.isEmpty() ? "\"" : ",\"").append(name).append("\":{");
    String separator = "";
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      out.append(separator)
          .append('"')
          .append(count.getKey())
          .append("\":")
          .append(count.getValue());
      separator = ",";
    }
    out.append('}');
  }
}

package dev.assay.prepare;

import dev.assay.detect.Probe;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Redaction;
import dev.assay.text.CodePointOffsets;
import dev.assay.text.OffsetMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Kinds and places of what was redacted in one document, never the values. Places are in code
 * points: {@code n} in the normalised text, {@code r} in the redacted one.
 */
final class RedactionLog {
  private final BoundRules rules;
  private final StringBuilder json = new StringBuilder();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private int size;

  RedactionLog(BoundRules rules) {
    this.rules = rules;
  }

  void addText(
      List<Redaction> places,
      String normalised,
      OffsetMap linesToNormalised,
      String redacted,
      OffsetMap redactedToLines) {
    if (places.isEmpty()) {
      return;
    }
    CodePointOffsets before = CodePointOffsets.of(normalised);
    CodePointOffsets after = CodePointOffsets.of(redacted);
    int shift = 0;
    for (Redaction place : places) {
      int n = before.at(linesToNormalised.toSource(place.start()));
      int nEnd = before.at(linesToNormalised.toSourceEnd(place.end()));
      int start = place.start() + shift;
      int end = start + place.replacement().length();
      shift = end - place.end();
      add(place, "text");
      json.append(",\"n\":[").append(n).append(',').append(nEnd).append(']');
      json.append(",\"r\":[").append(after.at(start)).append(',').append(after.at(end));
      json.append("]}");
    }
    if (redactedToLines.targetLength() != redacted.length()) {
      throw new IllegalStateException("A redacted text and its map differ in length");
    }
  }

  void addColumn(List<Redaction> places, String column) {
    for (Redaction place : places) {
      add(place, column);
      json.append('}');
    }
  }

  private void add(Redaction place, String column) {
    Probe probe = rules.probes().get(place.probe());
    String kind =
        probe instanceof Probe.Kind detector
            ? detector.id()
            : rules.rules().get(place.rule()).name();
    kinds.merge(kind, 1, Integer::sum);
    json.append(size++ == 0 ? "[" : ",");
    json.append("{\"kind\":\"").append(kind).append("\",\"column\":\"").append(column).append('"');
  }

  int size() {
    return size;
  }

  Map<String, Integer> kinds() {
    return kinds;
  }

  /** A JSON array, or null when nothing was redacted. */
  @Nullable String json() {
    return size == 0 ? null : json + "]";
  }
}

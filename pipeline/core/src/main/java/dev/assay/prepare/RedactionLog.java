package dev.assay.prepare;

import dev.assay.detect.Probe;
import dev.assay.detect.Redactor.Redacted;
import dev.assay.detect.Redactor.Replaced;
import dev.assay.rule.BoundRules;
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

  /**
   * @param linesToNormalised from the text after line rules, in which places are given, to N
   */
  void addText(Redacted redacted, String normalised, OffsetMap linesToNormalised) {
    if (redacted.replaced().isEmpty()) {
      return;
    }
    CodePointOffsets before = CodePointOffsets.of(normalised);
    CodePointOffsets after = CodePointOffsets.of(redacted.text());
    int shift = 0;
    for (Replaced place : redacted.replaced()) {
      int n = before.at(linesToNormalised.toSource(place.start()));
      int nEnd = before.at(linesToNormalised.toSourceEnd(place.end()));
      int start = place.start() + shift;
      int end = start + place.newLength();
      shift = end - place.end();
      add(place, "text");
      json.append(",\"n\":[").append(n).append(',').append(nEnd).append(']');
      json.append(",\"r\":[").append(after.at(start)).append(',').append(after.at(end));
      json.append("]}");
    }
  }

  void addColumn(List<Replaced> places, String column) {
    for (Replaced place : places) {
      add(place, column);
      json.append('}');
    }
  }

  private void add(Replaced place, String column) {
    String kind = kind(rules.probes().get(place.kindIndex()));
    kinds.merge(kind, 1, Integer::sum);
    json.append(size++ == 0 ? "[" : ",");
    json.append("{\"kind\":\"").append(kind).append("\",\"column\":\"").append(column).append('"');
  }

  private static String kind(Probe probe) {
    if (probe instanceof Probe.Kind detector) {
      return detector.id();
    }
    if (probe instanceof Probe.Keywords list) {
      return "keywords:" + list.name();
    }
    if (probe instanceof Probe.EdgeSpace) {
      return "edge-space";
    }
    return probe instanceof Probe.Pattern ? "pattern" : "phrase";
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

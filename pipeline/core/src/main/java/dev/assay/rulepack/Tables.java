package dev.assay.rulepack;

import dev.assay.detect.Probe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives equal probes of several rules one position, in the order in which they are first asked. */
final class Tables {
  private final Map<Probe, Integer> document = new LinkedHashMap<>();
  private final Map<Probe, Integer> line = new LinkedHashMap<>();
  private final Map<RuleGroup, Integer> groups = new LinkedHashMap<>();

  int document(Probe probe) {
    return position(document, probe);
  }

  int line(Probe probe) {
    return position(line, probe);
  }

  int group(RuleGroup group) {
    return position(groups, group);
  }

  List<Probe> documentProbes() {
    return new ArrayList<>(document.keySet());
  }

  List<Probe> lineProbes() {
    return new ArrayList<>(line.keySet());
  }

  List<RuleGroup> groups() {
    return new ArrayList<>(groups.keySet());
  }

  private static <T> int position(Map<T, Integer> table, T key) {
    Integer known = table.putIfAbsent(key, table.size());
    return known == null ? table.size() - 1 : known;
  }
}

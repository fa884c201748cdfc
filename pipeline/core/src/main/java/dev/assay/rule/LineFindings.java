package dev.assay.rule;

import dev.assay.detect.Finding;
import dev.assay.detect.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Findings by line; what reaches over a line's end belongs to none. */
final class LineFindings {
  private final Map<Integer, List<Finding>> byLine;
  private final String text;
  private final List<Probe> probes;
  private final int[] nothing;

  private LineFindings(Map<Integer, List<Finding>> byLine, String text, List<Probe> probes) {
    this.byLine = byLine;
    this.text = text;
    this.probes = probes;
    this.nothing = new int[probes.size()];
  }

  static LineFindings of(List<Finding> findings, String text, LineIndex lines, List<Probe> probes) {
    Map<Integer, List<Finding>> byLine = new HashMap<>();
    for (Finding finding : findings) {
      int line = lines.at(finding.start());
      if (finding.end() <= lines.line(line).end()) {
        byLine.computeIfAbsent(line, n -> new ArrayList<>()).add(finding);
      }
    }
    return new LineFindings(byLine, text, probes);
  }

  List<Finding> of(int line) {
    return byLine.getOrDefault(line, List.of());
  }

  /** How often each probe was found in a line: distinct words for keywords, else occurrences. */
  int[] counts(int line) {
    List<Finding> findings = of(line);
    if (findings.isEmpty()) {
      return nothing;
    }
    int[] counts = new int[probes.size()];
    Set<String> words = new HashSet<>();
    for (Finding finding : findings) {
      boolean keyword = probes.get(finding.probe()) instanceof Probe.Keywords;
      if (!keyword || words.add(finding.probe() + ":" + word(finding))) {
        counts[finding.probe()]++;
      }
    }
    return counts;
  }

  private String word(Finding finding) {
    return text.substring(finding.start(), finding.end()).toLowerCase(Locale.ROOT);
  }
}

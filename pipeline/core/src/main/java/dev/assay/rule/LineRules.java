package dev.assay.rule;

import dev.assay.detect.Finding;
import dev.assay.detect.Probe;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.ProbeSet;
import dev.assay.detect.Redaction;
import dev.assay.detect.Redactor;
import dev.assay.document.Span;
import dev.assay.source.SourceContract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Applies the line rules of a run to a normalised text. Every rule judges the text as it came, so
 * their order changes nothing; the lines that any of them drops are removed together. Only
 * replacements come first, for the other line rules of their own pack. Keeps buffers: one for each
 * thread.
 */
public final class LineRules {
  private final BoundRules bound;
  private final ProbeScanner scanner;
  private final Map<String, List<Integer>> packs = new TreeMap<>();

  /**
   * @param bound rules of all scopes; only line rules are used
   * @param asOf day of the run
   */
  public LineRules(BoundRules bound, LocalDate asOf) {
    this.bound = bound;
    this.scanner = ProbeSet.of(bound.lineProbes()).scanner(asOf);
    for (int position : bound.ofScope(Scope.LINE)) {
      String pack = bound.rules().get(position).pack();
      packs.computeIfAbsent(pack, name -> new ArrayList<>()).add(position);
    }
  }

  /**
   * What is known of the document whose lines are judged.
   *
   * @param language BCP 47 code, {@code und} when undecided
   * @param source its source
   */
  public record Context(String language, SourceContract source) {}

  /** Whether the run has no line rule. */
  public boolean isEmpty() {
    return packs.isEmpty();
  }

  /** What the rules do to a text. */
  public LineEdits apply(String text, Context document) {
    LineIndex lines = LineIndex.of(text);
    BitSet removed = new BitSet();
    List<Redaction> replacements = new ArrayList<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<Integer> rules : packs.values()) {
      applyPack(text, lines, document, rules, removed, replacements, counts);
    }
    return LineEdits.of(text, lines, removed, replacements, counts);
  }

  private void applyPack(
      String text,
      LineIndex lines,
      Context document,
      List<Integer> rules,
      BitSet removed,
      List<Redaction> replacements,
      Map<Integer, Integer> counts) {
    List<Redaction> own = replacements(text, lines, document, rules, counts);
    replacements.addAll(own);
    String seen = own.isEmpty() ? text : Redactor.redact(text, own).text();
    LineIndex seenLines = own.isEmpty() ? lines : LineIndex.of(seen);
    LineFindings found = findings(seen, seenLines);
    for (int line = 0; line < seenLines.size(); line++) {
      LineFacts facts = facts(seen, seenLines, found, document, line);
      for (int position : rules) {
        Rule rule = bound.rules().get(position);
        if (rule.action() != Action.REPLACE && rule.covers(facts) && rule.fires(facts)) {
          counts.merge(position, 1, Integer::sum);
          if (rule.action() == Action.DROP_LINE && rule.status() != Status.EXPERIMENTAL) {
            removed.set(line);
          }
        }
      }
    }
  }

  private List<Redaction> replacements(
      String text,
      LineIndex lines,
      Context document,
      List<Integer> rules,
      Map<Integer, Integer> counts) {
    List<Redaction> wishes = new ArrayList<>();
    int[] replacing = rules.stream().mapToInt(Integer::intValue).filter(this::replaces).toArray();
    if (replacing.length == 0) {
      return wishes;
    }
    LineFindings found = findings(text, lines);
    for (int line = 0; line < lines.size(); line++) {
      LineFacts facts = facts(text, lines, found, document, line);
      for (int position : replacing) {
        Rule rule = bound.rules().get(position);
        if (rule.covers(facts) && rule.fires(facts)) {
          counts.merge(position, 1, Integer::sum);
          if (rule.status() != Status.EXPERIMENTAL) {
            wish(rule, found.of(line), wishes);
          }
        }
      }
    }
    return wishes;
  }

  private boolean replaces(int position) {
    return bound.rules().get(position).action() == Action.REPLACE;
  }

  private void wish(Rule rule, List<Finding> findings, List<Redaction> into) {
    String replacement = rule.then().replacement();
    int[] wanted = Places.indexes(rule.when());
    for (Finding finding : findings) {
      if (replacement != null
          && Arrays.binarySearch(wanted, finding.probe()) >= 0
          && isReplaceable(bound.lineProbes().get(finding.probe()))) {
        into.add(
            new Redaction(
                finding.start(), finding.end(), replacement, rule.name(), 0, finding.probe()));
      }
    }
  }

  private static boolean isReplaceable(Probe probe) {
    return probe instanceof Probe.Pattern || probe instanceof Probe.EdgeSpace;
  }

  private LineFindings findings(String text, LineIndex lines) {
    List<Finding> all = bound.lineProbes().isEmpty() ? List.of() : scanner.scan(text).all();
    return LineFindings.of(all, text, lines, bound.lineProbes());
  }

  private static LineFacts facts(
      String text, LineIndex lines, LineFindings found, Context document, int line) {
    Span span = lines.line(line);
    return new LineFacts(
        LineMeasures.of(text, span.start(), span.end()), found.counts(line), document);
  }
}

package dev.assay.rule;

import dev.assay.detect.Redaction;
import dev.assay.detect.Redactor;
import dev.assay.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What line rules do to a text, in UTF-16 units of the text they judged.
 *
 * @param removed lines with their line feeds, neighbours joined, in order; where the last line
 *     goes, so does the line feed before it: the lines that stay are parted by line feeds and
 *     nothing more
 * @param replaced places in lines that stay, in order, none overlapping; {@code kindIndex} is the
 *     position of the line probe
 * @param counts lines in which each rule fired, by its position in the bound rules; experimental
 *     rules included
 * @param text what is left
 */
public record LineEdits(
    List<Span> removed,
    List<Redactor.Replaced> replaced,
    SortedMap<Integer, Integer> counts,
    String text) {
  public LineEdits {
    removed = List.copyOf(removed);
    replaced = List.copyOf(replaced);
  }

  static LineEdits of(
      String text,
      LineIndex lines,
      BitSet removedLines,
      List<Redaction> replacements,
      Map<Integer, Integer> counts) {
    if (removedLines.isEmpty() && replacements.isEmpty()) {
      return new LineEdits(List.of(), List.of(), new TreeMap<>(counts), text);
    }
    List<Span> removed = spans(lines, removedLines);
    List<Redaction> wishes = new ArrayList<>();
    for (Redaction wish : replacements) {
      if (!removedLines.get(lines.at(wish.start()))) {
        wishes.add(wish);
      }
    }
    List<Redactor.Replaced> replaced = Redactor.redact(text, wishes).replaced();
    for (Span span : removed) {
      wishes.add(new Redaction(span.start(), span.end(), "", "", 0, -1));
    }
    String left = Redactor.redact(text, wishes).text();
    return new LineEdits(removed, replaced, new TreeMap<>(counts), left);
  }

  private static List<Span> spans(LineIndex lines, BitSet removed) {
    List<Span> spans = new ArrayList<>();
    for (int from = removed.nextSetBit(0); from >= 0; from = removed.nextSetBit(from)) {
      int to = removed.nextClearBit(from);
      Span first = lines.whole(from);
      Span last = lines.whole(to - 1);
      boolean atEnd = to == lines.size() && from > 0;
      int start = atEnd ? first.start() - 1 : first.start();
      if (last.end() > start) {
        spans.add(new Span(start, last.end()));
      }
      from = to;
    }
    return spans;
  }
}

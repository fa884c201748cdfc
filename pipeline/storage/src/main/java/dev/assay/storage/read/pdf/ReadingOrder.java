package dev.assay.storage.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which people read the lines of a page. Most programs draw pages in that order, so it
 * is kept unless it goes up inside a column or back and forth between two; then the page is cut at
 * its gutters and gaps (the recursive X-Y cut of Nagy and Seth, 1984).
 */
final class ReadingOrder {
  private static final int FEWEST_LINES_OF_COLUMN = 3;
  private static final int MOST_CHANGES_OF_SIDE = 3;

  /** A gutter is at least as wide as letters are high. */
  private static final float NARROWEST_GUTTER = 1f;

  private static final Comparator<TextLine> DOWN =
      Comparator.comparingDouble(TextLine::base).thenComparingDouble(TextLine::left);

  private ReadingOrder() {}

  static List<TextLine> of(List<TextLine> drawn) {
    if (!jumpsUp(drawn) && !changesSides(drawn)) {
      return drawn;
    }
    List<TextLine> ordered = new ArrayList<>(drawn.size());
    cut(drawn, ordered);
    return ordered;
  }

  private static boolean jumpsUp(List<TextLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      TextLine before = lines.get(i - 1);
      TextLine line = lines.get(i);
      if (line.base() < before.base() - before.height() && line.overlapsAcross(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean changesSides(List<TextLine> lines) {
    float gutter = gutter(lines);
    if (Float.isNaN(gutter)) {
      return false;
    }
    int changes = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean wasLeft = lines.get(i - 1).right() <= gutter;
      changes += wasLeft == lines.get(i).right() <= gutter ? 0 : 1;
    }
    return changes > MOST_CHANGES_OF_SIDE && isProse(lines, gutter);
  }

  /** Columns of prose are nearly full; cells of tables are not. */
  private static boolean isProse(List<TextLine> lines, float gutter) {
    long characters = 0;
    for (TextLine line : lines) {
      characters += line.text().length();
    }
    return characters / lines.size() >= 20 && !Float.isNaN(gutter);
  }

  private static void cut(List<TextLine> lines, List<TextLine> ordered) {
    float gutter = gutter(lines);
    if (!Float.isNaN(gutter)) {
      cut(lines.stream().filter(line -> line.right() <= gutter).toList(), ordered);
      cut(lines.stream().filter(line -> line.right() > gutter).toList(), ordered);
      return;
    }
    float gap = gap(lines);
    if (Float.isNaN(gap)) {
      lines.stream().sorted(DOWN).forEach(ordered::add);
      return;
    }
    cut(lines.stream().filter(line -> line.base() <= gap).toList(), ordered);
    cut(lines.stream().filter(line -> line.base() > gap).toList(), ordered);
  }

  /** The place of a gap that no line crosses from left to right, or NaN. */
  private static float gutter(List<TextLine> lines) {
    if (lines.size() < 2 * FEWEST_LINES_OF_COLUMN) {
      return Float.NaN;
    }
    List<TextLine> sorted =
        lines.stream().sorted(Comparator.comparingDouble(TextLine::left)).toList();
    float narrowest = NARROWEST_GUTTER * medianHeight(lines);
    float reached = sorted.get(0).right();
    float best = Float.NaN;
    float widest = 0;
    for (int i = 1; i < sorted.size(); i++) {
      float width = sorted.get(i).left() - reached;
      boolean columns = i >= FEWEST_LINES_OF_COLUMN && sorted.size() - i >= FEWEST_LINES_OF_COLUMN;
      if (width >= narrowest && width > widest && columns) {
        widest = width;
        best = reached;
      }
      reached = Math.max(reached, sorted.get(i).right());
    }
    return best;
  }

  /** Below a line that crosses the page the widest gap, or NaN where no line does. */
  private static float gap(List<TextLine> lines) {
    if (lines.size() < 2) {
      return Float.NaN;
    }
    List<TextLine> sorted = lines.stream().sorted(DOWN).toList();
    float widest = 0;
    float best = Float.NaN;
    for (int i = 1; i < sorted.size(); i++) {
      TextLine above = sorted.get(i - 1);
      float width = sorted.get(i).base() - sorted.get(i).height() - above.base();
      if (width > widest && width > above.height() / 4) {
        widest = width;
        best = above.base();
      }
    }
    return best;
  }

  private static float medianHeight(List<TextLine> lines) {
    double[] heights = lines.stream().mapToDouble(TextLine::height).sorted().toArray();
    return (float) heights[heights.length / 2];
  }
}

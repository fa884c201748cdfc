package dev.assay.config;

import dev.assay.problem.Problems;
import java.util.BitSet;

/** Finds tabs outside values and comments: editors show them in different widths. */
final class Tabs {
  private static final int MOST = 20;

  private final SourceLines lines;
  private final String content;
  private final BitSet scalars;
  private final int understood;

  /**
   * @param scalars code points that belong to values
   * @param understood lines that were parsed; of later ones only the indentation is looked at
   */
  Tabs(SourceLines lines, String content, BitSet scalars, int understood) {
    this.lines = lines;
    this.content = content;
    this.scalars = scalars;
    this.understood = understood;
  }

  /** Reports the first tab of each line, at most 20; true if there is one. */
  boolean report(Problems problems) {
    int line = 0;
    int column = 0;
    int found = 0;
    boolean skip = false;
    int[] points = content.codePoints().toArray();
    for (int i = 0; i < points.length && found < MOST; i++) {
      if (points[i] == '\n'
          || (points[i] == '\r' && (i + 1 == points.length || points[i + 1] != '\n'))) {
        line++;
        column = 0;
        skip = false;
        continue;
      }
      if (line >= understood && points[i] != ' ' && points[i] != '\t') {
        skip = true;
      }
      if (!skip && !scalars.get(i) && (points[i] == '\t' || points[i] == '#')) {
        skip = true;
        if (points[i] == '\t') {
          found++;
          problems.error(
              lines.at(line, column, 1), "a tab stands between words", "Use spaces instead");
        }
      }
      column++;
    }
    return found > 0;
  }
}

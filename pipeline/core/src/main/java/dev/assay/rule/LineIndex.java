package dev.assay.rule;

import dev.assay.document.Span;
import java.util.Arrays;

/** Where the lines of a text begin; a line ends before its line feed. */
final class LineIndex {
  private final int[] starts;
  private final int length;

  private LineIndex(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  static LineIndex of(String text) {
    int[] starts = new int[16];
    int size = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
      }
      starts[size++] = at + 1;
    }
    return new LineIndex(Arrays.copyOf(starts, size), text.length());
  }

  int size() {
    return starts.length;
  }

  /** Without its line feed. */
  Span line(int line) {
    return new Span(starts[line], line + 1 < starts.length ? starts[line + 1] - 1 : length);
  }

  /** With its line feed; the last line has none. */
  Span whole(int line) {
    return new Span(starts[line], line + 1 < starts.length ? starts[line + 1] : length);
  }

  /** The line that holds a position. */
  int at(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }
}

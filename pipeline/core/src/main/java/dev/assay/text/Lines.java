package dev.assay.text;

import java.util.Arrays;

/**
 * The lines of one text, parted by LF alone, in buffers that the next text reuses. As Python's
 * {@code text.split("\n")} has it: a text that ends in LF has an empty last line, the empty text
 * has one empty line. Not safe for threads.
 */
public final class Lines {
  private int[] ends = new int[256];
  private int size;

  /** Splits the first {@code length} units of {@code text}. */
  public void split(char[] text, int length) {
    size = 0;
    for (int i = 0; i < length; i++) {
      if (text[i] == '\n') {
        add(i);
      }
    }
    add(length);
  }

  public int size() {
    return size;
  }

  /** First unit of the line. */
  public int start(int line) {
    return line == 0 ? 0 : ends[line - 1] + 1;
  }

  /** Unit after the last of the line: its LF, or the end of the text. */
  public int end(int line) {
    return ends[line];
  }

  private void add(int end) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = end;
  }
}

package dev.assay.problem;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text file that a person edits.
 *
 * @param file path as the person gave it
 * @param line 1-based; 0 when the problem is about the whole file
 * @param column 1-based, in code points; 0 when the problem is about the whole line
 * @param length code points to underline, at least 1
 * @param source the text of the line, or null when it cannot be shown
 */
public record Location(String file, int line, int column, int length, @Nullable String source) {

  /** The whole of a file. */
  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 1, null);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, as far as known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}

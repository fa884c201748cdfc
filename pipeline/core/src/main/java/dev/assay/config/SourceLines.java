package dev.assay.config;

import dev.assay.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a file, to show the one that is meant. */
final class SourceLines {
  private final String file;
  private final List<String> lines = new ArrayList<>();

  SourceLines(String file, String content) {
    this.file = file;
    int start = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(content.substring(start, i));
        boolean pair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(content.substring(start));
  }

  String file() {
    return file;
  }

  /** The text of a line counted from 0; empty past the end. */
  String line(int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  /** One code point; a place past the end of the file moves to the end of its last line. */
  Location at(Mark mark) {
    return at(mark.getLine(), mark.getColumn(), 1);
  }

  /** From a mark to another, at most to the end of the line. */
  Location between(Mark start, Mark end) {
    String text = line(start.getLine());
    int rest = text.codePointCount(0, text.length()) - start.getColumn();
    int length = end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : rest;
    return at(start.getLine(), start.getColumn(), Math.max(1, length));
  }

  /** {@code line} and {@code column} from 0. */
  Location at(int line, int column, int length) {
    return new Location(file, line + 1, column + 1, length, line(line));
  }

  Location whole() {
    return Location.ofFile(file);
  }

  Location orWhole(Optional<Mark> mark) {
    return mark.map(this::at).orElseGet(this::whole);
  }
}

package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words why a text is not YAML. */
final class SyntaxError {
  private final SourceLines lines;
  private final String content;

  SyntaxError(SourceLines lines, String content) {
    this.lines = lines;
    this.content = content;
  }

  void report(YamlEngineException e, Problems problems) {
    if (e instanceof MarkedYamlEngineException marked) {
      marked(marked, problems);
    } else if (e instanceof ReaderException reader) {
      character(reader, problems);
    } else {
      problems.error(lines.whole(), "this is not YAML: " + e.getMessage(), "");
    }
  }

  private void character(ReaderException e, Problems problems) {
    int line = 0;
    int column = 0;
    int[] points = content.codePoints().limit(e.getPosition()).toArray();
    for (int point : points) {
      line += point == '\n' ? 1 : 0;
      column = point == '\n' ? 0 : column + 1;
    }
    problems.error(
        lines.at(line, column, 1),
        String.format(
            Locale.ROOT, "the control character U+%04X cannot stand in YAML", e.getCodePoint()),
        "Remove it, or write it as an escape in double quotes");
  }

  private void marked(MarkedYamlEngineException e, Problems problems) {
    String problem = String.valueOf(e.getProblem());
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    Location at = lines.orWhole(mark);
    String line = mark.map(m -> lines.line(m.getLine())).orElse("");
    if (problem.contains("unexpected end of stream") || problem.contains("unexpected document")) {
      Location start = lines.orWhole(e.getContextMark().or(e::getProblemMark));
      problems.error(start, "the quote that opens here is never closed", "Add the closing quote");
    } else if (problem.startsWith("could not find expected ':'")) {
      Location start = lines.orWhole(e.getContextMark().or(e::getProblemMark));
      noColon(start, problems);
    } else {
      int opened = e.getContextMark().map(Mark::getLine).orElse(0) + 1;
      problems.error(at, message(problem, at, opened), remedy(problem, line));
    }
  }

  private static void noColon(Location at, Problems problems) {
    String source = at.source() == null ? "" : at.source();
    boolean wide = source.indexOf('\uFF1A') >= 0;
    problems.error(
        at,
        "this line is neither `key: value` nor a part of the value above it",
        wide
            ? "Write a plain `:` and a space instead of the wide `\uFF1A`"
            : "Write `key: value`, or quote a value that spans several lines");
  }

  private static String message(String problem, Location at, int opened) {
    if (problem.startsWith("mapping values are not allowed")) {
      return "a `:` stands where none can";
    }
    if (problem.startsWith("found unknown escape character")) {
      return "there is no escape `\\" + letter(at) + "` in double quotes";
    }
    if (problem.startsWith("found character")) {
      return "a value cannot begin with `" + letter(at) + "` unless it is quoted";
    }
    if (problem.startsWith("expected ',' or ']'")) {
      return "a `,` or `]` is missing before this, in the list of line " + opened;
    }
    if (problem.startsWith("expected ',' or '}'")) {
      return "a `,` or `}` is missing before this, in the map of line " + opened;
    }
    if (problem.startsWith("expected <block end>")) {
      return "this does not fit what stands above it";
    }
    return "this is not YAML: " + problem;
  }

  private static String remedy(String problem, String line) {
    if (line.indexOf('\uFF1A') >= 0 || line.indexOf('\uFF0C') >= 0) {
      return "Write plain `:` and `,` followed by a space instead of the wide `\uFF1A` and `\uFF0C`";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "Quote a value that holds a colon, or check the indentation";
    }
    if (problem.startsWith("found unknown escape character")) {
      return "Use single quotes, which leave backslashes alone, or write `\\\\`";
    }
    if (problem.startsWith("found character")) {
      return "Put the value in quotes";
    }
    return problem.startsWith("expected <block end>")
        ? "Keys of one map, and dashes of one list, begin in the same column"
        : "";
  }

  private static String letter(Location at) {
    @Nullable String source = at.source();
    if (source == null || at.column() == 0) {
      return "";
    }
    int[] points = source.codePoints().skip(at.column() - 1L).limit(1).toArray();
    return new String(points, 0, points.length);
  }
}

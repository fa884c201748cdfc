package dev.assay.config;

import dev.assay.problem.Problems;
import dev.assay.source.FieldMapping.TextTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Checks paths to fields, and reads texts made of them. */
final class FieldPath {
  private FieldPath() {}

  /** Reports a path that names no field: {@code a..b}, {@code .a}, an open quote. */
  static void check(YamlScalar path, Problems problems) {
    if (!isPath(path.text())) {
      problems.error(
          path.location(),
          "`" + path.text() + "` is not a path to a field",
          "Write names joined by dots, such as meta.uri; quote a name that holds a dot: \"a.b\".c");
    }
  }

  static boolean isPath(String path) {
    int at = 0;
    while (at < path.length()) {
      int end;
      if (path.charAt(at) == '"') {
        int close = path.indexOf('"', at + 1);
        end = close + 1;
        if (close <= at + 1) {
          return false;
        }
      } else {
        int dot = path.indexOf('.', at);
        end = dot < 0 ? path.length() : dot;
      }
      if (end == at || (end < path.length() && path.charAt(end) != '.')) {
        return false;
      }
      if (end == path.length()) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /** Several paths, joined by a blank line. */
  static TextTemplate list(List<String> paths) {
    if (paths.isEmpty()) {
      return new TextTemplate(List.of(""), List.of(), true);
    }
    List<String> literals = new ArrayList<>(Collections.nCopies(paths.size() + 1, "\n\n"));
    literals.set(0, "");
    literals.set(paths.size(), "");
    return new TextTemplate(literals, paths, true);
  }

  /**
   * A path, or a template when it holds a brace: <code>{path}</code> stands for a field, <code>{{
   * </code> and <code>}}</code> for a brace.
   */
  static TextTemplate template(YamlScalar scalar, Problems problems) {
    String text = scalar.text();
    if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
      check(scalar, problems);
      return TextTemplate.ofPath(text);
    }
    List<String> literals = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean whole = true;
    for (int i = 0; i < text.length() && whole; i++) {
      char c = text.charAt(i);
      if ((c == '{' || c == '}') && i + 1 < text.length() && text.charAt(i + 1) == c) {
        literal.append(c);
        i++;
      } else if (c == '{') {
        int close = text.indexOf('}', i);
        String path = close < 0 ? "" : text.substring(i + 1, close);
        whole = isPath(path);
        paths.add(path);
        literals.add(literal.toString());
        literal.setLength(0);
        i = close;
      } else {
        whole = c != '}';
        literal.append(c);
      }
    }
    literals.add(literal.toString());
    if (!whole || paths.isEmpty()) {
      badTemplate(scalar, problems);
    }
    return new TextTemplate(literals, paths, false);
  }

  private static void badTemplate(YamlScalar scalar, Problems problems) {
    problems.error(
        scalar.location(),
        "this template does not name its fields as {path}",
        "Write for example \"{title}\\n\\n{body}\"; a brace of the text is written twice: {{ }}");
  }
}

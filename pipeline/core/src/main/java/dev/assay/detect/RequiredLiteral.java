package dev.assay.detect;

/**
 * The longest plain text that every match of an expression holds, read off its top level: groups,
 * classes, repeated or optional characters end a literal, and an alternative means there is none.
 * Used to leave out texts before the expression runs, so a shorter answer is only slower.
 */
final class RequiredLiteral {

  private static final String ESCAPED_LITERALS = "\\.+*?()|[]{}^$-/\"'@:;,<>=!%&#~` _";

  private final String regex;
  private final StringBuilder current = new StringBuilder();
  private String longest = "";
  private int at;

  private RequiredLiteral(String regex) {
    this.regex = regex;
  }

  /** Empty when nothing is required or nothing is known. */
  static String of(String regex) {
    RequiredLiteral reader = new RequiredLiteral(regex);
    return reader.read() ? reader.longest : "";
  }

  private boolean read() {
    while (at < regex.length()) {
      char c = regex.charAt(at);
      boolean understood =
          switch (c) {
            case '|' -> false;
            case '\\' -> escape();
            case '[' -> skipClass();
            case '(' -> skipGroup();
            case '.', '^', '$' -> stop(at + 1);
            case '*', '?', '{' -> optional();
            case '+' -> stop(at + 1);
            default -> literal(c, at + 1);
          };
      if (!understood) {
        return false;
      }
    }
    return stop(at);
  }

  private boolean literal(char c, int next) {
    if (Character.isSurrogate(c)) {
      return stop(next);
    }
    current.append(c);
    at = next;
    return true;
  }

  private boolean stop(int next) {
    if (current.length() > longest.length()) {
      longest = current.toString();
    }
    current.setLength(0);
    at = next;
    return true;
  }

  /** What stands before may be missing. */
  private boolean optional() {
    if (!current.isEmpty()) {
      current.setLength(current.length() - 1);
    }
    int end = regex.charAt(at) == '{' ? regex.indexOf('}', at) : at;
    return end >= 0 && stop(end + 1);
  }

  private boolean escape() {
    char c = at + 1 < regex.length() ? regex.charAt(at + 1) : 0;
    if (ESCAPED_LITERALS.indexOf(c) >= 0 && c != 0) {
      return literal(c, at + 2);
    }
    boolean simple = "dDsSwWbBAz".indexOf(c) >= 0 && c != 0;
    return simple && stop(at + 2);
  }

  private boolean skipClass() {
    int i = at + 1;
    if (i < regex.length() && regex.charAt(i) == '^') {
      i++;
    }
    for (int first = i; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        return false;
      } else if (c == ']' && i > first) {
        return stop(i + 1);
      }
    }
    return false;
  }

  /** A group of flags for the rest holds nothing and hides nothing; other groups are skipped. */
  private boolean skipGroup() {
    int depth = 0;
    for (int i = at; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        return false;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return stop(i + 1);
      }
    }
    return false;
  }
}

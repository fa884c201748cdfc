package dev.assay.expression;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.projectnessie.cel.Ast;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.common.CELError;

/** Says in plain words what the checker found. */
final class Faults {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.*?)'.*");
  private static final Pattern OVERLOAD =
      Pattern.compile("found no matching overload for '(.*?)' applied to '\\((.*)\\)'");

  private Faults() {}

  static Ast require(Env.AstIssuesTuple result, String text, Map<String, ExpressionType> variables)
      throws ExpressionException {
    if (!result.hasIssues()) {
      return result.getAst();
    }
    CELError first = result.getIssues().getErrors().get(0);
    int position = position(text, first.getLocation().line(), first.getLocation().column());
    String message = String.valueOf(first.getMessage());
    Matcher undeclared = UNDECLARED.matcher(message);
    if (undeclared.matches()) {
      throw unknown(undeclared.group(1), position, text, variables);
    }
    Matcher overload = OVERLOAD.matcher(message);
    if (overload.matches()) {
      throw mismatch(overload.group(1), overload.group(2), position);
    }
    throw new ExpressionException("the expression is wrong: " + message, position, 1, "");
  }

  private static ExpressionException unknown(
      String name, int position, String text, Map<String, ExpressionType> variables) {
    String hyphens = name.replace('-', '_');
    boolean shorter = variables.keySet().stream().anyMatch(v -> v.startsWith(hyphens + "_"));
    boolean hyphen =
        position + name.length() < text.length() && text.charAt(position + name.length()) == '-';
    String remedy =
        shorter && hyphen
            ? "In expressions names have underscores: mean_word_length"
            : NearestName.remedy(name, variables.keySet());
    return new ExpressionException(
        "the expression names `" + name + "`, which does not exist",
        position,
        Math.max(1, name.length()),
        remedy);
  }

  private static ExpressionException mismatch(String operator, String types, int position) {
    String sign = operator.replace("_", "").replace("@", "");
    if (types.equals("double, int") || types.equals("int, double")) {
      return new ExpressionException(
          "`" + sign + "` cannot compare a decimal number with a whole number",
          position,
          Math.max(1, sign.length()),
          "Shares and means are decimal: write 3.0 for 3; double(words) makes a count decimal");
    }
    return new ExpressionException(
        "`" + sign + "` does not work for " + words(types),
        position,
        Math.max(1, sign.length()),
        "Compare like with like: numbers with numbers, words with words");
  }

  private static String words(String types) {
    return types
        .replace("list(string)", "words")
        .replace("string", "a word")
        .replace("double", "a decimal number")
        .replace("int", "a whole number")
        .replace("bool", "true or false")
        .replace(", ", " and ");
  }

  /** UTF-16 index of a line from 1 and a column from 0. */
  static int position(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int feed = text.indexOf('\n', start);
      start = feed < 0 ? start : feed + 1;
    }
    return Math.max(0, Math.min(start + column, text.length()));
  }
}

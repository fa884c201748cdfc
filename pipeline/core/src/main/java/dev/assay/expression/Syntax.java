package dev.assay.expression;

import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.parser.gen.CELLexer;
import org.projectnessie.cel.parser.gen.CELParser;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.BaseErrorListener;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.CharStreams;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.CommonTokenStream;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.RecognitionException;
import org.projectnessie.cel.shaded.org.antlr.v4.runtime.Recognizer;

/** Reads an expression first by its grammar alone, quietly, for the place of the first fault. */
final class Syntax {
  private Syntax() {}

  static void check(String text) throws ExpressionException {
    FirstFault fault = new FirstFault();
    CELLexer lexer = new CELLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(fault);
    CELParser parser = new CELParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.addErrorListener(fault);
    parser.start();
    if (fault.line > 0) {
      throw said(text, Faults.position(text, fault.line, fault.column));
    }
  }

  private static ExpressionException said(String text, int position) {
    if (position >= text.stripTrailing().length()) {
      int last = Math.max(0, text.stripTrailing().length() - 1);
      return new ExpressionException(
          "the expression ends too early", last, 1, "Write what comes after the last sign");
    }
    boolean word = Character.isLetter(text.charAt(position));
    int end = position + 1;
    while (word && end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String found = text.substring(position, end);
    return new ExpressionException(
        "the expression cannot be read from `" + found + "` on",
        position,
        end - position,
        remedy(found));
  }

  private static String remedy(String found) {
    return switch (found) {
      case "and" -> "Write && for and";
      case "or" -> "Write || for or";
      case "not" -> "Write ! for not";
      case "=" -> "Write == for equal";
      case "&" -> "Write && for and";
      case "|" -> "Write || for or";
      default -> "Words and signs are those of CEL: && || ! == != < <= > >= + - * / in";
    };
  }

  private static final class FirstFault extends BaseErrorListener {
    private int line;
    private int column;

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int faultLine,
        int faultColumn,
        String message,
        @Nullable RecognitionException failure) {
      if (line == 0) {
        line = faultLine;
        column = faultColumn;
      }
    }
  }
}

package dev.assay.usage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Splits an expression into words, parentheses and plus signs; looks at one token at a time. */
final class SpdxTokens {
  private final String text;
  private int start;
  private int end;
  private boolean spaced;

  SpdxTokens(String text) {
    this.text = text;
  }

  void advance() throws SpdxSyntaxException {
    start = end;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    spaced = start > end;
    end = start;
    if (start == text.length()) {
      return;
    }
    char first = text.charAt(start);
    if (first == '(' || first == ')' || first == '+') {
      end = start + 1;
      return;
    }
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      end = start + Character.charCount(text.codePointAt(start));
      throw error("Character " + shown() + " cannot stand in a license expression");
    }
  }

  boolean atEnd() {
    return start == text.length();
  }

  boolean is(String symbol) {
    return token().equals(symbol);
  }

  /** SPDX 3.0 allows operators all in upper or all in lower case. */
  boolean isOperator(String upper) {
    String token = token();
    return token.equals(upper) || (token.equalsIgnoreCase(upper) && token.equals(lower(token)));
  }

  boolean isAnyOperator() {
    return isOperator("AND") || isOperator("OR") || isOperator("WITH");
  }

  /** The token when it is a word, else null. */
  @Nullable String word() {
    return !atEnd() && isWord(text.charAt(start)) ? token() : null;
  }

  /** Whether white space stands before the token. */
  boolean spaced() {
    return spaced;
  }

  /** For messages. */
  String shown() {
    return atEnd() ? "the end" : "`" + token() + "`";
  }

  /** 1-based, in code points. */
  int column() {
    return text.codePointCount(0, start) + 1;
  }

  SpdxSyntaxException error(String message) {
    return new SpdxSyntaxException(message, column(), Math.max(1, text.codePointCount(start, end)));
  }

  private String token() {
    return text.substring(start, end);
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == ':';
  }
}

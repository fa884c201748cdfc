package dev.assay.detect;

import java.util.List;

/**
 * Words beside a number that say what it is. The search goes no further than the clause: it ends at
 * a full stop, a blank line, an at sign, an angle bracket or another number, so that a label speaks
 * for one value and redaction of a neighbour changes nothing.
 */
final class Context {

  private static final int REACH_BEFORE = 24;
  private static final int REACH_AFTER = 12;
  private static final int GAP = 5;

  private final char[][] words;

  private Context(char[][] words) {
    this.words = words;
  }

  /** Words in lower case; those that begin or end in an ASCII letter match whole. */
  static Context of(String... words) {
    return new Context(List.of(words).stream().map(String::toCharArray).toArray(char[][]::new));
  }

  /** End of the nearest of the words before a position, or -1. */
  int before(ScanText text, int position) {
    for (int at = position; at > position - REACH_BEFORE && at > 0; at--) {
      if (wordEndsAt(text, at)) {
        return at;
      }
      if (closesClause(text, at - 1, at - 2)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether one of the words follows a position. */
  boolean after(ScanText text, int position) {
    for (int at = position; at < position + REACH_AFTER && at < text.length(); at++) {
      if (wordStartsAt(text, at)) {
        return true;
      }
      if (closesClause(text, at, at + 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether one of the words follows a position, a space between them or not. */
  boolean directlyAfter(ScanText text, int position) {
    return wordStartsAt(text, text.at(position) == ' ' ? position + 1 : position);
  }

  /**
   * Whether one of the words ends before a position with nothing but a colon, a sign of equality, a
   * word for is, a parenthesis, a quotation mark or at most three spaces and breaks between them.
   */
  boolean directlyBefore(ScanText text, int position) {
    for (int at = position; at > position - GAP && at > 0; at--) {
      if (wordEndsAt(text, at)) {
        return true;
      }
      if (!joins(text.at(at - 1))) {
        return false;
      }
    }
    return false;
  }

  private static boolean joins(char c) {
    return switch (c) {
      case ' ', '\n', ':', '=', '#', '是', '为', '(', '"', '\'', '「', '“' -> true;
      default -> false;
    };
  }

  boolean around(ScanText text, int start, int end) {
    return before(text, start) >= 0 || after(text, end);
  }

  private static boolean closesClause(ScanText text, int at, int next) {
    char c = text.at(at);
    return switch (c) {
      case '@', '<', '>', '。', '；', ';', '！', '？', ScanText.OUTSIDE -> true;
      case '\n' -> text.at(next) == '\n';
      default -> ScanText.isDigit(c);
    };
  }

  /** Whether one of the words ends exactly at a position. */
  boolean wordEndsAt(ScanText text, int end) {
    for (char[] word : words) {
      if (stands(text, end - word.length, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean wordStartsAt(ScanText text, int start) {
    for (char[] word : words) {
      if (stands(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(ScanText text, int start, char[] word) {
    for (int i = 0; i < word.length; i++) {
      if (lower(text.at(start + i)) != word[i]) {
        return false;
      }
    }
    int end = start + word.length;
    return wordEdge(text.at(start - 1), text.at(start)) && wordEdge(text.at(end - 1), text.at(end));
  }

  /** Whether a word may end between two characters: not inside letters, but at a camel's hump. */
  private static boolean wordEdge(char left, char right) {
    if (!ScanText.isLetter(left) || !ScanText.isLetter(right)) {
      return true;
    }
    return left >= 'a' && right <= 'Z';
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}

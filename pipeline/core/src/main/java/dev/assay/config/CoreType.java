package dev.assay.config;

import java.util.Set;

/** Types of plain scalars after YAML 1.2.2, section 10.3.2 (core schema). */
public enum CoreType {
  NULL("nothing"),
  BOOLEAN("true or false"),
  INTEGER("a whole number"),
  FLOAT("a number"),
  TEXT("text");

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> BOOLEANS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Set<String> WORDS_OF_FLOAT =
      Set.of(".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN");

  private final String words;

  CoreType(String words) {
    this.words = words;
  }

  /** For messages, with its article. */
  String words() {
    return words;
  }

  /** The type of an unquoted scalar. */
  static CoreType of(String plain) {
    if (NULLS.contains(plain)) {
      return NULL;
    }
    if (BOOLEANS.contains(plain)) {
      return BOOLEAN;
    }
    if (isInteger(plain)) {
      return INTEGER;
    }
    return isFloat(plain) ? FLOAT : TEXT;
  }

  private static boolean isInteger(String plain) {
    if (plain.startsWith("0o")) {
      return plain.length() > 2 && plain.chars().skip(2).allMatch(c -> c >= '0' && c <= '7');
    }
    if (plain.startsWith("0x")) {
      return plain.length() > 2 && plain.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
    }
    int start = signEnd(plain);
    return start < plain.length() && digitsEnd(plain, start) == plain.length();
  }

  private static boolean isFloat(String plain) {
    int start = signEnd(plain);
    if (WORDS_OF_FLOAT.contains(plain.substring(start))) {
      return true;
    }
    int whole = digitsEnd(plain, start);
    boolean point = whole < plain.length() && plain.charAt(whole) == '.';
    int fraction = point ? digitsEnd(plain, whole + 1) : whole;
    int digits = fraction - start - (point ? 1 : 0);
    return digits > 0 && (fraction == plain.length() || isExponent(plain, fraction));
  }

  private static boolean isExponent(String plain, int at) {
    if (plain.charAt(at) != 'e' && plain.charAt(at) != 'E') {
      return false;
    }
    int start = at + 1;
    if (start < plain.length() && (plain.charAt(start) == '-' || plain.charAt(start) == '+')) {
      start++;
    }
    return start < plain.length() && digitsEnd(plain, start) == plain.length();
  }

  private static int signEnd(String plain) {
    return plain.startsWith("-") || plain.startsWith("+") ? 1 : 0;
  }

  private static int digitsEnd(String plain, int start) {
    int end = start;
    while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}

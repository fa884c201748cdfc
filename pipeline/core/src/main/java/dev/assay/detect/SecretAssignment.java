package dev.assay.detect;

import java.util.List;
import java.util.Locale;

/**
 * A password, key or token that is assigned to a name, after the generic rule of gitleaks (MIT
 * license): the name says secret, the value looks drawn at random. What another detector of secrets
 * knows by its form is left to it.
 */
final class SecretAssignment implements Matcher {

  private static final List<String> NAMES =
      List.of(
          "password",
          "passwd",
          "pwd",
          "passphrase",
          "secret",
          "secretkey",
          "apikey",
          "token",
          "accesskey",
          "accesskeysecret",
          "privatekey",
          "clientsecret",
          "credential",
          "credentials",
          "secretaccesskey");
  private static final List<String> HAN = List.of("密码", "口令", "密钥", "私钥", "秘钥", "密碼", "密鑰");
  private static final List<String> PLACEHOLDERS =
      List.of(
          "your",
          "example",
          "changeme",
          "placeholder",
          "password",
          "dummy",
          "sample",
          "xxxx",
          "secret",
          "insert",
          "replace",
          "redacted",
          "undefined",
          "process.env",
          "os.environ",
          "getenv",
          "test");

  private static final int SHORTEST = 12;
  private static final int LONGEST = 150;
  private static final int NAME_LIMIT = 48;
  private static final double RANDOM = 3.5;

  private final List<Matcher> forms = SecretForms.all();
  private final Entropy entropy = new Entropy();

  @Override
  public long match(ScanText text, int start, int end) {
    int from = start;
    while (valueCharacter(text.at(from - 1)) && start - from < LONGEST) {
      from--;
    }
    int sign = signBefore(text, from);
    if (sign < 0 || !names(text, sign)) {
      return NONE;
    }
    int stop = valueEnd(text, from);
    boolean found =
        random(text, from, stop) && !known(text, start, end) && !placeholder(text, from, stop);
    return found ? Matcher.span(from, stop) : NONE;
  }

  private static int valueEnd(ScanText text, int from) {
    int stop = from;
    while ((valueCharacter(text.at(stop)) || text.at(stop) == '=') && stop - from <= LONGEST) {
      stop++;
    }
    while (stop > from && (text.at(stop - 1) == '.' || text.at(stop - 1) == '!')) {
      stop--;
    }
    return stop;
  }

  private boolean random(ScanText text, int from, int stop) {
    int size = stop - from;
    char after = text.at(stop);
    return size >= SHORTEST
        && size <= LONGEST
        && after != '('
        && after != '['
        && mixed(text, from, stop)
        && entropy.bits(text, from, stop) >= RANDOM;
  }

  private static boolean mixed(ScanText text, int from, int stop) {
    boolean letter = false;
    boolean digit = false;
    for (int i = from; i < stop; i++) {
      letter |= ScanText.isLetter(text.at(i));
      digit |= text.digit(i);
    }
    return letter && digit;
  }

  private boolean known(ScanText text, int start, int end) {
    for (Matcher form : forms) {
      if (form.match(text, start, end) != NONE) {
        return true;
      }
    }
    return false;
  }

  private static boolean placeholder(ScanText text, int from, int stop) {
    String value = lower(text, from, stop);
    return value.startsWith("$") || PLACEHOLDERS.stream().anyMatch(value::contains);
  }

  /** Place of the colon or equals sign that a value is assigned with, or -1. */
  private static int signBefore(ScanText text, int from) {
    int at = from - 1;
    if (text.at(at) == '"' || text.at(at) == '\'' || text.at(at) == '`') {
      at--;
    }
    while (text.at(at) == ' ' && from - at < 6) {
      at--;
    }
    return text.at(at) == ':' || text.at(at) == '=' ? at : -1;
  }

  private static boolean names(ScanText text, int sign) {
    int end = sign;
    while (end > 0 && separates(text.at(end - 1)) && sign - end < 5) {
      end--;
    }
    for (String word : HAN) {
      if (text.holds(end - word.length(), word)) {
        return true;
      }
    }
    int start = end;
    while (nameCharacter(text.at(start - 1)) && end - start < NAME_LIMIT) {
      start--;
    }
    String name = lower(text, start, end).replace("_", "").replace("-", "").replace(".", "");
    return NAMES.stream().anyMatch(name::endsWith);
  }

  private static boolean separates(char c) {
    return c == ' ' || c == '"' || c == '\'' || c == '`' || c == ':';
  }

  private static boolean nameCharacter(char c) {
    return ScanText.tokenCharacter(c) || c == '.';
  }

  private static boolean valueCharacter(char c) {
    return c > ' ' && c < 0x7F && "\"'`<>(){}[],;\\|=:".indexOf(c) < 0;
  }

  private static String lower(ScanText text, int from, int stop) {
    char[] chars = new char[stop - from];
    text.copy(from, chars.length, chars, 0);
    return new String(chars).toLowerCase(Locale.ROOT);
  }
}

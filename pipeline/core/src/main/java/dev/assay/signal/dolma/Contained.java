package dev.assay.signal.dolma;

import dev.assay.signal.scan.Scan;

/** Looks for a phrase in ASCII lower case. */
final class Contained {
  private Contained() {}

  static boolean ignoringCase(Scan scan, String phrase) {
    char lower = phrase.charAt(0);
    char upper = Character.toUpperCase(lower);
    int last = scan.length - phrase.length();
    for (int i = 0; i <= last; i++) {
      char c = scan.text[i];
      if ((c == lower || c == upper) && matches(scan.text, i, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(char[] text, int start, String phrase) {
    for (int i = 1; i < phrase.length(); i++) {
      char c = text[start + i];
      char folded = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      if (folded != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

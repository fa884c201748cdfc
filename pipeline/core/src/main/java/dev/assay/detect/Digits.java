package dev.assay.detect;

/** Arithmetic on ASCII digits in place. */
final class Digits {

  private Digits() {}

  /** Value of digits; meaningless for other characters. */
  static int value(char[] digits, int offset, int count) {
    int value = 0;
    for (int i = offset; i < offset + count; i++) {
      value = value * 10 + digits[i] - '0';
    }
    return value;
  }

  static boolean all(char[] chars, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (!ScanText.isDigit(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** Luhn check of ISO/IEC 7812-1 annex B: from the right, each second digit doubled. */
  static boolean luhn(char[] digits, int count) {
    int sum = 0;
    for (int i = count - 1, place = 0; i >= 0; i--, place++) {
      int digit = digits[i] - '0';
      int doubled = digit > 4 ? 2 * digit - 9 : 2 * digit;
      sum += place % 2 == 0 ? digit : doubled;
    }
    return sum % 10 == 0;
  }
}

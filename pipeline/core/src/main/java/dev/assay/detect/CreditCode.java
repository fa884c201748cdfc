package dev.assay.detect;

/**
 * Unified social credit code after GB 32100-2015: department, kind of body, six digits of region,
 * nine characters of organisation code (GB 11714-1997) and a check character modulo 31. Codes of
 * digits alone must also pass the organisation code's own check modulo 11 unless a label names
 * them, since one in 31 of all numbers of 18 digits passes the first alone.
 */
final class CreditCode implements Matcher {

  private static final Context NAMED =
      Context.of(
          "信用代码", "社会信用代码", "税号", "识别号", "信用號", "uscc", "usci", "credit code", "credit_code");

  private static final int LENGTH = 18;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /** Registering departments, first character (GB 32100-2015 table 1 and its amendments). */
  private static final String DEPARTMENTS = "123456789ANY";

  private final char[] code = new char[LENGTH];

  @Override
  public long match(ScanText text, int start, int end) {
    if (end - start != LENGTH || !text.digit(start + 2)) {
      return NONE;
    }
    text.copy(start, LENGTH, code, 0);
    boolean found =
        valid()
            && !NumberContext.continuesNumber(text, start)
            && (NAMED.around(text, start, end) || wellFormed());
    return found ? Matcher.span(start, end) : NONE;
  }

  private boolean valid() {
    if (!Digits.all(code, 2, 6)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = ALPHABET.indexOf(code[i]);
      if (value < 0) {
        return false;
      }
      sum += value * WEIGHTS[i];
    }
    return ALPHABET.indexOf(code[LENGTH - 1]) == (31 - sum % 31) % 31;
  }

  private boolean wellFormed() {
    boolean region = Provinces.known(code, 2) || Digits.value(code, 2, 6) == 100_000;
    if (DEPARTMENTS.indexOf(code[0]) < 0 || "123459".indexOf(code[1]) < 0 || !region) {
      return false;
    }
    return !Digits.all(code, 8, 9) || organisationCode();
  }

  private boolean organisationCode() {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += (code[8 + i] - '0') * ORGANISATION_WEIGHTS[i];
    }
    return "0123456789X0".charAt(11 - sum % 11) == code[16];
  }
}

package dev.assay.prepare;

/**
 * Estimates how many tokens a byte-pair tokenizer makes of a text, from what kinds of characters it
 * holds: {@code o200k_base~estimate/1}. Weights were fitted to o200k_base counts of technical
 * English, modern and classical Chinese; a factor for each source, measured on a sample of it,
 * brings the sum to within a few percent.
 */
public final class TokenEstimate {
  /** Name and version of the estimate, as the footer of a shard says it. */
  public static final String NAME = "o200k_base~estimate/1";

  private static final double WORD = 0.78;
  private static final double LETTER = 0.085;
  private static final double IDEOGRAPH = 0.72;
  private static final double DIGIT = 0.36;
  private static final double SIGN = 0.55;
  private static final double OTHER = 0.5;

  private TokenEstimate() {}

  /** Tokens of a text, at least 1 unless it is empty. */
  public static int of(String text) {
    int words = 0;
    int letters = 0;
    int ideographs = 0;
    int digits = 0;
    int signs = 0;
    int others = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      if (letter) {
        letters++;
        words += inWord ? 0 : 1;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c >= 0x2E80 && c < 0xD800) {
        ideographs++;
      } else if (c > ' ' && c < 0x80) {
        signs++;
      } else if (c >= 0x80) {
        others++;
      }
      inWord = letter;
    }
    double sum =
        words * WORD
            + letters * LETTER
            + ideographs * IDEOGRAPH
            + digits * DIGIT
            + signs * SIGN
            + others * OTHER;
    return text.isEmpty() ? 0 : Math.max(1, (int) Math.round(sum));
  }
}

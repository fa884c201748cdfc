package dev.assay.tokencount;

/**
 * Compares estimates with exact counts on a sample of one source. The factor of a script is the
 * mean of the ratios at its points; a script with too few points shares that of the source.
 */
public final class Calibration {
  /** UTF-16 units counted at a point: some 150 tokens of English, 400 of Chinese. */
  private static final int WINDOW = 500;

  /** A window begins and ends where words part, when that is so near. */
  private static final int NEAR = 80;

  private static final int LEAST_POINTS = 24;

  private final TokenCounter exact;
  private final double[] counted = new double[ScriptClass.values().length];
  private final double[] estimated = new double[counted.length];
  private final int[] points = new int[counted.length];
  private boolean whole;

  public Calibration(TokenCounter exact) {
    this.exact = exact;
  }

  /**
   * @param text of the point's document
   */
  public void add(SamplePoint point, String text, ScriptClass script) {
    int length = text.length();
    if (point.isWhole() || length <= 2 * WINDOW) {
      count(text, 0, length, point.isWhole() ? 1 : 1.0 / Math.max(1, length), script);
    } else {
      window(text, (int) (point.place() * length), script);
    }
    points[script.ordinal()]++;
    whole |= point.isWhole();
  }

  /** A window that reaches beyond the end goes on at the beginning: no place is seen less. */
  private void window(String text, int start, ScriptClass script) {
    int end = start + WINDOW;
    int from = cut(text, start);
    if (end <= text.length()) {
      count(text, from, cut(text, end), 1.0 / WINDOW, script);
    } else {
      count(text, from, text.length(), 1.0 / WINDOW, script);
      count(text, 0, cut(text, end - text.length()), 1.0 / WINDOW, script);
    }
  }

  private void count(String text, int from, int to, double weight, ScriptClass script) {
    counted[script.ordinal()] += weight * exact.count(text.substring(from, to));
    estimated[script.ordinal()] += weight * TokenEstimate.sum(text, from, to);
  }

  /** The next place from here on where the tokenizer parts: a word before it, none after it. */
  private static int cut(String text, int from) {
    for (int i = Math.max(1, from); i < Math.min(text.length(), from + NEAR); i++) {
      if (TokenEstimate.isBetweenWords(text.charAt(i))
          && TokenEstimate.isOfWord(text.charAt(i - 1))) {
        return i;
      }
    }
    boolean inside =
        from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from));
    return Math.min(text.length(), inside ? from + 1 : from);
  }

  public TokenFactors factors() {
    double all = factor(sum(counted), sum(estimated));
    double[] own = new double[counted.length];
    for (int i = 0; i < own.length; i++) {
      boolean enough = whole || points[i] >= LEAST_POINTS;
      own[i] = enough ? factor(counted[i], estimated[i]) : all;
    }
    return new TokenFactors(
        own[ScriptClass.ALPHABETIC.ordinal()], own[ScriptClass.IDEOGRAPHIC.ordinal()]);
  }

  private static double factor(double counted, double estimated) {
    return estimated > 0 ? counted / estimated : 1;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}

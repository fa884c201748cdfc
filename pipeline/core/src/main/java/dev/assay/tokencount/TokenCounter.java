package dev.assay.tokencount;

/** Says how many tokens a text has. Safe for use by many threads. */
public interface TokenCounter {

  /**
   * @return at least 1 unless the text is empty
   */
  int count(String text);

  /**
   * @param exact whether texts are counted by the tokenizer itself; else they are estimated, to be
   *     calibrated on samples of each source
   */
  static TokenCounter of(boolean exact) {
    return exact ? ExactTokens.o200k() : TokenEstimate::of;
  }
}

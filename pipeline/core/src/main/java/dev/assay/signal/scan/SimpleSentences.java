package dev.assay.signal.scan;

/** Sentences as RedPajama-Data v2 counts them: matches of {@code \b[^.!?]+[.!?]*}. */
final class SimpleSentences {
  private static final short[] FLAGS = CharFlags.table();
  private static final int WORD = CharFlags.WORD | CharFlags.SURROGATE;

  private SimpleSentences() {}

  /** A match begins at the first word character after the marks that end the one before. */
  static int count(char[] text, int length) {
    int sentences = 0;
    int open = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      boolean ends = c == '.' || c == '!' || c == '?';
      if (ends) {
        sentences += open;
        open = 0;
      } else {
        open |= (FLAGS[c] & WORD) != 0 ? 1 : 0;
      }
    }
    return sentences + open;
  }
}

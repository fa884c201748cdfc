package dev.assay.text;

/**
 * Counts sentences as spaCy's sentencizer with its defaults: a sentence ends behind marks that end
 * one and the punctuation that follows them. Each line is a text of its own, white space around it
 * taken away, as datatrove's C4 filter counts.
 */
public final class SpacySentences {
  private SpacySentences() {}

  /** Sentences in all lines; a blank line has none. */
  public static int count(SpacyTokens tokens) {
    int sentences = 0;
    boolean ended = true;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, SpacyTokens.AFTER_LINE) || token == 0) {
        sentences++;
        ended = false;
      } else if (ended && tokens.is(token, SpacyTokens.AFTER_SPACE)) {
        sentences++;
        ended = false;
      }
      boolean end = tokens.is(token, SpacyTokens.SENTENCE_END);
      if (ended && !end && !tokens.is(token, SpacyTokens.PUNCTUATION)) {
        sentences++;
        ended = false;
      } else {
        ended |= end;
      }
    }
    return sentences;
  }
}

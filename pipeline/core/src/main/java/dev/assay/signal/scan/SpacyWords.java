package dev.assay.signal.scan;

import dev.assay.text.SpacySentences;
import dev.assay.text.SpacyTokens;
import dev.assay.text.Tokens;

/** The words of spaCy's English tokenizer, marks among them, and what datatrove counts of them. */
public final class SpacyWords extends Pass {
  /** Gopher, arXiv 2112.11446, A.1.1. */
  private static final String[] STOP_WORDS = {
    "the", "be", "to", "of", "and", "that", "have", "with"
  };

  private static final long[] STOP_HASHES = hashes();
  private static final int LONGEST = 4;

  private final SpacyTokens tokens = new SpacyTokens();
  private final Units units;
  private int plain;
  private long plainCharacters;
  private int alphabetic;
  private int stopWords;

  SpacyWords(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    plain = 0;
    plainCharacters = 0;
    alphabetic = 0;
    stopWords = 0;
    tokens.split(scan.text, scan.length);
    units.clear();
    for (int token = 0; token < tokens.size(); token++) {
      int length = tokens.length(token);
      units.add(tokens.hash(token), length);
      alphabetic += tokens.is(token, SpacyTokens.ALPHABETIC) ? 1 : 0;
      if (!tokens.is(token, SpacyTokens.SYMBOL)) {
        plain++;
        plainCharacters += length;
        if (length <= LONGEST) {
          stopWords |= stopWord(tokens.hash(token));
        }
      }
    }
  }

  /** The bit of a stop word, or 0. */
  private static int stopWord(long hash) {
    for (int i = 0; i < STOP_HASHES.length; i++) {
      if (STOP_HASHES[i] == hash) {
        return 1 << i;
      }
    }
    return 0;
  }

  private static long[] hashes() {
    long[] hashes = new long[STOP_WORDS.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Tokens.hashOf(STOP_WORDS[i]);
    }
    return hashes;
  }

  /** All words, marks too. */
  public Units units() {
    return units;
  }

  /** Words that are more than marks of datatrove's list. */
  public int plain() {
    return plain;
  }

  /** Characters of these. */
  public long plainCharacters() {
    return plainCharacters;
  }

  /** Words with a letter. */
  public int alphabetic() {
    return alphabetic;
  }

  /** How many of Gopher's eight stop words occur, in lower case. */
  public int stopWords() {
    return Integer.bitCount(stopWords);
  }

  /** Hash signs in the text. */
  public int hashSigns() {
    return tokens.hashSigns();
  }

  /** Ellipses in the text: {@code ...} without overlaps, U+2026. */
  public int ellipses() {
    return tokens.ellipses();
  }

  /** Sentences, each line a text of its own. */
  public int sentences() {
    return SpacySentences.count(tokens);
  }
}

package dev.assay.decontamination;

import dev.assay.text.TokenHashes;

/**
 * Runs of tokens as hashes, in four sizes: 13 words (Brown et al., Language Models are Few-Shot
 * Learners, 2020, appendix C), 8 for short items, and for Chinese about as much text in characters:
 * 20, and 13 for short items. A run of which more than half are numbers tells nothing, as all
 * numbers are alike, and counts as none. Not thread-safe.
 */
final class Grams {
  static final int WORDS = 13;
  static final int FEW_WORDS = 8;
  static final int CHARACTERS = 20;
  static final int FEW_CHARACTERS = 13;

  /** An item below this many tokens is short. */
  private static final int SHORT_WORDS = 30;

  private static final int SHORT_CHARACTERS = 45;
  private static final long BASE = 0xa0761d6478bd642fL;

  private final TokenHashes tokens = new TokenHashes();

  /** Takes runs. */
  interface Sink {
    void gram(long hash);
  }

  void read(String text) {
    tokens.read(text);
  }

  /** The size that fits an item just read; 0 when it is too short to be told from common words. */
  int sizeOfItem() {
    int characters = 0;
    for (int i = 0; i < tokens.size(); i++) {
      characters += tokens.kind(i) == TokenHashes.Kind.CHARACTER ? 1 : 0;
    }
    boolean chinese = 2 * characters > tokens.size();
    int few = chinese ? FEW_CHARACTERS : FEW_WORDS;
    if (tokens.size() < few) {
      return 0;
    }
    boolean isShort = tokens.size() < (chinese ? SHORT_CHARACTERS : SHORT_WORDS);
    return isShort ? few : chinese ? CHARACTERS : WORDS;
  }

  /** Hands over all runs of {@code size} tokens of the text just read, in order. */
  void each(int size, Sink sink) {
    long power = 1;
    for (int i = 0; i < size; i++) {
      power *= BASE;
    }
    long rolling = 0;
    int numbers = 0;
    for (int i = 0; i < tokens.size(); i++) {
      rolling = rolling * BASE + tokens.hash(i);
      numbers += tokens.kind(i) == TokenHashes.Kind.NUMBER ? 1 : 0;
      if (i >= size) {
        rolling -= tokens.hash(i - size) * power;
        numbers -= tokens.kind(i - size) == TokenHashes.Kind.NUMBER ? 1 : 0;
      }
      if (i >= size - 1 && 2 * numbers <= size) {
        sink.gram(mix(rolling + size));
      }
    }
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}

package dev.assay.signal.scan;

import dev.assay.segment.Dictionary;
import dev.assay.segment.Segmenter;
import dev.assay.text.CharKind;
import dev.assay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with Chinese in it: Han characters parted by the dictionary, other words and
 * marks as they are. Of other texts nothing is counted.
 */
public final class ChineseWords extends Pass {
  /** FineWeb-2, {@code configs/cmn_Hani.yml}; characters, most of them words of their own. */
  private static final String FINEWEB_STOP_WORDS = "的年在月是和日了於·為有被人中为他與後也而由";

  private static final WordSet STOP_WORDS = new WordSet(StopWordLists.chinese());
  private static final long MULTIPLIER = TextHash.MULTIPLIER;

  private final Units units = new Units();
  private final Units words = new Units();
  private @Nullable Segmenter segmenter;
  private int alphabetic;
  private int wordCharacters;
  private long fineWebStopWords;
  private int stopWords;
  private int hanWords;
  private int singleHan;
  private long previous;
  private boolean hasPrevious;

  @Override
  void read(Scan scan) {
    units.clear();
    words.clear();
    alphabetic = 0;
    wordCharacters = 0;
    fineWebStopWords = 0;
    stopWords = 0;
    hanWords = 0;
    singleHan = 0;
    hasPrevious = false;
    if (scan.isChinese()) {
      readTokens(scan);
    }
    units.close();
    words.close();
  }

  private void readTokens(Scan scan) {
    Tokens tokens = scan.tokens;
    int token = 0;
    while (token < tokens.size()) {
      int run = token;
      while (run < tokens.size() && isHan(scan, run) && follows(tokens, token, run)) {
        run++;
      }
      if (run > token) {
        han(scan.text, tokens.start(token), tokens.end(run - 1));
        token = run;
      } else {
        other(scan, token++);
      }
    }
  }

  private static boolean isHan(Scan scan, int token) {
    return scan.tokens.is(token, Tokens.UNIT)
        && CharKind.of(scan.text[scan.tokens.start(token)]) == CharKind.HAN;
  }

  private static boolean follows(Tokens tokens, int first, int token) {
    return token == first || tokens.start(token) == tokens.end(token - 1);
  }

  private void han(char[] text, int start, int end) {
    Segmenter parts = segmenter();
    int size = parts.split(text, start, end);
    int from = start;
    for (int i = 0; i < size; i++) {
      int to = parts.end(i);
      long hash = 0;
      for (int j = from; j < to; j++) {
        hash = hash * MULTIPLIER + text[j];
      }
      hanWords++;
      if (to - from == 1) {
        singleHan++;
        fineWebStopWords |= 1L << FINEWEB_STOP_WORDS.indexOf(text[from]) + 1;
      }
      word(hash, to - from);
      from = to;
    }
    alphabetic += size;
  }

  private void other(Scan scan, int token) {
    int length = scan.tokenLength(token);
    long hash = scan.tokens.hash(token);
    if (scan.tokens.is(token, Tokens.WORD)) {
      word(hash, length);
      alphabetic += scan.tokens.is(token, Tokens.ALPHABETIC) ? 1 : 0;
    } else {
      units.add(hash, length);
      if (scan.text[scan.tokens.start(token)] == '·') {
        fineWebStopWords |= 1L << FINEWEB_STOP_WORDS.indexOf('·') + 1;
      }
    }
  }

  private void word(long hash, int length) {
    units.add(hash, length);
    words.add(hash, length);
    wordCharacters += length;
    stopWords += STOP_WORDS.has(hash) ? 1 : 0;
    if (hasPrevious && length < STOP_WORDS.longest()) {
      stopWords += STOP_WORDS.has(previous * power(length) + hash) ? 1 : 0;
    }
    previous = hash;
    hasPrevious = true;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= MULTIPLIER;
    }
    return power;
  }

  private Segmenter segmenter() {
    Segmenter made = segmenter;
    if (made == null) {
      made = new Segmenter(Dictionary.shipped());
      segmenter = made;
    }
    return made;
  }

  /** Words and marks; none when the text has no Chinese. */
  public Units units() {
    return units;
  }

  /** Words alone. */
  public Units words() {
    return words;
  }

  /** Words with a letter, Han among them. */
  public int alphabetic() {
    return alphabetic;
  }

  /** Characters of the words. */
  public int wordCharacters() {
    return wordCharacters;
  }

  /** How many of FineWeb-2's stop words for Mandarin occur as words. */
  public int fineWebStopWords() {
    return Long.bitCount(fineWebStopWords & ~1L);
  }

  /** Words, and pairs of neighbours read as one word, that are stop words. */
  public int stopWords() {
    return stopWords;
  }

  /** Words of Han characters. */
  public int hanWords() {
    return hanWords;
  }

  /** Words of one Han character. */
  public int singleHan() {
    return singleHan;
  }
}

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
  private static final long[] POWERS = powers();

  /** A bit for each of FineWeb-2's stop words. */
  private static final int[] FINEWEB_BITS = bits();

  private final Units units;
  private @Nullable Segmenter segmenter;
  private int alphabetic;
  private int wordCharacters;
  private int fineWebStopWords;
  private int stopWords;
  private int hanWords;
  private int singleHan;
  private long previous;
  private boolean previousBegins;

  private int marks;

  ChineseWords(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    units.clear();
    alphabetic = 0;
    wordCharacters = 0;
    fineWebStopWords = 0;
    stopWords = 0;
    hanWords = 0;
    singleHan = 0;
    previousBegins = false;
    marks = 0;
    if (scan.isChinese()) {
      readTokens(scan);
    }
  }

  private void readTokens(Scan scan) {
    Tokens tokens = scan.tokens;
    int token = 0;
    while (token < tokens.size()) {
      int start = tokens.start(token);
      int end = start;
      while (end < scan.length && CharKind.of(scan.text[end]) == CharKind.HAN) {
        end++;
      }
      if (end > start) {
        han(scan.text, start, end);
        token += end - start;
      } else {
        other(scan, token++);
      }
    }
  }

  private void han(char[] text, int start, int end) {
    Segmenter parts = segmenter();
    int size = parts.split(text, start, end);
    int from = start;
    for (int i = 0; i < size; i++) {
      int to = parts.end(i);
      long hash = text[from];
      for (int j = from + 1; j < to; j++) {
        hash = hash * MULTIPLIER + text[j];
      }
      if (to - from == 1) {
        singleHan++;
        fineWebStopWords |= FINEWEB_BITS[text[from]];
      }
      word(hash, to - from, text[from]);
      from = to;
    }
    hanWords += size;
    alphabetic += size;
  }

  private void other(Scan scan, int token) {
    int length = scan.tokenLength(token);
    long hash = scan.tokens.hash(token);
    char first = scan.text[scan.tokens.start(token)];
    if (scan.tokens.is(token, Tokens.WORD)) {
      word(hash, length, first);
      alphabetic += scan.tokens.is(token, Tokens.ALPHABETIC) ? 1 : 0;
    } else {
      marks++;
      units.add(hash, length);
      fineWebStopWords |= FINEWEB_BITS[first];
    }
  }

  private void word(long hash, int length, char first) {
    units.add(hash, length);
    wordCharacters += length;
    boolean begins = STOP_WORDS.begins(first);
    stopWords += begins && STOP_WORDS.has(hash) ? 1 : 0;
    if (previousBegins && length < POWERS.length) {
      stopWords += STOP_WORDS.has(previous * POWERS[length] + hash) ? 1 : 0;
    }
    previous = hash;
    previousBegins = begins;
  }

  private static long[] powers() {
    long[] powers = new long[STOP_WORDS.longest()];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * MULTIPLIER;
    }
    return powers;
  }

  private static int[] bits() {
    int[] bits = new int[Character.MAX_VALUE + 1];
    for (int i = 0; i < FINEWEB_STOP_WORDS.length(); i++) {
      bits[FINEWEB_STOP_WORDS.charAt(i)] = 1 << i;
    }
    return bits;
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

  /** How many words, marks left out. */
  public int words() {
    return units.size() - marks;
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
    return Integer.bitCount(fineWebStopWords);
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

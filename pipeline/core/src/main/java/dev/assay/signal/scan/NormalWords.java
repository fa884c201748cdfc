package dev.assay.signal.scan;

/**
 * The words of RedPajama-Data v2 after its normalisation: ASCII punctuation taken out, lower case,
 * parted by white space; lengths as after canonical decomposition. And what it counts by lines.
 */
public final class NormalWords extends Pass {
  private static final long MULTIPLIER = TextHash.MULTIPLIER;
  private static final short[] FLAGS = CharFlags.table();
  private static final char[] LOWERED = CharFlags.lowered();
  private static final byte[] DECOMPOSED = CharFlags.decomposed();
  private static final long JAVASCRIPT = hash("javascript");
  private static final long LOREM = hash("lorem");
  private static final long IPSUM = hash("ipsum");

  private final Units units;
  private char[] text = new char[0];
  private int length;

  /** Of the line at hand. */
  private int lineStart;

  private int lineUpper;
  private int lineNumeric;
  private int lineCharacters;
  private int lineWords;

  private int lines;
  private double upperShares;
  private double numericShares;
  private int javascript;
  private int loremIpsum;
  private int curlyBrackets;
  private boolean afterLorem;

  NormalWords(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    text = scan.text;
    length = scan.length;
    units.clear();
    lines = 0;
    upperShares = 0;
    numericShares = 0;
    javascript = 0;
    loremIpsum = 0;
    curlyBrackets = 0;
    afterLorem = false;
    startLine(0);
    int i = 0;
    while (i < length) {
      char c = text[i];
      if (c == '\n') {
        endLine(++i);
      } else if ((FLAGS[c] & CharFlags.SPACE) != 0) {
        i++;
      } else {
        i = word(i);
      }
    }
    if (lineStart < length) {
      endLine(length);
    }
  }

  private int word(int start) {
    long hash = 0;
    int size = 0;
    int upper = 0;
    int numeric = 0;
    int brackets = 0;
    int i = start;
    while (i < length) {
      char c = text[i];
      int flags = FLAGS[c];
      if ((flags & CharFlags.SPACE) != 0) {
        break;
      }
      i++;
      if ((flags & CharFlags.ASCII_MARK) != 0) {
        brackets += c == '{' || c == '}' ? 1 : 0;
        continue;
      }
      upper += flags >> 3 & 1;
      numeric += flags >> 7 & 1;
      hash = hash * MULTIPLIER + LOWERED[c];
      size += c < 0xC0 ? 1 : DECOMPOSED[c];
    }
    curlyBrackets += brackets;
    lineUpper += upper;
    if (size > 0) {
      add(hash, size, numeric);
    }
    return i;
  }

  private void add(long hash, int size, int numeric) {
    units.add(hash, size);
    lineWords++;
    lineCharacters += size;
    lineNumeric += numeric;
    javascript += hash == JAVASCRIPT ? 1 : 0;
    loremIpsum += afterLorem && hash == IPSUM ? 1 : 0;
    afterLorem = hash == LOREM;
  }

  private void startLine(int start) {
    lineStart = start;
    lineUpper = 0;
    lineNumeric = 0;
    lineCharacters = 0;
    lineWords = 0;
  }

  /**
   * The line feed counts as a character of the raw line, a space between its words of the other.
   */
  private void endLine(int end) {
    lines++;
    upperShares += lineUpper == 0 ? 0 : (double) lineUpper / (end - lineStart);
    if (lineNumeric > 0) {
      numericShares += (double) lineNumeric / (lineCharacters + lineWords - 1);
    }
    startLine(end);
  }

  /** The words. */
  public Units units() {
    return units;
  }

  /** Lines, blank ones too; nothing after the last line feed is no line. */
  public int lines() {
    return lines;
  }

  /** Sum over the lines of the share of upper-case letters among their characters. */
  public double upperShares() {
    return upperShares;
  }

  /** Sum over the lines of the share of numerals among their characters after normalisation. */
  public double numericShares() {
    return numericShares;
  }

  /** How often the word javascript occurs. */
  public int javascript() {
    return javascript;
  }

  /** How often lorem is followed by ipsum. */
  public int loremIpsum() {
    return loremIpsum;
  }

  /** How many { and } there are. */
  public int curlyBrackets() {
    return curlyBrackets;
  }

  /** Characters of the normalised text: the words, parted by single spaces. */
  public int characters() {
    return units.size() == 0 ? 0 : units.characters() + units.size() - 1;
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * MULTIPLIER + word.charAt(i);
    }
    return hash;
  }
}

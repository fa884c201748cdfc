package dev.assay.signal.scan;

import dev.assay.text.CharKind;
import java.util.Arrays;
import java.util.List;

/** Words between white space as they are, and what dolma's Gopher tagger counts of them. */
public final class SplitWords extends Pass {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final WordSet REQUIRED =
      new WordSet(List.of("the", "be", "to", "of", "and", "that", "have", "with"));

  private final Units units;

  /** Length of each word; sorted when the median is asked for. */
  private int[] lengths = new int[1024];

  private int symbols;
  private int alphabetic;
  private int required;

  SplitWords(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    units.clear();
    symbols = 0;
    alphabetic = 0;
    required = 0;
    int i = 0;
    while (i < scan.length) {
      i = CharKind.of(scan.text[i]) <= CharKind.LINE_FEED ? i + 1 : word(scan, i);
    }
  }

  private int word(Scan scan, int start) {
    char[] text = scan.text;
    long hash = 0;
    boolean symbol = false;
    boolean letter = false;
    int i = start;
    while (i < scan.length) {
      char c = text[i];
      byte kind = CharKind.of(c);
      if (kind <= CharKind.LINE_FEED) {
        break;
      }
      letter |= isLetter(kind) || kind == CharKind.SURROGATE && isWideLetter(text, i, scan.length);
      symbol |= c == '#' || c == '\u2026';
      hash = hash * MULTIPLIER + c;
      i++;
    }
    add(hash, scan.codePoints(start, i));
    symbols += symbol ? 1 : 0;
    alphabetic += letter ? 1 : 0;
    required += i - start <= REQUIRED.longest() && REQUIRED.has(hash) ? 1 : 0;
    return i;
  }

  private void add(long hash, int length) {
    if (units.size() == lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * lengths.length);
    }
    lengths[units.size()] = length;
    units.add(hash, length);
  }

  private static boolean isLetter(byte kind) {
    return kind == CharKind.LETTER || kind == CharKind.UPPER || CharKind.isUnit(kind);
  }

  private static boolean isWideLetter(char[] text, int i, int length) {
    return isLetter(CharKind.of(Character.codePointAt(text, i, length)));
  }

  public Units units() {
    return units;
  }

  /** Words with a hash sign or U+2026. */
  public int symbols() {
    return symbols;
  }

  /** Words with a letter of any script. */
  public int alphabetic() {
    return alphabetic;
  }

  /** Words that are one of Gopher's eight, in lower case; each counts as often as it occurs. */
  public int required() {
    return required;
  }

  /** Median length in characters; NaN without words. */
  public double medianLength() {
    int size = units.size();
    if (size == 0) {
      return Double.NaN;
    }
    Arrays.sort(lengths, 0, size);
    return (lengths[(size - 1) / 2] + lengths[size / 2]) / 2.0;
  }

  /** Characters of all runs of n words together, overlaps counted. */
  public long runCharacters(int n) {
    long characters = 0;
    long run = 0;
    for (int place = 0; place < units.size(); place++) {
      run += units.length(place) - (place < n ? 0 : units.length(place - n));
      characters += place + 1 < n ? 0 : run;
    }
    return characters;
  }
}

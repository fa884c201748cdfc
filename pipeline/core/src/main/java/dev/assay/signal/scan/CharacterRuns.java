package dev.assay.signal.scan;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/**
 * How often runs of n characters come again. A filter of saturating counters sets aside the places
 * whose run occurs once; the rest is counted exactly. A character beyond the basic plane counts as
 * two.
 */
public final class CharacterRuns extends Pass {
  private static final long MULTIPLIER = 0xD1B54A32D192ED03L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int n;
  private final boolean squeezed;
  private final boolean chinese;
  private final LongIds ids = new LongIds();
  private char[] squeezedText = new char[256];
  private int squeezedLength;
  private long[] keys = new long[1024];
  private byte[] filter = new byte[1 << 12];
  private int[] counts = new int[256];
  private int runs;
  private int distinct;
  private int repeatedRuns;

  /** Different runs that occur more than once; their counts stand first in the array, ascending. */
  private int repeated;

  private CharacterRuns(int n, boolean squeezed, boolean chinese) {
    this.n = n;
    this.squeezed = squeezed;
    this.chinese = chinese;
  }

  /** Of any text as it is. */
  static CharacterRuns of(int n) {
    return new CharacterRuns(n, false, false);
  }

  /** Of texts with Chinese in them only, as they are. */
  static CharacterRuns ofChinese(int n) {
    return new CharacterRuns(n, false, true);
  }

  /** Of texts with Chinese in them only, in lower case and without spaces, tabs and line feeds. */
  static CharacterRuns ofSqueezedChinese(int n) {
    return new CharacterRuns(n, true, true);
  }

  @Override
  void read(Scan scan) {
    runs = 0;
    distinct = 0;
    repeated = 0;
    repeatedRuns = 0;
    if (chinese && !scan.isChinese()) {
      return;
    }
    char[] text = squeezed ? squeeze(scan) : scan.text;
    int length = squeezed ? squeezedLength : scan.length;
    runs = Math.max(0, length - n + 1);
    if (runs > 0) {
      readKeys(text);
      count(survivors());
    }
  }

  private char[] squeeze(Scan scan) {
    if (squeezedText.length < scan.length) {
      squeezedText = new char[2 * scan.length];
    }
    int size = 0;
    for (int i = 0; i < scan.length; i++) {
      char c = scan.text[i];
      squeezedText[size] = c < 0x80 ? (char) UCharacter.toLowerCase(c) : c;
      size += c != ' ' && c != '\n' && c != '\t' ? 1 : 0;
    }
    squeezedLength = size;
    return squeezedText;
  }

  private void readKeys(char[] text) {
    if (keys.length < runs) {
      keys = new long[2 * runs];
    }
    long power = 1;
    long key = 0;
    for (int i = 0; i < n; i++) {
      key = key * MULTIPLIER + text[i];
      power *= MULTIPLIER;
    }
    for (int i = 0; i < runs; i++) {
      keys[i] = key * MIX;
      if (i + n < runs + n - 1) {
        key = key * MULTIPLIER + text[i + n] - text[i] * power;
      }
    }
  }

  /** Moves the keys that may occur twice to the front; how many. */
  private int survivors() {
    int bits = Math.max(8, 35 - Integer.numberOfLeadingZeros(runs));
    if (filter.length < 1 << bits) {
      filter = new byte[1 << bits];
    } else {
      Arrays.fill(filter, 0, 1 << bits, (byte) 0);
    }
    int shift = 64 - bits;
    for (int i = 0; i < runs; i++) {
      int slot = (int) (keys[i] >>> shift);
      filter[slot] = (byte) ((filter[slot] << 1) | 1);
    }
    int size = 0;
    for (int i = 0; i < runs; i++) {
      long key = keys[i];
      keys[size] = key;
      size += (filter[(int) (key >>> shift)] >> 1) & 1;
    }
    return size;
  }

  private void count(int survivors) {
    ids.clear(survivors / 4);
    for (int i = 0; i < survivors; i++) {
      ids.id(keys[i]);
    }
    distinct = runs - survivors + ids.size();
    if (counts.length < ids.size()) {
      counts = new int[2 * ids.size()];
    }
    for (int id = 0; id < ids.size(); id++) {
      if (ids.count(id) > 1) {
        counts[repeated++] = ids.count(id);
        repeatedRuns += ids.count(id);
      }
    }
    Arrays.sort(counts, 0, repeated);
  }

  /** Runs of n characters. */
  public int runs() {
    return runs;
  }

  /** Runs that occur more than once, every occurrence counted. */
  public int repeatedRuns() {
    return repeatedRuns;
  }

  /**
   * Occurrences of the most frequent runs: of as many of the repeated ones as the square root of
   * the number of different runs says.
   */
  public int topRuns() {
    int most = Math.min((int) Math.sqrt(distinct), repeated);
    int sum = 0;
    for (int i = repeated - most; i < repeated; i++) {
      sum += counts[i];
    }
    return sum;
  }
}

package dev.assay.signal.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The most frequent run of n words, for n = 2, 3, 4.
 *
 * <p>A run that occurs t times is made of words that do, so only places where every word is that
 * frequent are counted, t being guessed from the run before. Should the best found be less frequent
 * than guessed, its own frequency is the bound for a second and last look, which cannot miss. The
 * places are chosen eight at a time by a class of frequency, one byte a word.
 */
public final class TopRuns {
  private static final int LONGEST = 4;

  /** The first guess, as a part of the frequency of the most frequent word. */
  private static final int FIRST_GUESS = 4;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  private final LongIds ids = new LongIds();
  private byte[] classes = new byte[1024];
  private int[] places = new int[1024];

  /** First place of each run, by its number. */
  private int[] firsts = new int[1024];

  private final int[] counts = new int[LONGEST + 1];
  private final int[] characters = new int[LONGEST + 1];
  private final int[] longest = new int[LONGEST + 1];
  private final int[] tops = new int[LONGEST + 1];
  private int guess;

  void read(Units units) {
    int size = units.size();
    if (places.length <= size) {
      places = new int[2 * size];
      firsts = new int[2 * size];
      classes = new byte[2 * size + Long.BYTES];
    }
    int most = 0;
    int[] frequencies = units.frequencies();
    for (int place = 0; place < size; place++) {
      most = Math.max(most, frequencies[place]);
      classes[place] = classOf(frequencies[place]);
    }
    Arrays.fill(classes, size, size + Long.BYTES, (byte) 0);
    guess = most / FIRST_GUESS;
    for (int n = 2; n <= LONGEST; n++) {
      find(units, n);
    }
  }

  /** Grows with the frequency, in steps of a quarter to an eighth; below 128. */
  private static byte classOf(int frequency) {
    if (frequency < 8) {
      return (byte) frequency;
    }
    int log = 31 - Integer.numberOfLeadingZeros(frequency);
    return (byte) (4 * (log - 1) + (frequency >>> (log - 2) & 3));
  }

  /** How often the most frequent run of n words occurs; 0 without such runs. */
  public int count(int n) {
    return counts[n];
  }

  /** Characters of the most frequent run of n words, the first of equals. */
  public int characters(int n) {
    return characters[n];
  }

  /** Characters of the longest among the most frequent runs of n words. */
  public int longest(int n) {
    return longest[n];
  }

  /** Where the most frequent run of n words, the first of equals, first stands. */
  public int place(int n) {
    return tops[n];
  }

  private void find(Units units, int n) {
    counts[n] = 0;
    int bound = Math.max(2, guess);
    look(units, n, bound);
    if (counts[n] < bound && bound > 2) {
      look(units, n, Math.max(2, counts[n]));
    }
    guess = counts[n] / 2;
    if (counts[n] < 2) {
      counts[n] = units.size() < n ? 0 : 1;
      characters[n] = counts[n] == 0 ? 0 : units.characters(0, n);
      longest[n] = characters[n];
      tops[n] = 0;
    }
  }

  private void look(Units units, int n, int bound) {
    int size = choose(units.size(), n, bound);
    ids.clear(size / 8);
    long power = Units.power(n);
    long[] prefixes = units.prefixes();
    for (int i = 0; i < size; i++) {
      firsts[ids.size()] = places[i];
      ids.id(Units.key(prefixes, places[i], n, power));
    }
    int top = 0;
    for (int run = 0; run < ids.size(); run++) {
      int count = ids.count(run);
      if (count >= top) {
        int length = units.characters(firsts[run], n);
        boolean better = count > top;
        characters[n] = better ? length : characters[n];
        longest[n] = better ? length : Math.max(longest[n], length);
        tops[n] = better ? firsts[run] : tops[n];
        top = count;
      }
    }
    counts[n] = top;
  }

  /** Puts the places whose n words are of the bound's class or above into {@link #places}. */
  private int choose(int words, int n, int bound) {
    long least = classOf(bound) * ONES;
    long before = 0;
    int size = 0;
    for (int at = 0; at < words; at += Long.BYTES) {
      long enough = (((long) EIGHT.get(classes, at) | HIGH) - least) & HIGH;
      long ends = enough & (enough << 8 | before >>> 56);
      if (n > 2) {
        ends &= enough << 16 | before >>> 48;
      }
      if (n > 3) {
        ends &= enough << 24 | before >>> 40;
      }
      before = enough;
      while (ends != 0) {
        places[size++] = at + (Long.numberOfTrailingZeros(ends) >>> 3) - n + 1;
        ends &= ends - 1;
      }
    }
    return size;
  }
}

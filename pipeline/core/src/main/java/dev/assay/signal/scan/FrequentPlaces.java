package dev.assay.signal.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the most frequent run of n words, for n = 2, 3, 4 in this order.
 *
 * <p>A run that occurs t times is made of words that do, so only places where every word is that
 * frequent are counted, t being guessed from the run before. Should the best found be less frequent
 * than guessed, its own frequency is the bound for a second and last look, which cannot miss. The
 * places are chosen eight at a time by a class of frequency, one byte a word.
 */
final class FrequentPlaces {
  /** The first guess, as a part of the frequency of the most frequent word. */
  private static final int FIRST_GUESS = 4;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  private final RunBuffers buffers;
  private final LongIds ids = new LongIds();
  private byte[] classes = new byte[1024];
  private int[] places = new int[1024];

  /** First place of each run, by its number. */
  private int[] firsts = new int[1024];

  private int guess;
  private int count;
  private int characters;
  private int longest;
  private int place;

  FrequentPlaces(RunBuffers buffers) {
    this.buffers = buffers;
  }

  void start(Units units) {
    int size = units.size();
    if (places.length <= size) {
      places = new int[2 * size];
      firsts = new int[2 * size];
    }
    if (classes.length < size + Long.BYTES) {
      classes = new byte[2 * size + Long.BYTES];
    }
    int most = 0;
    int[] frequencies = buffers.frequencies(units);
    for (int i = 0; i < size; i++) {
      most = Math.max(most, frequencies[i]);
      classes[i] = classOf(frequencies[i]);
    }
    Arrays.fill(classes, size, size + Long.BYTES, (byte) 0);
    guess = most / FIRST_GUESS;
  }

  void find(Units units, int n) {
    count = 0;
    int bound = Math.max(2, guess);
    look(units, n, bound);
    if (count < bound && bound > 2) {
      look(units, n, Math.max(2, count));
    }
    guess = count / 2;
    if (count < 2) {
      count = units.size() < n ? 0 : 1;
      characters = count == 0 ? 0 : buffers.before(units)[n];
      longest = characters;
      place = 0;
    }
  }

  int count() {
    return count;
  }

  int characters() {
    return characters;
  }

  int longest() {
    return longest;
  }

  int place() {
    return place;
  }

  /** Grows with the frequency, in steps of a quarter to an eighth; below 128. */
  private static byte classOf(int frequency) {
    if (frequency < 8) {
      return (byte) frequency;
    }
    int log = 31 - Integer.numberOfLeadingZeros(frequency);
    return (byte) (4 * (log - 1) + (frequency >>> (log - 2) & 3));
  }

  private void look(Units units, int n, int bound) {
    int size = choose(units.size(), n, bound);
    ids.clear(size / 8);
    long power = Units.power(n);
    long[] prefixes = buffers.prefixes(units);
    for (int i = 0; i < size; i++) {
      firsts[ids.size()] = places[i];
      ids.id(Units.key(prefixes, places[i], n, power));
    }
    int[] before = buffers.before(units);
    count = 0;
    for (int run = 0; run < ids.size(); run++) {
      if (ids.count(run) >= Math.max(1, count)) {
        int length = before[firsts[run] + n] - before[firsts[run]];
        boolean better = ids.count(run) > count;
        characters = better ? length : characters;
        longest = better ? length : Math.max(longest, length);
        place = better ? firsts[run] : place;
        count = ids.count(run);
      }
    }
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

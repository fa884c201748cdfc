package dev.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exceptions that affixes have taken apart, as runs of tokens: spaCy's last step looks for them and
 * puts its own tokens in their place. Immutable.
 */
final class SpacyPhrases {
  private static final int[] NONE = {};

  /** Hashes of the tokens of each run. */
  private final long[][] runs;

  /** Exception of each run. */
  private final int[] exceptions;

  /** Runs by the hash of their first two tokens, in ascending length. */
  private final int[][] byStart;

  private final HashedWords starts;

  /** A bit for pairs of first characters of two tokens with which a run can begin. */
  private final long[] pairs = new long[1 << 10];

  /**
   * @param exception its number
   * @param tokens by which it is found, at least two
   */
  record Phrase(int exception, List<String> tokens) {}

  SpacyPhrases(List<Phrase> phrases) {
    List<Phrase> sorted = new ArrayList<>(phrases);
    sorted.sort(Comparator.comparingInt(phrase -> phrase.tokens().size()));
    Map<Long, int[]> grouped = new TreeMap<>();
    runs = new long[sorted.size()][];
    exceptions = new int[sorted.size()];
    for (int run = 0; run < runs.length; run++) {
      List<String> words = sorted.get(run).tokens();
      runs[run] = words.stream().mapToLong(Tokens::hashOf).toArray();
      exceptions[run] = sorted.get(run).exception();
      int pair = pair(words.get(0).charAt(0), words.get(1).charAt(0));
      pairs[pair >>> 6] |= 1L << pair;
      grouped.merge(key(runs[run][0], runs[run][1]), new int[] {run}, SpacyPhrases::join);
    }
    starts = HashedWords.ofHashes(grouped.keySet().stream().mapToLong(Long::longValue).toArray());
    byStart = grouped.values().toArray(int[][]::new);
  }

  /** Whether a run may begin with two tokens that begin with these units; nearly always false. */
  boolean mayBegin(char first, char second) {
    int pair = pair(first, second);
    return (pairs[pair >>> 6] & (1L << pair)) != 0;
  }

  /** The runs that begin with these tokens, in ascending length. */
  int[] beginning(long first, long second) {
    int found = starts.find(key(first, second));
    return found < 0 ? NONE : byStart[found];
  }

  long[] run(int run) {
    return runs[run];
  }

  int exception(int run) {
    return exceptions[run];
  }

  private static int pair(char first, char second) {
    return (first * 0x9E37 + second) & 0xFFFF;
  }

  private static long key(long first, long second) {
    return first * 0x9E3779B97F4A7C15L + second;
  }

  private static int[] join(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}

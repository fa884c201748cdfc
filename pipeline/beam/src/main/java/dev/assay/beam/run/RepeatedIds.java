package dev.assay.beam.run;

import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.StringTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers ids that a source gives to several records: the first in the order of (source_sha256,
 * origin, record) stays as it is, the others get {@code #2}, {@code #3} …
 */
final class RepeatedIds {
  private final Corpus corpus;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private RepeatedIds(Corpus corpus) {
    this.corpus = corpus;
  }

  static RepeatedIds of(Corpus corpus) {
    RepeatedIds repeated = new RepeatedIds(corpus);
    repeated.find();
    return repeated;
  }

  private void find() {
    int size = corpus.size();
    long[] keys = new long[size];
    for (int ordinal = 0; ordinal < size; ordinal++) {
      keys[ordinal] = (long) corpus.ids().string(ordinal).hashCode() << 32 | ordinal;
    }
    Arrays.sort(keys);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && keys[to] >> 32 == keys[from] >> 32) {
        to++;
      }
      if (to - from > 1) {
        resolve(keys, from, to);
      }
      from = to;
    }
  }

  /** Records whose ids have one hash: mostly one id. */
  private void resolve(long[] keys, int from, int to) {
    Integer[] ordinals = new Integer[to - from];
    for (int i = from; i < to; i++) {
      ordinals[i - from] = (int) keys[i];
    }
    StringTable ids = corpus.ids();
    Arrays.sort(
        ordinals,
        (a, b) -> {
          int byId = ids.compare(a, b);
          int byDigest =
              byId != 0
                  ? byId
                  : Arrays.compareUnsigned(corpus.sourceSha256(a), corpus.sourceSha256(b));
          return byDigest != 0 ? byDigest : Integer.compare(a, b);
        });
    int number = 1;
    for (int i = 1; i < ordinals.length; i++) {
      number = ids.compare(ordinals[i - 1], ordinals[i]) == 0 ? number + 1 : 1;
      if (number > 1) {
        numbers.put(ordinals[i], number);
      }
    }
  }

  /** The id under which a record is known. */
  String id(int ordinal) {
    Integer number = numbers.get(ordinal);
    String id = corpus.ids().string(ordinal);
    return number == null ? id : id + "#" + number;
  }

  int count() {
    return numbers.size();
  }
}

package dev.assay.beam.run;

import dev.assay.beam.work.Corpus;
import dev.assay.gate.KeyedRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The ids of a corpus, repeats numbered by {@link dev.assay.gate.RepeatedIds}. That needs only the
 * records whose ids may be alike and those whose ids may look like a numbered one; they are found
 * by hash.
 */
final class RepeatedIds {
  private static final HexFormat HEX = HexFormat.of();

  private final Corpus corpus;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private RepeatedIds(Corpus corpus) {
    this.corpus = corpus;
  }

  static RepeatedIds of(Corpus corpus) {
    RepeatedIds repeated = new RepeatedIds(corpus);
    repeated.number(repeated.suspects());
    return repeated;
  }

  private List<Integer> suspects() {
    int size = corpus.size();
    long[] keys = new long[size];
    boolean[] suspect = new boolean[size];
    for (int ordinal = 0; ordinal < size; ordinal++) {
      String id = corpus.ids().string(ordinal);
      keys[ordinal] = (long) id.hashCode() << 32 | ordinal;
      suspect[ordinal] = id.indexOf('#') >= 0;
    }
    Arrays.sort(keys);
    for (int i = 1; i < size; i++) {
      if (keys[i] >> 32 == keys[i - 1] >> 32) {
        suspect[(int) keys[i]] = true;
        suspect[(int) keys[i - 1]] = true;
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int ordinal = 0; ordinal < size; ordinal++) {
      if (suspect[ordinal]) {
        found.add(ordinal);
      }
    }
    return found;
  }

  /** An ordinal stands for origin and record: it has their order. */
  private void number(List<Integer> suspects) {
    List<KeyedRecord> records = new ArrayList<>();
    for (int ordinal : suspects) {
      String digest = HEX.formatHex(corpus.sourceSha256(ordinal));
      records.add(new KeyedRecord(corpus.ids().string(ordinal), digest, "", ordinal));
    }
    int[] found = dev.assay.gate.RepeatedIds.numbers(records);
    for (int i = 0; i < found.length; i++) {
      if (found[i] != dev.assay.gate.RepeatedIds.FIRST) {
        numbers.put(suspects.get(i), found[i]);
      }
    }
  }

  /** The id under which a record is known. */
  String id(int ordinal) {
    int number = numbers.getOrDefault(ordinal, dev.assay.gate.RepeatedIds.FIRST);
    return dev.assay.gate.RepeatedIds.key(corpus.ids().string(ordinal), number);
  }
}

package dev.assay.beam.work;

import dev.assay.dedup.ExactGroups;
import java.util.Arrays;

/**
 * The documents among which duplicates are looked for, by their place in keeper order.
 *
 * @param corpus all records of the run
 * @param ordinals of the documents in keeper order
 * @param places of all records in {@code ordinals}, -1 for those left out
 * @param groups exact copies, by place
 */
public record DedupInput(Corpus corpus, int[] ordinals, int[] places, ExactGroups groups) {

  /**
   * @param ordinals of documents in keeper order
   * @param roles codes of their roles, by place
   */
  public static DedupInput of(Corpus corpus, int[] ordinals, byte[] roles) {
    int[] places = new int[corpus.size()];
    Arrays.fill(places, -1);
    long[] digests = new long[Math.multiplyExact(ordinals.length, 4)];
    for (int place = 0; place < ordinals.length; place++) {
      places[ordinals[place]] = place;
      ExactGroups.put(corpus.dedupSha256(ordinals[place]), digests, place);
    }
    return new DedupInput(corpus, ordinals, places, ExactGroups.of(digests, roles));
  }

  public int size() {
    return ordinals.length;
  }
}

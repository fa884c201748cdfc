package dev.assay.beam.work;

import dev.assay.dedup.ExactGroups;
import java.util.Arrays;

/**
 * The documents among which duplicates are looked for, by their place in keeper order.
 *
 * @param corpus all records of the run
 * @param earlier documents of earlier releases; their ordinals follow those of the corpus
 * @param ordinals of the documents in keeper order
 * @param places of all records of the corpus in {@code ordinals}, -1 for those left out
 * @param groups exact copies, by place
 */
public record DedupInput(
    Corpus corpus, Earlier earlier, int[] ordinals, int[] places, ExactGroups groups) {

  /**
   * @param ordinals of documents in keeper order
   * @param roles codes of their roles, by place
   */
  public static DedupInput of(Corpus corpus, Earlier earlier, int[] ordinals, byte[] roles) {
    int[] places = new int[corpus.size()];
    Arrays.fill(places, -1);
    long[] digests = new long[Math.multiplyExact(ordinals.length, 4)];
    for (int place = 0; place < ordinals.length; place++) {
      int ordinal = ordinals[place];
      if (earlier.has(ordinal)) {
        ExactGroups.put(earlier.at(ordinal).textSha256(), digests, place);
      } else {
        places[ordinal] = place;
        ExactGroups.put(corpus.dedupSha256(ordinal), digests, place);
      }
    }
    return new DedupInput(corpus, earlier, ordinals, places, ExactGroups.of(digests, roles));
  }

  public int size() {
    return ordinals.length;
  }
}

package dev.assay.dedup;

import java.io.IOException;

/** Finds and measures similar pairs in memory: bands, buckets, estimate, exact similarity. */
public final class NearPairs {

  private NearPairs() {}

  /**
   * Finds pairs of leaders.
   *
   * @param signatures of the documents that are {@link ExactGroups#banded} and have shingles;
   *     others may be there too
   */
  public static Evidence find(
      ExactGroups groups, Signatures signatures, ShingleSets sets, DedupConfig config)
      throws IOException {
    Bands bands = new Bands(config.signature());
    BandRecords records = new BandRecords();
    for (int doc = 0; doc < groups.size(); doc++) {
      if (groups.banded(doc)) {
        signatures.band(doc, bands, records);
      }
    }
    Pairs pairs = new Pairs();
    CandidatePairs candidates = new CandidatePairs(groups, config.compare(), pairs);
    records.buckets(candidates);
    long[] distinct = pairs.distinct();
    long[] plausible =
        PlausiblePairs.of(
            distinct, config.threshold(), config.signature().values(), signatures::matches);
    Edges edges =
        new PairVerifier(sets, config.threshold(), config.cachedShingles())
            .verify(plausible, groups.size());
    return new Evidence(
        edges,
        distinct.length,
        plausible.length,
        candidates.skipped(),
        Evidence.missed(edges, config.signature()));
  }
}

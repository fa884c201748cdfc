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
    Buckets buckets = new Buckets(groups, config.compare());
    records.buckets(buckets);
    Partners partners = new Partners(groups, buckets);
    PairSearch.Found found =
        new PairSearch(
                partners,
                Need.KEEPERS,
                config.threshold(),
                config.signature().values(),
                signatures::matches,
                sets,
                config.cachedShingles())
            .search();
    return new Evidence(
        found.edges(),
        found.compared(),
        found.measured(),
        partners.skipped(),
        found.settled(),
        Evidence.missed(found.edges(), config.signature()));
  }
}

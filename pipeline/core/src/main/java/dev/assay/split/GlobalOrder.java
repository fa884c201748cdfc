package dev.assay.split;

import com.dynatrace.hash4j.hashing.Hashing;

/** The seeded order of documents in a release: by this hash, unsigned, then by id. */
public final class GlobalOrder {

  private GlobalOrder() {}

  /**
   * Place of a document: Komihash 5 of the UTF-16 units of its id.
   *
   * @param id {@code <source>/<key>}
   */
  public static long hash(long seed, String id) {
    return Hashing.komihash5_0(seed).hashCharsToLong(id);
  }
}

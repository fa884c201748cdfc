package dev.assay.dedup;

/**
 * Signatures of many documents, in one packed array of 4 bytes per value. Documents without
 * shingles have none.
 */
public final class Signatures {

  private final int values;
  private final int[] packed;
  private final boolean[] present;

  /** Room for {@code documents} signatures of {@code values} values. */
  public Signatures(int documents, int values) {
    this.values = values;
    packed = new int[Math.multiplyExact(documents, values)];
    present = new boolean[documents];
  }

  public void put(int doc, int[] signature) {
    System.arraycopy(signature, 0, packed, doc * values, values);
    present[doc] = true;
  }

  public boolean has(int doc) {
    return present[doc];
  }

  /** Number of values that agree. */
  public int matches(int a, int b) {
    return Signature.matches(packed, a * values, packed, b * values, values);
  }

  /** Adds the records of all bands of {@code doc}, when it has a signature. */
  public void band(int doc, Bands bands, BandRecords records) {
    if (!present[doc]) {
      return;
    }
    for (int band = 0; band < bands.count(); band++) {
      records.add(bands.hash(packed, doc * values, band), doc);
    }
  }
}

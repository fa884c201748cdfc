package dev.assay.dedup;

/** Bucket hashes of the bands of a signature. Thread-safe. */
public final class Bands {

  private final int bands;
  private final int rows;

  public Bands(SignatureConfig config) {
    bands = config.bands();
    rows = config.rows();
  }

  /** Number of bands. */
  public int count() {
    return bands;
  }

  /** Hash of one band; the band's number is part of it, so bands never share buckets. */
  public long hash(int[] signature, int band) {
    return hash(signature, 0, band);
  }

  /** Hash of one band of the signature that begins at {@code from}. */
  public long hash(int[] signatures, int from, int band) {
    long hash = Mix.mix(band + 1L);
    int start = from + band * rows;
    for (int i = start; i < start + rows; i++) {
      hash = Mix.mix(hash ^ signatures[i]);
    }
    return hash;
  }

  /** The part of {@code parts} to which a bucket belongs: of its hash alone, evenly. */
  public static int part(long hash, int parts) {
    return (int) (((hash >>> 32) * parts) >>> 32);
  }
}

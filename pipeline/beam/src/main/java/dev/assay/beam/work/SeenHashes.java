package dev.assay.beam.work;

/**
 * Which hashes were added, with a few answers too many (Bloom, Space/Time Trade-offs in Hash
 * Coding, 1970): 16 bits and four probes a hash, thus 1 in 400 that were not.
 */
final class SeenHashes {
  private static final int BITS = 16;
  private static final int PROBES = 4;

  private final long[] words;

  SeenHashes(long expected) {
    words = new long[(int) Math.min(1 << 28, Math.max(1, expected * BITS / Long.SIZE + 1))];
  }

  void add(long hash) {
    long step = hash | 1;
    long at = hash;
    for (int i = 0; i < PROBES; i++, at += step * 0x9e3779b97f4a7c15L) {
      words[word(at)] |= 1L << at;
    }
  }

  boolean has(long hash) {
    long step = hash | 1;
    long at = hash;
    for (int i = 0; i < PROBES; i++, at += step * 0x9e3779b97f4a7c15L) {
      if ((words[word(at)] & 1L << at) == 0) {
        return false;
      }
    }
    return true;
  }

  private int word(long at) {
    return (int) (((at >>> 33) * words.length) >>> 31);
  }
}

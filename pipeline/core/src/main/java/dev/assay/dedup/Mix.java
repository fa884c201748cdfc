package dev.assay.dedup;

/** The 64-bit finaliser of SplitMix64 (Stafford's variant 13): a bijection that avalanches. */
final class Mix {

  private Mix() {}

  static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}

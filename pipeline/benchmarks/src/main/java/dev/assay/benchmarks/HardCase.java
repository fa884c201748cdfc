package dev.assay.benchmarks;

import dev.assay.dedup.Exemption;
import dev.assay.dedup.Role;
import java.util.Arrays;

/** Generated documents, given as shingles: the same for the same kind and number. */
final class HardCase {

  /** What the documents are like. */
  enum Kind {
    /** One page, as often as there are documents. */
    COPIES,
    /** One page, half of its copies barred by their terms but of the same publisher. */
    BARRED_COPIES,
    /** Texts of one template, two of which have a similarity of 0.7; one in 100 is a duplicate. */
    TEMPLATE_70,
    /** Texts of one template, two of which have a similarity of 0.85. */
    TEMPLATE_85,
    /** Chains of 10,000 texts, each of which is like the next, at 0.85, but not the one after. */
    CHAINS,
    /** Three in ten are in families of two to six at 0.85 or more, the others are alone. */
    FAMILIES;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private static final int CHAIN = 10_000;
  private static final int FAMILY = 4;

  private final Kind kind;
  private final int size;

  HardCase(Kind kind, int size) {
    this.kind = kind;
    this.size = size;
  }

  Kind kind() {
    return kind;
  }

  int size() {
    return size;
  }

  /** Number of the text; equal for exact copies. */
  long text(int doc) {
    return kind == Kind.COPIES || kind == Kind.BARRED_COPIES ? 7 : doc;
  }

  Role role(int doc) {
    return kind == Kind.BARRED_COPIES && doc < size / 2 ? Role.BARRED_WITNESS : Role.CANDIDATE;
  }

  /** All of one publisher. */
  Exemption exemption() {
    return new Exemption() {
      @Override
      public boolean exempt(int candidate, int witness) {
        return true;
      }

      @Override
      public long kind(int witness) {
        return 0;
      }
    };
  }

  boolean isPlanted(int doc) {
    return kind == Kind.TEMPLATE_70 && doc % 100 == 99;
  }

  /** Distinct, sorted in signed order. */
  long[] shingles(int doc) {
    switch (kind) {
      case TEMPLATE_70:
        return template(280, 60, doc);
      case TEMPLATE_85:
        return template(300, 26, doc);
      case CHAINS:
        return window(doc / CHAIN, 24L * (doc % CHAIN), 300);
      case FAMILIES:
        return doc % 10 < 3 ? member(doc) : template(0, 60, doc);
      default:
        return window(0, 0, 300);
    }
  }

  private static long[] window(long chain, long from, int length) {
    long[] set = new long[length];
    for (int i = 0; i < length; i++) {
      set[i] = hash(chain, from + i);
    }
    Arrays.sort(set);
    return set;
  }

  /** A planted one shares two thirds of what is its own with its predecessor. */
  private long[] template(int core, int own, int doc) {
    long[] set = new long[core + own];
    for (int i = 0; i < core; i++) {
      set[i] = hash(0, i);
    }
    for (int i = 0; i < own; i++) {
      boolean shared = isPlanted(doc) && i < 2 * own / 3;
      set[core + i] = hash(shared ? doc : doc + 1L, i);
    }
    Arrays.sort(set);
    return set;
  }

  private static long[] member(int doc) {
    long[] set = new long[60];
    long family = doc / (10L * FAMILY);
    for (int i = 0; i < 60; i++) {
      set[i] = i < 56 ? hash(-1 - 3 * family - doc % 10, i) : hash(doc + 1L, i);
    }
    Arrays.sort(set);
    return set;
  }

  /** Two rounds of the finaliser of SplitMix64. */
  private static long hash(long a, long b) {
    return mix(mix(a * 0x9e3779b97f4a7c15L) + b);
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}

package dev.assay.dedup;

/** What a document is to the search for duplicates. The order of the constants is stored. */
public enum Role {
  /** Kept in a release named in {@code against}: precedes every keeper, never removed. */
  ANCHOR,
  /** Barred by its terms or a preference: a candidate that matches it is a license conflict. */
  BARRED_WITNESS,
  /** Kept out for another reason (source rejected, held, removed earlier): compared, only flags. */
  WITNESS,
  /** All verdicts keep it: may become a keeper or a duplicate. */
  CANDIDATE;

  private static final Role[] VALUES = values();

  /** The role of a stored ordinal. */
  public static Role of(byte ordinal) {
    return VALUES[ordinal];
  }

  /** The ordinal as it is stored in packed arrays. */
  public byte code() {
    return (byte) ordinal();
  }

  static int count() {
    return VALUES.length;
  }
}

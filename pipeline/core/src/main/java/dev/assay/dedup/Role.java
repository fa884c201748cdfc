package dev.assay.dedup;

/** What a document is to the search for duplicates. The codes are stored. */
public enum Role {
  /** Kept in a release named in {@code against}: precedes every keeper, never removed. */
  ANCHOR(0),
  /** Barred by its terms: a candidate that matches it is a license conflict. */
  BARRED_WITNESS(1),
  /** Kept out otherwise (preference, source rejected, held, removed earlier): only flags. */
  WITNESS(2),
  /** All verdicts keep it: may become a keeper or a duplicate. */
  CANDIDATE(3);

  private static final Role[] BY_CODE = values();

  private final byte code;

  Role(int code) {
    this.code = (byte) code;
  }

  /** The role of a stored code. */
  public static Role of(byte code) {
    return BY_CODE[code];
  }

  /** The code in packed arrays, 0 to 3. */
  public byte code() {
    return code;
  }

  static int count() {
    return BY_CODE.length;
  }
}

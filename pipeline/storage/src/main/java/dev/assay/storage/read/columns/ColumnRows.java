package dev.assay.storage.read.columns;

import dev.assay.storage.read.bytes.Sha256;

/** The rows of one row group, front to back. */
public abstract class ColumnRows {
  final CanonicalBuffer canonical = new CanonicalBuffer();
  private boolean invalid;

  ColumnRows() {}

  /**
   * Reads the next row and puts the values of mapped fields into place.
   *
   * @throws RuntimeException of many kinds when the row group is damaged
   */
  public final void next() {
    canonical.clear();
    invalid = false;
    readRow();
  }

  abstract void readRow();

  /** A mapped field holds bytes that are not UTF-8. */
  final void markInvalid() {
    invalid = true;
  }

  /** Whether a mapped field of the row holds bytes that are not UTF-8. */
  public final boolean isInvalid() {
    return invalid;
  }

  /** Bytes of the row as canonical JSON. */
  public final int length() {
    return canonical.length();
  }

  /** Digest of the row as canonical JSON. */
  public final byte[] digest(Sha256 sha256) {
    return sha256.of(canonical.array(), 0, canonical.length());
  }
}

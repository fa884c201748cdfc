package dev.assay.verify;

import java.util.Locale;

/** Parts of a verification, in the order in which they are reported. */
public enum Check {
  /** Digests of files, of the lists of digests, and of the manifest itself. */
  CHECKSUMS,
  /** Schemas, footers, statistics, row groups and names of Parquet files. */
  SCHEMA,
  /** Every record read has one fate, and the kept ones are in the shards. */
  COUNTS,
  /** Every removed copy has a kept twin that is similar enough. */
  DUPLICATES,
  /** The rules are those that were recorded. */
  RULES,
  /** What the release tells programs about itself. */
  DESCRIPTION,
  /** Roots of trees of hashes, the chain of releases, the signature. */
  INTEGRITY;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

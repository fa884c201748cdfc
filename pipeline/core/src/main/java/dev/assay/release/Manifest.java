package dev.assay.release;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a release is, in one file: {@code manifest.json}. A folder without it is no release.
 *
 * @param name kebab-case name of the release
 * @param version {@code v1}, {@code v2} … or as asked for
 * @param release digest of all that the bytes of the release depend on
 * @param publicSums digest of SHA256SUMS in the folder of the release
 * @param evidenceSums digest of SHA256SUMS in the evidence folder
 * @param runSums digest of SHA256SUMS in the folder {@code run} of the evidence
 * @param sources fates of the records of each source
 * @param splits shards by split, in the order of their names
 * @param rules digest of all rule packs as used
 * @param assayVersion version of the program
 * @param seed of order, splits and samples
 * @param asOf the day with which expiries and dates were compared
 * @param purpose kebab-case word
 * @param territory ISO 3166 code or {@code worldwide}; null when the run did not say
 * @param merkle roots over files, documents and records
 * @param chain place among the releases of the name
 */
public record Manifest(
    String name,
    String version,
    Digest release,
    Digest publicSums,
    Digest evidenceSums,
    Digest runSums,
    SortedMap<String, Counts> sources,
    List<SplitShards> splits,
    Digest rules,
    String assayVersion,
    long seed,
    LocalDate asOf,
    String purpose,
    @Nullable String territory,
    MerkleRoots merkle,
    Chain chain) {

  public static final String SCHEMA = "assay/manifest/v1";

  /** Name of the file. */
  public static final String FILE = "manifest.json";

  public Manifest {
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    splits = List.copyOf(splits);
  }

  /** The same with other roots and another place. */
  public Manifest with(MerkleRoots roots, Chain place) {
    return new Manifest(
        name,
        version,
        release,
        publicSums,
        evidenceSums,
        runSums,
        sources,
        splits,
        rules,
        assayVersion,
        seed,
        asOf,
        purpose,
        territory,
        roots,
        place);
  }

  /** Fates of all records. */
  public Counts total() {
    return sources.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /** Documents in all shards. */
  public long rows() {
    return splits.stream().mapToLong(SplitShards::rows).sum();
  }
}

package dev.assay.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each known license allows under one named stance: {@code rules/usage/license-ranks.yaml}.
 * SPDX ids are matched without regard to case, as SPDX asks. Immutable.
 */
public final class LicenseRanks {
  /** Rank of what no license ranks: behind every license. */
  public static final int UNRANKED = 999;

  private final String version;
  private final String stance;
  private final String sha256;
  private final int contractRank;
  private final Set<String> contractObligations;
  private final Map<String, Entry> entries = new HashMap<>();

  /** A license by its canonical id. */
  record Entry(String id, LicenseGroup group) {}

  LicenseRanks(
      String version,
      String stance,
      String sha256,
      int contractRank,
      Set<String> contractObligations,
      List<Entry> entries) {
    this.version = version;
    this.stance = stance;
    this.sha256 = sha256;
    this.contractRank = contractRank;
    this.contractObligations = Set.copyOf(contractObligations);
    entries.forEach(entry -> this.entries.put(entry.id().toLowerCase(Locale.ROOT), entry));
  }

  /** The table shipped with Assay. */
  public static LicenseRanks shipped() {
    return LicenseRanksFile.shipped();
  }

  /**
   * @param content YAML
   * @param displayName of the file, for messages
   * @throws dev.assay.problem.ProblemsException naming everything that is wrong
   */
  public static LicenseRanks parse(String content, String displayName) {
    return new LicenseRanksFile(content, displayName).parse();
  }

  /** Version of the table, such as {@code 2026.11.1}. */
  public String version() {
    return version;
  }

  /** The reading that a person chose, such as {@code cautious}. */
  public String stance() {
    return stance;
  }

  /** Lower-case hex digest of the file: stage digests depend on it. */
  public String sha256() {
    return sha256;
  }

  /** Rank of terms that only a contract states. */
  public int contractRank() {
    return contractRank;
  }

  /** Duties of terms that only a contract states. */
  public Set<String> contractObligations() {
    return contractObligations;
  }

  /** Canonical spellings of all known ids, sorted. */
  public Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    entries.values().forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  /** The group of an SPDX id, in any case. */
  public Optional<LicenseGroup> group(String id) {
    return find(id).map(Entry::group);
  }

  Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id.toLowerCase(Locale.ROOT)));
  }
}

package dev.assay.usage;

import dev.assay.source.Purpose;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Licenses that are read alike.
 *
 * @param id kebab-case name
 * @param why one sentence for people
 * @param rank 0 is best
 * @param publicTerms addressed to everyone, so that they hold worldwide
 * @param purposes what they say of each purpose; every purpose has a value
 * @param obligations duties that go with the text
 */
public record LicenseGroup(
    String id,
    String why,
    int rank,
    boolean publicTerms,
    Map<Purpose, Allowance> purposes,
    Set<String> obligations) {

  /** What a license says of one purpose. */
  public enum Allowance {
    ALLOWED,
    FORBIDDEN,
    /** A person, a contract or an authorisation decides. */
    UNKNOWN
  }

  public LicenseGroup {
    purposes = new EnumMap<>(purposes);
    obligations = Set.copyOf(obligations);
    if (purposes.size() != Purpose.values().length) {
      throw new IllegalArgumentException("Group " + id + " must decide on every purpose");
    }
  }

  /** Never null, for every purpose is decided. */
  public Allowance allowance(Purpose purpose) {
    return purposes.getOrDefault(purpose, Allowance.UNKNOWN);
  }

  @Override
  public Map<Purpose, Allowance> purposes() {
    return Map.copyOf(purposes);
  }
}

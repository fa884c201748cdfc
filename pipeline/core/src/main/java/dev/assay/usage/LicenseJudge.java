package dev.assay.usage;

import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import dev.assay.usage.Permission.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a license expression of one source for one run.
 *
 * <p>Evidence of the source speaks of the source's own license, so it does not reach a record that
 * names another one: then {@code evidenced} is false. A contract or authorisation stands in place
 * of the license; any other evidence only makes a LicenseRef known.
 */
final class LicenseJudge {
  private final LicenseRanks ranks;
  private final SourceContract source;
  private final RunTerms terms;
  private final boolean evidenced;

  LicenseJudge(LicenseRanks ranks, SourceContract source, RunTerms terms, boolean evidenced) {
    this.ranks = ranks;
    this.source = source;
    this.terms = terms;
    this.evidenced = evidenced;
  }

  Standing judge(SpdxExpression expression) {
    if (expression instanceof SpdxExpression.License license) {
      return license(license);
    }
    if (expression instanceof SpdxExpression.With with) {
      return with(with);
    }
    if (expression instanceof SpdxExpression.And and) {
      return Standing.all(and.parts().stream().map(this::judge).toList());
    }
    if (expression instanceof SpdxExpression.Or or) {
      return Standing.best(or.parts().stream().map(this::judge).toList());
    }
    throw new IllegalArgumentException("Cannot judge " + expression);
  }

  /** An exception grants more than its license, so the license alone decides. */
  private Standing with(SpdxExpression.With with) {
    Standing base = license(with.license());
    return new Standing(
        base.license() + " WITH " + with.exception(),
        base.outcome(),
        base.explanation() + " (the exception " + with.exception() + " is not judged)",
        base.rank(),
        base.obligations(),
        base.covered());
  }

  private Standing license(SpdxExpression.License license) {
    if (license.isReference()) {
      return reference(license.id());
    }
    Optional<LicenseRanks.Entry> found = ranks.find(license.id());
    if (found.isEmpty()) {
      return undecided(license.toString(), "is not in the table of licenses");
    }
    LicenseGroup group = found.get().group();
    String name = new SpdxExpression.License(found.get().id(), license.orLater()).toString();
    return switch (group.allowance(terms.purpose())) {
      case ALLOWED ->
          new Standing(
              name,
              Outcome.PERMITTED,
              name + " (" + group.id() + ") allows " + terms.purpose().word(),
              group.rank(),
              group.obligations(),
              covers(group.publicTerms()));
      case FORBIDDEN -> forbidden(name, group);
      case UNKNOWN -> undecided(name, "(" + group.id() + ") needs a decision: " + group.why());
    };
  }

  private Standing forbidden(String name, LicenseGroup group) {
    if (Evidence.overrides(source) && evidenced) {
      return contracted(name);
    }
    String why = name + " (" + group.id() + ") forbids " + terms.purpose().word();
    return new Standing(
        name, Outcome.BARRED, why + ": " + group.why(), LicenseRanks.UNRANKED, Set.of(), false);
  }

  private Standing reference(String id) {
    return evidenced && source.licenseEvidence() != null
        ? contracted(id)
        : undecided(id, "has no license-evidence");
  }

  private Standing undecided(String name, String why) {
    if (Evidence.overrides(source) && evidenced) {
      return contracted(name);
    }
    return new Standing(
        name, Outcome.UNKNOWN, name + " " + why, LicenseRanks.UNRANKED, Set.of(), false);
  }

  private Standing contracted(String name) {
    return new Standing(
        name,
        Outcome.PERMITTED,
        name + " stands as evidenced: " + Evidence.shown(source),
        ranks.contractRank(),
        ranks.contractObligations(),
        covers(false));
  }

  private boolean covers(boolean publicTerms) {
    List<String> territories = source.territories();
    String asked = terms.territory();
    if (!territories.isEmpty()) {
      return territories.contains("worldwide") || (asked != null && territories.contains(asked));
    }
    return publicTerms
        || source.kind() == SourceKind.PUBLIC_DATA
        || (asked != null && asked.equals(source.jurisdiction()));
  }
}

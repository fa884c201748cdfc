package dev.assay.usage;

import dev.assay.source.SourceContract;
import dev.assay.usage.Permission.Outcome;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the terms let a document in: no permission, no entry.
 *
 * <p>The first of these that does not permit gives the reason, in this order:
 *
 * <ol>
 *   <li>license: {@code license-unparsable}, {@code license-unknown}, {@code
 *       license-forbids-purpose}. Of alternatives (OR) the best ranked that permits is taken; of
 *       licenses that hold together (AND) each must permit. A contract or authorisation in the
 *       source's evidence stands in place of a license that does not permit;
 *   <li>purpose: {@code purpose-not-allowed} when the source does not list it or forbids it;
 *   <li>territory: {@code territory-not-covered}. Without {@code territories} public licenses hold
 *       worldwide; evidenced private terms hold in the source's own jurisdiction, and worldwide
 *       when the source is public data; all else is unknown. A run that names no territory is
 *       covered only by terms that hold worldwide;
 *   <li>expiry: {@code expired} when {@code as-of} lies after the last day;
 *   <li>data level (GB/T 43697-2024): {@code data-level} when important or core without
 *       authorisation. A level that is not stated does not bar;
 *   <li>preference: {@code preference-disallowed} unless a contract or authorisation overrides it;
 *       {@code preference-unfetched} holds crawled sources for which nobody fetched a preference.
 * </ol>
 *
 * Otherwise {@code permitted}. Safe for use by many threads.
 */
public final class Usage {
  /** Sources by licenses in practice; records with endless other licenses are judged anew. */
  private static final int LARGEST_CACHE = 10_000;

  private final LicenseRanks ranks;
  private final ConcurrentMap<Key, Cached> cache = new ConcurrentHashMap<>();

  public Usage(LicenseRanks ranks) {
    this.ranks = ranks;
  }

  /** With the table of licenses shipped with Assay. */
  public static Usage shipped() {
    return new Usage(LicenseRanks.shipped());
  }

  public LicenseRanks ranks() {
    return ranks;
  }

  /**
   * @param recordLicense license of the record, which replaces that of the source; null or blank
   *     when only the source's applies
   */
  public Permission permission(
      SourceContract source, @Nullable String recordLicense, RunTerms terms) {
    String own = recordLicense == null || recordLicense.isBlank() ? null : recordLicense;
    Key key = new Key(source.id(), own, terms);
    Cached cached = cache.get(key);
    if (cached != null && cached.source().equals(source)) {
      return cached.permission();
    }
    Permission permission = decide(source, own, terms);
    if (cache.size() < LARGEST_CACHE) {
      cache.put(key, new Cached(source, permission));
    }
    return permission;
  }

  private Permission decide(SourceContract source, @Nullable String own, RunTerms terms) {
    String written = own == null ? source.license() : own;
    Standing standing;
    try {
      SpdxExpression expression = SpdxExpression.parse(written);
      boolean evidenced = own == null || same(expression, source.license());
      standing = new LicenseJudge(ranks, source, terms, evidenced).judge(expression);
    } catch (SpdxSyntaxException e) {
      return refused(
          new Refusal(
              Outcome.UNKNOWN,
              "license-unparsable",
              "`" + written + "` is no license expression: " + e.getMessage()));
    }
    Refusal refusal = new ContractTerms(source, terms).refusal(standing);
    return refusal == null ? permitted(standing) : refused(refusal);
  }

  private static boolean same(SpdxExpression expression, String sourceLicense) {
    try {
      return expression.equals(SpdxExpression.parse(sourceLicense));
    } catch (SpdxSyntaxException e) {
      return false;
    }
  }

  private static Permission permitted(Standing standing) {
    return new Permission(
        Outcome.PERMITTED,
        "permitted",
        standing.explanation(),
        standing.rank(),
        standing.obligations(),
        standing.license());
  }

  private static Permission refused(Refusal refusal) {
    return new Permission(
        refusal.outcome(),
        refusal.reason(),
        refusal.explanation(),
        LicenseRanks.UNRANKED,
        Set.of(),
        null);
  }

  private record Key(String source, @Nullable String license, RunTerms terms) {}

  private record Cached(SourceContract source, Permission permission) {}
}

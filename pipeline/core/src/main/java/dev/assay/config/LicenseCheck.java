package dev.assay.config;

import dev.assay.problem.Problems;
import dev.assay.usage.LicenseRanks;
import dev.assay.usage.SpdxExpression;
import dev.assay.usage.SpdxIds;
import dev.assay.usage.SpdxSyntaxException;

/**
 * The license of a contract is an SPDX expression whose ids exist, or a {@code LicenseRef-…}; one
 * that counts as unknown, so that nothing of its source is kept, is a warning.
 */
final class LicenseCheck {
  private static final String OWN =
      "write `LicenseRef-<name>` with `license-evidence` for terms that SPDX does not list";

  private final YamlScalar written;
  private final Values values;
  private final Problems problems;

  LicenseCheck(YamlScalar written, Values values, Problems problems) {
    this.written = written;
    this.values = values;
    this.problems = problems;
  }

  void run() {
    try {
      check(SpdxExpression.parse(written.text()));
    } catch (SpdxSyntaxException e) {
      error(
          "`" + written.text() + "` is no SPDX license expression: " + e.getMessage(),
          SpdxIds.licenses(),
          written.text());
    }
  }

  private void check(SpdxExpression expression) {
    if (expression instanceof SpdxExpression.License license) {
      license(license);
    } else if (expression instanceof SpdxExpression.With with) {
      license(with.license());
      exception(with.exception());
    } else if (expression instanceof SpdxExpression.And and) {
      and.parts().forEach(this::check);
    } else if (expression instanceof SpdxExpression.Or or) {
      or.parts().forEach(this::check);
    }
  }

  private void license(SpdxExpression.License license) {
    if (license.isReference()) {
      unproven(license.id());
    } else if (LicenseRanks.shipped().group(license.id()).isPresent()) {
      return;
    } else if (!SpdxIds.licenses().contains(license.id())) {
      error("`" + license.id() + "` is no license of SPDX", SpdxIds.licenses(), license.id());
    } else if (!overridden()) {
      problems.warning(
          written.location(),
          "`"
              + license.id()
              + "` counts as unknown, for it is not among the licenses that"
              + " rules/usage/license-ranks.yaml ranks",
          "Ask for permission and record it as `license-evidence: {contract: … | authorisation: …}`");
    }
  }

  private void unproven(String reference) {
    if (!values.has("license-evidence")) {
      problems.warning(
          written.location(),
          "`" + reference + "` counts as unknown, for it has no license-evidence",
          "Add `license-evidence: {file: … | statement: … | contract: …}`");
    }
  }

  private boolean overridden() {
    Values evidence = values.under("license-evidence");
    return evidence.has("contract") || evidence.has("authorisation");
  }

  private void exception(String id) {
    boolean own = id.startsWith("AdditionRef-") || id.startsWith("DocumentRef-");
    if (!own && !SpdxIds.exceptions().contains(id)) {
      error("`" + id + "` is no license exception of SPDX", SpdxIds.exceptions(), id);
    }
  }

  private void error(String message, SpdxIds known, String typed) {
    String remedy =
        known
            .nearest(typed)
            .map(near -> "Did you mean `" + near + "`? Else " + OWN)
            .orElse("Look the id up at https://spdx.org/licenses, or " + OWN);
    problems.error(written.location(), message, remedy);
  }
}

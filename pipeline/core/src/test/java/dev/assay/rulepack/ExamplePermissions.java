package dev.assay.rulepack;

import dev.assay.source.DataLevel;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import dev.assay.usage.Permission;
import java.time.LocalDate;
import java.util.Set;

/** Just enough of promise 5 to judge the examples of the packs. */
final class ExamplePermissions {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  private ExamplePermissions() {}

  static Permission of(SourceContract source, String license) {
    String reason = reason(source, license);
    Permission.Outcome outcome =
        switch (reason) {
          case "permitted" -> Permission.Outcome.PERMITTED;
          case "license-unknown" -> Permission.Outcome.UNKNOWN;
          case "preference-unfetched" -> Permission.Outcome.HELD;
          default -> Permission.Outcome.BARRED;
        };
    return new Permission(outcome, reason, reason, 0, Set.of(), null);
  }

  private static String reason(SourceContract source, String license) {
    if (license.startsWith("LicenseRef-") || license.contains("made-up")) {
      return "license-unknown";
    }
    if (license.contains("-NC") || license.contains("-ND")) {
      return "license-forbids-purpose";
    }
    if (!source.allowed().contains(Purpose.PRE_TRAINING)
        || source.forbidden().contains(Purpose.PRE_TRAINING)) {
      return "purpose-not-allowed";
    }
    if (!source.territories().isEmpty()
        && !source.territories().contains("CN")
        && !source.territories().contains("worldwide")) {
      return "territory-not-covered";
    }
    if (source.expires() != null && AS_OF.isAfter(source.expires())) {
      return "expired";
    }
    if (source.dataLevel() == DataLevel.CORE || source.dataLevel() == DataLevel.IMPORTANT) {
      return "data-level";
    }
    if (source.trainAi() == Preference.DISALLOWED) {
      return "preference-disallowed";
    }
    boolean unfetched = source.kind() == SourceKind.CRAWLED && !source.preferenceEvidence();
    return unfetched ? "preference-unfetched" : "permitted";
  }
}

package dev.assay.usage;

import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import dev.assay.usage.Permission.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the contract of a source says beside the license, for one run. */
final class ContractTerms {
  private final SourceContract source;
  private final RunTerms terms;

  ContractTerms(SourceContract source, RunTerms terms) {
    this.source = source;
    this.terms = terms;
  }

  /** The first reason, in the order of {@link Usage}, or null when all permit. */
  @Nullable Refusal refusal(Standing license) {
    return Stream.<Supplier<@Nullable Refusal>>of(
            () -> license(license),
            this::purpose,
            () -> territory(license),
            this::expiry,
            this::level,
            this::preference)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Refusal license(Standing license) {
    return switch (license.outcome()) {
      case PERMITTED -> null;
      case BARRED -> barred("license-forbids-purpose", license.explanation());
      case UNKNOWN, HELD -> new Refusal(Outcome.UNKNOWN, "license-unknown", license.explanation());
    };
  }

  private @Nullable Refusal purpose() {
    Purpose purpose = terms.purpose();
    if (source.forbidden().contains(purpose)) {
      return barred("purpose-not-allowed", "the source forbids " + purpose.word());
    }
    if (!source.allowed().contains(purpose)) {
      return barred("purpose-not-allowed", "the source does not allow " + purpose.word());
    }
    return null;
  }

  private @Nullable Refusal territory(Standing license) {
    if (license.covered()) {
      return null;
    }
    String asked = terms.territory() == null ? "worldwide use" : terms.territory();
    if (source.territories().isEmpty()) {
      return new Refusal(
          Outcome.UNKNOWN,
          "territory-not-covered",
          "nobody stated that " + license.license() + " covers " + asked);
    }
    return barred(
        "territory-not-covered",
        "the territories " + String.join(", ", source.territories()) + " do not cover " + asked);
  }

  private @Nullable Refusal expiry() {
    LocalDate expires = source.expires();
    return expires != null && terms.asOf().isAfter(expires)
        ? barred("expired", "the permission ended on " + expires + ", before " + terms.asOf())
        : null;
  }

  private @Nullable Refusal level() {
    return switch (source.dataLevel()) {
      case UNKNOWN, GENERAL -> null;
      case IMPORTANT, CORE ->
          Evidence.authorised(source)
              ? null
              : barred(
                  "data-level",
                  "data of level "
                      + source.dataLevel().word()
                      + " needs an authorisation in license-evidence");
    };
  }

  private @Nullable Refusal preference() {
    if (source.trainAi() == Preference.ALLOWED || Evidence.overrides(source)) {
      return null;
    }
    if (source.trainAi() == Preference.DISALLOWED) {
      return barred("preference-disallowed", "the rights holder disallows training (train-ai)");
    }
    boolean fetched = source.preferenceEvidence() && source.preferenceFetchedAt() != null;
    return source.kind() == SourceKind.CRAWLED && !fetched
        ? new Refusal(
            Outcome.HELD,
            "preference-unfetched",
            "the source was crawled and no evidence of a preference was fetched")
        : null;
  }

  private static Refusal barred(String reason, String explanation) {
    return new Refusal(Outcome.BARRED, reason, explanation);
  }
}

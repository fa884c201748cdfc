package dev.assay.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.source.DataLevel;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import dev.assay.usage.Permission.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expectations follow from promise 5 of the design, worked out by hand. */
class UsageTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final RunTerms IN_CHINA = new RunTerms(Purpose.PRE_TRAINING, "CN", AS_OF);
  private static final Usage USAGE = Usage.shipped();

  private final Contracts contract = new Contracts();

  private Permission permission() {
    return permission(null);
  }

  private Permission permission(@Nullable String recordLicense) {
    return USAGE.permission(contract.make(), recordLicense, IN_CHINA);
  }

  private void assertRefused(Permission permission, Outcome outcome, String reason) {
    assertThat(permission.reason()).as(permission.explanation()).isEqualTo(reason);
    assertThat(permission.outcome()).isEqualTo(outcome);
    assertThat(permission.rank()).isEqualTo(LicenseRanks.UNRANKED);
    assertThat(permission.chosenLicense()).isNull();
    assertThat(permission.obligations()).isEmpty();
    assertThat(permission.explanation()).isNotBlank();
  }

  private void assertPermitted(Permission permission) {
    assertThat(permission.reason()).as(permission.explanation()).isEqualTo("permitted");
    assertThat(permission.outcome()).isEqualTo(Outcome.PERMITTED);
    assertThat(permission.chosenLicense()).isNotNull();
  }

  @Test
  void aPublicLicenseThatAllowsThePurposePermitsWithItsDuties() {
    Permission permission = permission();
    assertPermitted(permission);
    assertThat(permission.chosenLicense()).isEqualTo("CC-BY-4.0");
    assertThat(permission.obligations()).containsOnly("attribution", "indicate-changes");
    assertThat(permission.rank()).isEqualTo(20);
    assertThat(permission.shareAlike()).isFalse();
    assertThat(permission.explanation()).isEqualTo("CC-BY-4.0 (attribution) allows pre-training");
  }

  @Test
  void anExpressionThatCannotBeParsedIsUnknown() {
    contract.license = "CC BY 4.0";
    Permission permission = permission();
    assertRefused(permission, Outcome.UNKNOWN, "license-unparsable");
    assertThat(permission.explanation())
        .isEqualTo(
            "`CC BY 4.0` is no license expression: "
                + "Expected AND, OR or WITH before `BY` (column 4)");
  }

  @Test
  void anIdThatTheTableDoesNotKnowIsUnknown() {
    contract.license = "Foo-1.0";
    Permission permission = permission();
    assertRefused(permission, Outcome.UNKNOWN, "license-unknown");
    assertThat(permission.explanation()).isEqualTo("Foo-1.0 is not in the table of licenses");
  }

  @Test
  void aLicenseThatForbidsThePurposeBars() {
    contract.license = "CC-BY-NC-4.0";
    assertRefused(permission(), Outcome.BARRED, "license-forbids-purpose");
  }

  @Test
  void aPurposeThatTheSourceDoesNotListIsNotAllowed() {
    contract.allowed = List.of(Purpose.RESEARCH);
    assertRefused(permission(), Outcome.BARRED, "purpose-not-allowed");
  }

  @Test
  void aForbiddenPurposeIsNotAllowedEvenIfListed() {
    contract.forbidden = List.of(Purpose.PRE_TRAINING);
    assertRefused(permission(), Outcome.BARRED, "purpose-not-allowed");
  }

  @Test
  void territoriesCoverWhatTheyNameAndNothingElse() {
    contract.territories = List.of("DE", "FR");
    assertRefused(permission(), Outcome.BARRED, "territory-not-covered");
    contract.territories = List.of("DE", "CN");
    assertPermitted(permission());
    contract.territories = List.of("worldwide");
    assertPermitted(permission());
  }

  @Test
  void aRunWithoutTerritoryNeedsTermsThatHoldWorldwide() {
    RunTerms nowhere = new RunTerms(Purpose.PRE_TRAINING, null, AS_OF);
    assertPermitted(USAGE.permission(contract.make(), null, nowhere));
    contract.territories = List.of("CN");
    assertRefused(
        USAGE.permission(contract.make(), null, nowhere), Outcome.BARRED, "territory-not-covered");
  }

  @Test
  void aLicenseRefWithoutEvidenceIsUnknown() {
    contract.license = "LicenseRef-site-terms";
    contract.territories = List.of("worldwide");
    assertRefused(permission(), Outcome.UNKNOWN, "license-unknown");
  }

  @Test
  void aLicenseRefWithEvidenceHoldsWhereTheContractSays() {
    contract.license = "LicenseRef-site-terms";
    contract.evidence = Contracts.statement("mail of 2026-01-04");
    contract.territories = List.of("CN");
    Permission permission = permission();
    assertPermitted(permission);
    assertThat(permission.rank()).isEqualTo(60);
    assertThat(permission.obligations()).containsOnly("contract-terms");
    assertThat(permission.explanation())
        .isEqualTo("LicenseRef-site-terms stands as evidenced: statement \"mail of 2026-01-04\"");
  }

  @Test
  void aLicenseRefWithEvidenceButNoTerritoriesHoldsOnlyInItsJurisdiction() {
    contract.license = "LicenseRef-site-terms";
    contract.evidence = Contracts.statement("mail of 2026-01-04");
    assertRefused(permission(), Outcome.UNKNOWN, "territory-not-covered");
    contract.jurisdiction = "US";
    assertRefused(permission(), Outcome.UNKNOWN, "territory-not-covered");
    contract.jurisdiction = "CN";
    assertPermitted(permission());
  }

  @Test
  void evidencedPublicDataHoldsWorldwide() {
    contract.license = "LicenseRef-public-domain-prc-law";
    contract.evidence = Contracts.statement("PRC Copyright Law, article 5");
    contract.kind = SourceKind.PUBLIC_DATA;
    assertPermitted(permission());
    RunTerms elsewhere = new RunTerms(Purpose.PRE_TRAINING, "DE", AS_OF);
    assertPermitted(USAGE.permission(contract.make(), null, elsewhere));
  }

  @Test
  void theLastDayIsStillCovered() {
    contract.expires = AS_OF;
    assertPermitted(permission());
    contract.expires = AS_OF.minusDays(1);
    assertRefused(permission(), Outcome.BARRED, "expired");
  }

  @Test
  void importantAndCoreDataNeedAnAuthorisation() {
    contract.level = DataLevel.IMPORTANT;
    assertRefused(permission(), Outcome.BARRED, "data-level");
    contract.level = DataLevel.CORE;
    contract.evidence = Contracts.contract("C-17");
    assertRefused(permission(), Outcome.BARRED, "data-level");
    contract.evidence = Contracts.authorisation("A-3");
    assertPermitted(permission());
  }

  @Test
  void aLevelThatIsNotStatedDoesNotBar() {
    contract.level = DataLevel.UNKNOWN;
    assertPermitted(permission());
  }

  @Test
  void anOptOutBarsUnlessAContractOrAuthorisationOverridesIt() {
    contract.trainAi = Preference.DISALLOWED;
    assertRefused(permission(), Outcome.BARRED, "preference-disallowed");
    contract.evidence = Contracts.statement("they do not mind");
    assertRefused(permission(), Outcome.BARRED, "preference-disallowed");
    contract.evidence = Contracts.contract("C-17");
    assertPermitted(permission());
    contract.evidence = Contracts.authorisation("A-3");
    assertPermitted(permission());
  }

  @Test
  void anUnknownPreferenceHoldsOnlyCrawledSourcesWithoutFetchedEvidence() {
    contract.kind = SourceKind.CRAWLED;
    assertRefused(permission(), Outcome.HELD, "preference-unfetched");
    contract.fetched = LocalDate.of(2026, 8, 1);
    assertPermitted(permission());
    contract.fetched = null;
    contract.evidence = Contracts.contract("C-17");
    assertPermitted(permission());
    contract.kind = SourceKind.OPEN;
    contract.evidence = null;
    assertPermitted(permission());
  }

  @Test
  void anAllowingPreferenceNeverOpensWhatTheLicenseForbids() {
    contract.trainAi = Preference.ALLOWED;
    contract.license = "CC-BY-ND-4.0";
    assertRefused(permission(), Outcome.BARRED, "license-forbids-purpose");
  }

  @Test
  void aContractStandsInPlaceOfALicenseThatForbids() {
    contract.license = "CC-BY-NC-4.0";
    contract.evidence = Contracts.contract("C-17");
    contract.territories = List.of("CN");
    Permission permission = permission();
    assertPermitted(permission);
    assertThat(permission.obligations()).containsOnly("contract-terms");
    contract.territories = List.of();
    assertRefused(permission(), Outcome.UNKNOWN, "territory-not-covered");
  }

  @Test
  void aStatementDoesNotStandInPlaceOfALicenseThatForbids() {
    contract.license = "CC-BY-NC-4.0";
    contract.evidence = Contracts.statement("we think it is fine");
    assertRefused(permission(), Outcome.BARRED, "license-forbids-purpose");
  }

  @Test
  void aRecordsOwnLicenseReplacesThatOfItsSource() {
    assertRefused(permission("CC-BY-NC-4.0"), Outcome.BARRED, "license-forbids-purpose");
    assertRefused(permission("all rights reserved"), Outcome.UNKNOWN, "license-unparsable");
    contract.license = "CC-BY-NC-4.0";
    assertThat(permission("CC0-1.0").chosenLicense()).isEqualTo("CC0-1.0");
    assertRefused(permission(" "), Outcome.BARRED, "license-forbids-purpose");
  }

  @Test
  void evidenceOfTheSourceDoesNotReachARecordUnderAnotherLicense() {
    contract.license = "LicenseRef-ours";
    contract.evidence = Contracts.contract("C-17");
    contract.territories = List.of("CN");
    assertPermitted(permission());
    assertPermitted(permission("LicenseRef-ours"));
    assertRefused(permission("LicenseRef-theirs"), Outcome.UNKNOWN, "license-unknown");
    assertRefused(permission("CC-BY-NC-4.0"), Outcome.BARRED, "license-forbids-purpose");
  }

  @Test
  void ofAlternativesTheBestRankedThatCoversTheTerritoryIsTaken() {
    contract.license = "CC-BY-SA-4.0 OR MIT OR CC-BY-4.0";
    assertThat(permission().chosenLicense()).isEqualTo("CC-BY-4.0");
    contract.license = "LicenseRef-ours OR CC-BY-SA-4.0";
    contract.evidence = new LicenseEvidence("terms.txt", null, null, null, null);
    assertThat(permission().chosenLicense()).isEqualTo("CC-BY-SA-4.0");
    contract.license = "LicenseRef-ours OR CC-BY-NC-4.0";
    contract.jurisdiction = "CN";
    assertThat(permission().chosenLicense()).isEqualTo("LicenseRef-ours");
  }

  @Test
  void ofEquallyRankedAlternativesTheFirstIsTaken() {
    contract.license = "MIT OR Apache-2.0";
    assertThat(permission().chosenLicense()).isEqualTo("MIT");
    contract.license = "Apache-2.0 OR MIT";
    assertThat(permission().chosenLicense()).isEqualTo("Apache-2.0");
  }

  @Test
  void licensesThatHoldTogetherUniteTheirDutiesAndTakeTheWorstRank() {
    contract.license = "MIT AND (CC-BY-SA-4.0 OR CC-BY-NC-4.0) AND CC0-1.0";
    Permission permission = permission();
    assertPermitted(permission);
    assertThat(permission.chosenLicense()).isEqualTo("MIT AND CC-BY-SA-4.0 AND CC0-1.0");
    assertThat(permission.obligations())
        .containsOnly("attribution", "indicate-changes", "notice", "share-alike");
    assertThat(permission.rank()).isEqualTo(50);
    assertThat(permission.shareAlike()).isTrue();
  }

  @Test
  void anExceptionIsNotedAndTheLicenseDecides() {
    contract.license = "apache-2.0 WITH LLVM-exception";
    Permission permission = permission();
    assertPermitted(permission);
    assertThat(permission.chosenLicense()).isEqualTo("Apache-2.0 WITH LLVM-exception");
    assertThat(permission.explanation()).contains("the exception LLVM-exception is not judged");
  }

  @Test
  void theFirstCheckThatFailsGivesTheReason() {
    contract.license = "CC-BY-NC-4.0";
    contract.allowed = List.of();
    contract.territories = List.of("DE");
    contract.expires = AS_OF.minusYears(1);
    contract.level = DataLevel.CORE;
    contract.trainAi = Preference.DISALLOWED;
    assertThat(permission().reason()).isEqualTo("license-forbids-purpose");
    contract.license = "MIT";
    assertThat(permission().reason()).isEqualTo("purpose-not-allowed");
    contract.allowed = List.of(Purpose.PRE_TRAINING);
    assertThat(permission().reason()).isEqualTo("territory-not-covered");
    contract.territories = List.of("CN");
    assertThat(permission().reason()).isEqualTo("expired");
    contract.expires = null;
    assertThat(permission().reason()).isEqualTo("data-level");
    contract.level = DataLevel.GENERAL;
    assertThat(permission().reason()).isEqualTo("preference-disallowed");
  }

  @Test
  void aSecondQuestionOfTheSameIsAnsweredFromTheCacheAndAnotherContractIsNot() {
    SourceContract source = contract.make();
    Permission first = USAGE.permission(source, "MIT", IN_CHINA);
    assertThat(USAGE.permission(source, "MIT", IN_CHINA)).isSameAs(first);
    contract.expires = AS_OF.minusDays(1);
    assertThat(USAGE.permission(contract.make(), "MIT", IN_CHINA).reason()).isEqualTo("expired");
  }
}

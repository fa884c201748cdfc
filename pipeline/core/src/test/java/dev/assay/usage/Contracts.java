package dev.assay.usage;

import dev.assay.problem.Location;
import dev.assay.source.CsvDialect;
import dev.assay.source.DataLevel;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source contract with only those terms that a test speaks of; all purposes are allowed. */
final class Contracts {
  String license = "CC-BY-4.0";
  @Nullable LicenseEvidence evidence;
  SourceKind kind = SourceKind.OPEN;
  List<Purpose> allowed = Arrays.asList(Purpose.values());
  List<Purpose> forbidden = List.of();
  Preference trainAi = Preference.UNKNOWN;
  @Nullable LocalDate fetched;
  @Nullable String jurisdiction;
  List<String> territories = List.of();
  @Nullable LocalDate expires;
  DataLevel level = DataLevel.GENERAL;

  static Contracts licensed(String license) {
    Contracts contracts = new Contracts();
    contracts.license = license;
    return contracts;
  }

  static LicenseEvidence statement(String words) {
    return new LicenseEvidence(null, null, words, null, null);
  }

  static LicenseEvidence contract(String reference) {
    return new LicenseEvidence(null, null, null, reference, null);
  }

  static LicenseEvidence authorisation(String reference) {
    return new LicenseEvidence(null, null, null, null, reference);
  }

  SourceContract make() {
    return new SourceContract(
        "a-source",
        null,
        null,
        null,
        license,
        evidence,
        kind,
        allowed,
        forbidden,
        trainAi,
        fetched != null,
        fetched,
        jurisdiction,
        territories,
        null,
        null,
        null,
        expires,
        null,
        null,
        level,
        List.of(),
        null,
        null,
        null,
        null,
        SourceContract.DEFAULT_PRIORITY,
        List.of(),
        List.of("*.jsonl"),
        "jsonl",
        null,
        null,
        CsvDialect.DEFAULT,
        Map.of(),
        null,
        SourceContract.DEFAULT_MAX_DOCUMENT,
        Location.ofFile("sources.yaml"));
  }
}

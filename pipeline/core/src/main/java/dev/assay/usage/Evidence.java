package dev.assay.usage;

import dev.assay.source.LicenseEvidence;
import dev.assay.source.SourceContract;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the evidence of a source can do. */
final class Evidence {
  private Evidence() {}

  /** A contract or an authorisation goes before a license and before a preference. */
  static boolean overrides(SourceContract source) {
    LicenseEvidence evidence = source.licenseEvidence();
    return evidence != null && (evidence.contract() != null || evidence.authorisation() != null);
  }

  static boolean authorised(SourceContract source) {
    LicenseEvidence evidence = source.licenseEvidence();
    return evidence != null && evidence.authorisation() != null;
  }

  /** For explanations. */
  static String shown(SourceContract source) {
    LicenseEvidence evidence = source.licenseEvidence();
    if (evidence == null) {
      return "nothing";
    }
    return Stream.of(
            named("authorisation", evidence.authorisation()),
            named("contract", evidence.contract()),
            named("statement", evidence.statement()),
            named("file", evidence.file()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String named(String key, @Nullable String value) {
    return value == null ? "" : key + " \"" + value + "\"";
  }
}

package dev.assay.source;

import org.jspecify.annotations.Nullable;

/**
 * What shows that the license or contract is as declared. At least one component is not null.
 *
 * @param file path of the license or contract text, or null
 * @param sha256 lower-case hex digest of that file, or null
 * @param statement reasons in words, or null
 * @param contract reference of a contract, or null
 * @param authorisation reference of an authorisation, or null
 */
public record LicenseEvidence(
    @Nullable String file,
    @Nullable String sha256,
    @Nullable String statement,
    @Nullable String contract,
    @Nullable String authorisation) {}

package dev.assay.source;

import dev.assay.problem.Location;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What we know of one corpus and the terms on which we may use it.
 *
 * @param id kebab-case name, for ever
 * @param name for people, or null
 * @param publisher who publishes it, or null
 * @param url where it is found, or null
 * @param license SPDX expression or {@code LicenseRef-…}, as written
 * @param licenseEvidence what shows that the license is right, or null
 * @param kind how it came to us
 * @param allowed purposes that are allowed
 * @param forbidden purposes that are forbidden, even if listed as allowed
 * @param trainAi what the rights holder asks of training
 * @param preferenceEvidence evidence of that preference was fetched and is named
 * @param preferenceFetchedAt when it was fetched, or null
 * @param jurisdiction ISO 3166 code of origin, or null
 * @param territories ISO 3166 codes or {@code worldwide}; empty when absent
 * @param collectedFrom first day of collection, or null
 * @param collectedTo last day of collection, or null
 * @param collectedMethod how it was collected, or null
 * @param expires last day on which the permission holds, or null when it does not expire
 * @param personalDataExpected whether personal data is expected in it; null when not stated
 * @param personalDataBasis lawful basis when it is, or null
 * @param dataLevel UNKNOWN when absent
 * @param languages declared BCP 47 codes, may be empty
 * @param domain field of industry, or null
 * @param industryGbt4754 GB/T 4754 code, or null
 * @param industryIsic ISIC code, or null
 * @param steward who answers for it, or null
 * @param priority 0 to 100; of two copies under equal licenses the higher is kept
 * @param tags free words that rules can ask for
 * @param files globs relative to the folder of the contract file
 * @param format auto, jsonl, json, parquet, csv, tsv, text, markdown, html, warc …
 * @param encoding declared character encoding, or null for UTF-8
 * @param records path to the records inside JSON or XML, or null
 * @param csv dialect
 * @param normalise normalisation steps switched on or off against the default
 * @param fields mapping; null when the format has no fields (text, html, warc)
 * @param maxDocument bytes above which a document is held as too large
 * @param location where the contract begins in its file
 */
public record SourceContract(
    String id,
    @Nullable String name,
    @Nullable String publisher,
    @Nullable String url,
    String license,
    @Nullable LicenseEvidence licenseEvidence,
    SourceKind kind,
    List<Purpose> allowed,
    List<Purpose> forbidden,
    Preference trainAi,
    boolean preferenceEvidence,
    @Nullable LocalDate preferenceFetchedAt,
    @Nullable String jurisdiction,
    List<String> territories,
    @Nullable LocalDate collectedFrom,
    @Nullable LocalDate collectedTo,
    @Nullable String collectedMethod,
    @Nullable LocalDate expires,
    @Nullable Boolean personalDataExpected,
    @Nullable String personalDataBasis,
    DataLevel dataLevel,
    List<String> languages,
    @Nullable String domain,
    @Nullable String industryGbt4754,
    @Nullable String industryIsic,
    @Nullable String steward,
    int priority,
    List<String> tags,
    List<String> files,
    String format,
    @Nullable String encoding,
    @Nullable String records,
    CsvDialect csv,
    Map<String, Boolean> normalise,
    @Nullable FieldMapping fields,
    long maxDocument,
    Location location) {

  public SourceContract {
    normalise = Collections.unmodifiableSortedMap(new TreeMap<>(normalise));
  }

  public static final int DEFAULT_PRIORITY = 50;
  public static final long DEFAULT_MAX_DOCUMENT = 50_000_000L;
}

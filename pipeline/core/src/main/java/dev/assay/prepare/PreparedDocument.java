package dev.assay.prepare;

import dev.assay.signal.SignalValues;
import org.jspecify.annotations.Nullable;

/**
 * One document in the form that later stages see.
 *
 * @param record ordinal in its split, from 0
 * @param key the source's own id or what takes its place; redacted and hashed where needed
 * @param fullKey the key before it was hashed for its length; null when it is the same
 * @param sourceSha256 of the raw record, 32 bytes
 * @param contentSha256 of the redacted text in UTF-8, 32 bytes
 * @param text redacted text
 * @param textUtf8 the same in UTF-8
 * @param title redacted, null when absent
 * @param url redacted, null when absent
 * @param author redacted, null when absent
 * @param published null when absent
 * @param metadata JSON object, redacted, null when absent
 * @param lineage JSON object of the steps applied
 * @param license SPDX expression of the record itself, null when the source's applies
 * @param host web host of the url in lower case, null when there is none
 * @param language BCP 47 code, {@code und} when undecided
 * @param signals of the text after line rules
 * @param probes how often each probe was found in the text after line rules
 * @param redactionCount places redacted over all columns
 * @param redactions JSON array of kinds and offsets in code points, null when nothing was redacted
 * @param characters code points of the redacted text
 * @param tokens counted by the run's tokenizer, or estimated and not yet calibrated
 * @param fingerprint what dedup needs
 * @param order place in the seeded global order
 */
public record PreparedDocument(
    long record,
    String key,
    @Nullable String fullKey,
    byte[] sourceSha256,
    byte[] contentSha256,
    String text,
    byte[] textUtf8,
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String metadata,
    String lineage,
    @Nullable String license,
    @Nullable String host,
    String language,
    SignalValues signals,
    int[] probes,
    int redactionCount,
    @Nullable String redactions,
    int characters,
    int tokens,
    Fingerprint fingerprint,
    long order) {

  /**
   * @param sha256 of the dedup text, 32 bytes
   * @param shingles distinct shingles; 0 when the text is shorter than one
   * @param signature MinHash values, empty when there are no shingles
   */
  public record Fingerprint(byte[] sha256, int shingles, int[] signature) {}
}

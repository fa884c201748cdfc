package dev.assay.storage.export;

import org.jspecify.annotations.Nullable;

/**
 * A document as exports carry it: its text and what its terms ask to stay with it.
 *
 * @param text UTF-8
 * @param id as in the shards
 * @param source id of the source contract
 * @param license under which it enters
 * @param language BCP 47 code
 * @param url null when the source gave none
 * @param tokens by the tokenizer of the release
 */
record ExportRow(
    byte[] text,
    String id,
    String source,
    String license,
    String language,
    @Nullable String url,
    long tokens) {

  /** Empty when there is none. */
  String urlOrEmpty() {
    return url == null ? "" : url;
  }
}

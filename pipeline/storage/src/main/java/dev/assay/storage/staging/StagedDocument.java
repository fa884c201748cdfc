package dev.assay.storage.staging;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a document that a shard needs and later stages don't.
 *
 * @param index position of its facts in the unit, from 0
 * @param facts that its row shows
 * @param text redacted text
 * @param title null when absent
 * @param url null when absent
 * @param author null when absent
 * @param published null when absent
 * @param metadata JSON object, null when absent
 * @param lineage JSON object of the steps applied
 */
public record StagedDocument(
    int index,
    StagedFacts facts,
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String metadata,
    String lineage) {}

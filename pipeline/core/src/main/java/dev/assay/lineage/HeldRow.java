package dev.assay.lineage;

/**
 * The text of a document that is held, for those who review it.
 *
 * @param id of the document
 * @param text redacted, as it would be published
 */
public record HeldRow(String id, String text) {}

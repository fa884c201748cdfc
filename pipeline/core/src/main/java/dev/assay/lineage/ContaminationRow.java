package dev.assay.lineage;

/**
 * A document that holds an item of a benchmark.
 *
 * @param id of the document
 * @param item {@code <benchmark>/<key>}
 * @param found distinct runs of tokens of the item that the document holds
 * @param of distinct runs of the item
 * @param containment found over of
 * @param action drop or flag; a document that other reasons keep out already has its own fate
 */
public record ContaminationRow(
    String id, String item, int found, int of, double containment, String action) {}

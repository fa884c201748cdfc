package dev.assay.storage.explain;

import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.release.Manifest;
import dev.assay.verify.ReleaseFolders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a release knows of one record.
 *
 * @param folders that were searched
 * @param manifest of the release
 * @param fate row of the ledger; without the evidence, as much of it as the shard tells
 * @param shard row of the shard, null unless kept
 * @param namesakes ids of the other records that have the same key, in order of their numbers
 * @param terms whether its terms let it in
 * @param signals what was measured, in the order of the evidence; empty when nothing was
 * @param rules that fired, the one that decided first
 * @param removal as a duplicate, null unless it is one
 * @param copies removed in its favour, by id
 * @param edges further verified similarities, by id
 * @param quarantine what is known of the bytes, null when the record could be read
 * @param missing parts that could not be found
 */
public record Journey(
    ReleaseFolders folders,
    Manifest manifest,
    FateRow fate,
    @Nullable ShardRow shard,
    List<String> namesakes,
    Terms terms,
    List<Measured> signals,
    List<FiredRule> rules,
    @Nullable DuplicateRow removal,
    List<DuplicateRow> copies,
    List<EdgeRow> edges,
    @Nullable QuarantineRow quarantine,
    List<String> missing)
    implements Answer {
  public Journey {
    namesakes = List.copyOf(namesakes);
    signals = List.copyOf(signals);
    rules = List.copyOf(rules);
    copies = List.copyOf(copies);
    edges = List.copyOf(edges);
    missing = List.copyOf(missing);
  }
}

package dev.assay.beam.run;

import dev.assay.lineage.FateRow;
import dev.assay.lineage.ShardRow;
import org.jspecify.annotations.Nullable;

/** Rows that differ from others in little. */
final class Rows {
  private Rows() {}

  static ShardRow with(ShardRow row, String text, String contentSha256, int duplicates) {
    return new ShardRow(
        text,
        row.id(),
        row.source(),
        row.url(),
        row.title(),
        row.author(),
        row.published(),
        row.license(),
        row.language(),
        row.tokenCount(),
        row.charCount(),
        row.origin(),
        row.record(),
        row.sourceSha256(),
        contentSha256,
        duplicates,
        row.redactions(),
        row.metadata(),
        row.lineage());
  }

  static FateRow withTwin(FateRow row, @Nullable String twin, @Nullable Double similarity) {
    return with(row, row.ruleSha256(), twin, similarity);
  }

  static FateRow withRule(FateRow row, String version) {
    return with(row, version, row.twin(), row.similarity());
  }

  private static FateRow with(
      FateRow row,
      @Nullable String ruleSha256,
      @Nullable String twin,
      @Nullable Double similarity) {
    return new FateRow(
        row.id(),
        row.key(),
        row.source(),
        row.origin(),
        row.record(),
        row.sourceSha256(),
        row.contentSha256(),
        row.fate(),
        row.stage(),
        row.reason(),
        row.rule(),
        ruleSha256,
        row.clause(),
        row.value(),
        row.threshold(),
        row.also(),
        twin,
        row.twinRelease(),
        similarity,
        row.shard(),
        row.row(),
        row.license(),
        row.licenseEvidence(),
        row.redactions(),
        row.charCount(),
        row.tokenCount());
  }
}

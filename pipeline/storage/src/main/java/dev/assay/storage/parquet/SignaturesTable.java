package dev.assay.storage.parquet;

import dev.assay.lineage.SignatureRow;
import java.util.List;

/** Signatures for comparisons with later releases. Those are noise: statistics would be waste. */
final class SignaturesTable {
  static final Table<SignatureRow> TABLE =
      new Table<>(
          Schemas.of("signatures"),
          Evidence.layout(List.of("id", "text_sha256", "signature"), List.of("id"))
              .withSilent("signature"),
          SignaturesTable::write,
          SignaturesTable::read);

  private SignaturesTable() {}

  private static void write(SignatureRow row, RowBuffer out) {
    out.string(row.id());
    out.string(row.role());
    out.string(row.textSha256());
    out.int32(row.shingles());
    out.bytes(row.signature());
    out.int32(row.rank());
    out.int32(row.priority());
    out.string(row.published());
    out.int64(row.length());
  }

  private static SignatureRow read(RowFields in) {
    return new SignatureRow(
        in.string(),
        in.string(),
        in.string(),
        in.int32(),
        in.bytes(),
        in.int32(),
        in.int32(),
        in.optionalString(),
        in.int64());
  }
}

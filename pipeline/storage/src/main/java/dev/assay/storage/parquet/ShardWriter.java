package dev.assay.storage.parquet;

import dev.assay.lineage.ShardRow;
import java.io.IOException;
import org.apache.parquet.io.OutputFile;

/** Writes one shard after shard contract v1; see {@link TableWriter} for what it promises. */
public final class ShardWriter implements AutoCloseable {
  private final TableWriter<ShardRow> rows;

  private ShardWriter(TableWriter<ShardRow> rows) {
    this.rows = rows;
  }

  public static ShardWriter create(OutputFile target, FooterKeys keys) throws IOException {
    return new ShardWriter(TableWriter.create(target, Tables.SHARD, keys.of(Tables.SHARD)));
  }

  public void write(ShardRow row) throws IOException {
    rows.write(row);
  }

  /** Rows written so far; the next row gets this ordinal. */
  public long rows() {
    return rows.rows();
  }

  /** Bytes of the file so far, without the row group that is being filled. */
  public long writtenBytes() throws IOException {
    return rows.writtenBytes();
  }

  /** Writes the last row group and the footer, unless writing failed before. */
  @Override
  public void close() throws IOException {
    rows.close();
  }
}

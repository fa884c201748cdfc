package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.columns.ColumnFile;
import dev.assay.storage.read.columns.ColumnRows;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads row groups of a Parquet file. From a damaged page on, the rest of its row group is one
 * region; without a readable footer the whole file is.
 */
final class ParquetReader {
  private final Split split;
  private final SourceContract source;
  private final Records records;
  private final Sha256 sha256 = new Sha256();
  private final FieldTree tree;
  private final Partitions partitions;
  private final FieldValues values;

  ParquetReader(Split split, SourceContract source, FieldMapping fields, Records records) {
    this.split = split;
    this.source = source;
    this.records = records;
    this.tree = FieldTree.of(fields);
    this.partitions = Partitions.of(split.origin(), tree);
    this.values = new FieldValues(fields, tree, partitions.others());
  }

  void read() throws IOException {
    Path path = Path.of(split.path());
    ColumnFile opened;
    try {
      opened = ColumnFile.open(path);
    } catch (IOException broken) {
      lostFile(path);
      return;
    }
    try (ColumnFile file = opened) {
      int end = split.whole() ? file.groups() : (int) Math.min(split.end(), file.groups());
      for (int group = (int) split.start(); group < end; group++) {
        readGroup(file, group);
      }
    }
  }

  private void readGroup(ColumnFile file, int group) throws IOException {
    long row = 0;
    try {
      ColumnRows rows = file.read(group, tree, values);
      for (; row < file.rows(group); row++) {
        values.clear();
        rows.next();
        partitions.fill(values);
        document(rows, file.offset(group), row);
      }
    } catch (Records.SinkFailure failure) {
      throw failure;
    } catch (IOException | RuntimeException broken) {
      String detail = "row group " + group + " from row " + row + " on: " + kind(broken);
      records.lost(file.region(group, sha256), "broken-parquet", detail);
    }
  }

  private void document(ColumnRows row, long offset, long number) {
    byte[] digest = row.digest(sha256);
    if (row.length() > source.maxDocument()) {
      records.lost(
          offset, row.length(), digest, "too-large", "row " + number + " of the row group");
    } else if (row.isInvalid()) {
      String detail = "row " + number + " of the row group holds a field that is not UTF-8";
      records.lost(offset, row.length(), digest, "invalid-utf8", detail);
    } else if (!values.hasText()) {
      String detail = "row " + number + " of the row group has no value for the text field";
      records.lost(offset, row.length(), digest, "missing-text", detail);
    } else {
      records.document(values.document(records.next(), digest));
    }
  }

  private void lostFile(Path path) throws IOException {
    try (CorpusFile file = CorpusFile.open(path, Compression.NONE)) {
      boolean empty = file.size() == 0;
      records.lost(
          file.asStored(sha256),
          empty ? "empty-file" : "broken-parquet",
          empty ? "the file is empty" : "no readable Parquet footer");
    }
  }

  /** The kind of failure; messages of the library may quote data. */
  private static String kind(Exception broken) {
    return broken.getClass().getSimpleName();
  }
}

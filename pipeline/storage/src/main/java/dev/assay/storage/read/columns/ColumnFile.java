package dev.assay.storage.read.columns;

import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.read.bytes.Region;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** A Parquet file of whatever schema. Page check sums are verified where the file has them. */
public final class ColumnFile implements AutoCloseable {
  private static final Set<CompressionCodecName> CODECS =
      EnumSet.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.ZSTD,
          CompressionCodecName.SNAPPY,
          CompressionCodecName.GZIP);
  private static final int BLOCK = 1 << 16;

  private final Path path;
  private final long size;
  private final ParquetFileReader reader;
  private final List<BlockMetaData> groups;
  private final PageLimit limit;

  private ColumnFile(Path path, long size, ParquetFileReader reader, PageLimit limit) {
    this.path = path;
    this.size = size;
    this.reader = reader;
    this.groups = reader.getRowGroups();
    this.limit = limit;
  }

  /**
   * @throws IOException when it cannot be opened or its footer is damaged
   */
  public static ColumnFile open(Path path) throws IOException {
    long size = Files.size(path);
    PageLimit limit = new PageLimit();
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(limit)
            .usePageChecksumVerification()
            .build();
    try {
      ParquetFileReader reader = ParquetFileReader.open(ChannelInputFile.of(path), options);
      return new ColumnFile(path, size, reader, limit);
    } catch (RuntimeException broken) {
      throw new IOException("The footer is damaged", broken);
    }
  }

  public MessageType schema() {
    return reader.getFileMetaData().getSchema();
  }

  public int groups() {
    return groups.size();
  }

  /** Bytes of a row group, as it lies on the disk. */
  public long size(int group) {
    return groups.get(group).getCompressedSize();
  }

  /** Where a row group begins. */
  public long offset(int group) {
    return groups.get(group).getStartingPos();
  }

  public long rows(int group) {
    return groups.get(group).getRowCount();
  }

  /** The first codec in the file that cannot be read. */
  public Optional<String> unknownCodec() {
    return groups.stream()
        .flatMap(group -> group.getColumns().stream())
        .map(ColumnChunkMetaData::getCodec)
        .filter(codec -> !CODECS.contains(codec))
        .map(Enum::name)
        .findFirst();
  }

  /**
   * @throws IOException when the footer says what cannot be of this row group
   * @throws RuntimeException when its first pages are damaged
   */
  public ColumnRows read(int group, FieldTree tree, FieldValues values) throws IOException {
    MessageType schema = reader.getFileMetaData().getSchema();
    boolean flat = isFlat(schema);
    check(groups.get(group), flat);
    PageReadStore pages = reader.readRowGroup(group);
    String createdBy = reader.getFileMetaData().getCreatedBy();
    return flat
        ? new FlatRows(schema, pages, createdBy, tree.root(), values)
        : new NestedRows(schema, pages, tree.root(), values);
  }

  private static boolean isFlat(MessageType schema) {
    return schema.getFields().stream()
        .allMatch(type -> type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED));
  }

  private void check(BlockMetaData group, boolean flat) throws IOException {
    long largest = 0;
    for (ColumnChunkMetaData column : group.getColumns()) {
      long start = column.getStartingPos();
      boolean inside = start > 0 && column.getTotalSize() >= 0 && start <= size;
      if (!inside || column.getTotalSize() > size - start) {
        throw new IOException("a column lies outside the file");
      }
      if (flat && column.getValueCount() != group.getRowCount()) {
        throw new IOException("a column has not as many values as there are rows");
      }
      largest = Math.max(largest, column.getTotalUncompressedSize());
    }
    limit.set(largest);
  }

  /** The bytes of a row group, as far as they lie in the file. */
  public Region region(int group, Sha256 digest) throws IOException {
    long start = Math.max(0, Math.min(size, offset(group)));
    long end = start + Math.max(0, Math.min(size - start, size(group)));
    try (FileChannel channel = FileChannel.open(path)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      for (long at = start; at < end; at += block.position()) {
        block.clear().limit((int) Math.min(BLOCK, end - at));
        if (channel.read(block, at) <= 0) {
          break;
        }
        digest.update(block.array(), 0, block.position());
      }
    }
    return new Region(start, end - start, digest.finish());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

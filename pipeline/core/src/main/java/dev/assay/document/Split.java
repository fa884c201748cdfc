package dev.assay.document;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A part of one input file that is read as one unit: a function of the file and the split size
 * only.
 *
 * @param source id of the source contract
 * @param origin path of the file relative to the source contract, with {@code /}
 * @param path absolute path or URI to open: of a member of an archive, that of the outermost one
 * @param format resolved format: jsonl, parquet, csv, text, html, warc …
 * @param compression none, gz, zst, bz2, xz or lz4; of a member: none, for its first bytes tell
 * @param index position of this split in its file, from 0
 * @param start first byte of the split (Parquet: first row group)
 * @param end byte after the last (Parquet: row group after the last; whole files: the size)
 * @param whole true when the file cannot be split and this is all of it
 * @param member where it stands in its archive, and that in the next: ordinals joined by {@code /};
 *     null when it is a file
 */
public record Split(
    String source,
    String origin,
    String path,
    String format,
    String compression,
    int index,
    long start,
    long end,
    boolean whole,
    @Nullable String member)
    implements Serializable {

  /** A file, or a part of one. */
  public Split(
      String source,
      String origin,
      String path,
      String format,
      String compression,
      int index,
      long start,
      long end,
      boolean whole) {
    this(source, origin, path, format, compression, index, start, end, whole, null);
  }

  /** The same split, read from a file of its own that is compressed in this way. */
  public Split unpacked(String file, String unpackedCompression) {
    return new Split(
        source, origin, file, format, unpackedCompression, index, start, end, whole, null);
  }
}

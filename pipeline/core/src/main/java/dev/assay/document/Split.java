package dev.assay.document;

import java.io.Serializable;

/**
 * A part of one input file that is read as one unit: a function of the file and the split size
 * only.
 *
 * @param source id of the source contract
 * @param origin path of the file relative to the source contract, with {@code /}
 * @param path absolute path or URI to open
 * @param format resolved format: jsonl, parquet, csv, text, html, warc
 * @param compression none, gz or zst
 * @param index position of this split in its file, from 0
 * @param start first byte of the split (Parquet: first row group)
 * @param end byte after the last (Parquet: row group after the last; whole files: the size)
 * @param whole true when the file cannot be split and this is all of it
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
    boolean whole)
    implements Serializable {}

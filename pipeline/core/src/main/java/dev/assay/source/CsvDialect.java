package dev.assay.source;

/**
 * How a CSV file is written.
 *
 * @param delimiter between fields, {@link #DETECT} when not declared
 * @param quote around fields that hold delimiters or line breaks, doubled inside; {@link #DETECT}
 *     when not declared
 * @param header whether the first record names the fields; without it fields are named 0, 1, 2 …
 */
public record CsvDialect(char delimiter, char quote, boolean header) {
  /** To be told from the beginning of each file. */
  public static final char DETECT = '\0';

  /** As RFC 4180 has it. */
  public static final CsvDialect DEFAULT = new CsvDialect(',', '"', true);
}

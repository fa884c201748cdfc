package dev.assay.source;

/**
 * How a CSV file is written.
 *
 * @param delimiter between fields; default comma, tab for tsv
 * @param quote around fields that hold delimiters or line breaks; default double quote, doubled
 *     inside
 * @param header whether the first record names the fields; without it fields are named 0, 1, 2 …
 */
public record CsvDialect(char delimiter, char quote, boolean header) {
  public static final CsvDialect DEFAULT = new CsvDialect(',', '"', true);
}

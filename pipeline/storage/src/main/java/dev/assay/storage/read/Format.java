package dev.assay.storage.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read, and the file name endings from which {@code auto} tells them. */
enum Format {
  JSONL(true, List.of("jsonl", "ndjson", "jsonlines")),
  JSON(true, List.of("json")),
  PARQUET(true, List.of("parquet")),
  CSV(true, List.of("csv")),
  TSV(true, List.of("tsv")),
  TEXT(false, List.of("txt", "text", "rst")),
  MARKDOWN(false, List.of("md", "markdown")),
  HTML(false, List.of("html", "htm", "xhtml")),
  XML(false, List.of("xml")),
  PDF(false, List.of("pdf")),
  OFFICE(false, List.of("docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "pptm", "ppsx")),
  EPUB(false, List.of("epub")),
  WARC(false, List.of("warc")),
  WET(false, List.of("wet")),

  /** A file in an archive whose format is not known. */
  OTHER(false, List.of()),

  /** A file that should be an archive and cannot be opened. */
  ARCHIVE(false, List.of());

  private final boolean fields;
  private final List<String> endings;

  Format(boolean fields, List<String> endings) {
    this.fields = fields;
    this.endings = endings;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether records have fields that a mapping names. */
  boolean hasFields() {
    return fields;
  }

  /** Whether one file is one document, named by its path. */
  boolean isOneDocument() {
    return switch (this) {
      case TEXT, MARKDOWN, HTML, PDF, OFFICE, EPUB, OTHER, ARCHIVE -> true;
      default -> false;
    };
  }

  boolean isDelimited() {
    return this == CSV || this == TSV;
  }

  /** Whether records are told apart before they are decoded. */
  boolean isFramedOnBytes() {
    return this == JSONL || isDelimited();
  }

  static Optional<Format> ofWord(String word) {
    for (Format format : values()) {
      if (format.word().equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * @param name of a file, without the ending of its compression
   */
  static Optional<Format> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}

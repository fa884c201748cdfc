package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.Parts;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A text, a workbook or a presentation, told by its main part. */
final class OfficeFile {
  private static final int DAY = "2026-11-25".length();

  private OfficeFile() {}

  static PackageText read(Parts parts, TextOut out) throws IOException, XMLStreamException {
    Relations relations = Relations.of(parts, "");
    String main = relations.ofKind("officeDocument");
    if (main == null) {
      throw new PackageFault("unknown-format", "a ZIP file that is no document of Office");
    }
    byte[] content = PackageText.need(parts, main);
    Relations own = Relations.of(parts, main);
    switch (root(content)) {
      case "document" -> new TextDocument(parts, own, out).read(content);
      case "workbook" -> new Workbook(parts, own, out).read(content);
      case "presentation" -> new Presentation(parts, own, out).read(content);
      default -> throw new PackageFault("unknown-format", "a kind of document that is not known");
    }
    return about(parts, relations.ofKind("core-properties"), out);
  }

  private static String root(byte[] content) throws XMLStreamException {
    PartReader reader = new PartReader(content);
    while (reader.next()) {
      if (reader.isStart()) {
        return reader.name();
      }
    }
    return "";
  }

  private static PackageText about(Parts parts, @Nullable String name, TextOut out)
      throws IOException, XMLStreamException {
    byte[] properties = name == null ? null : parts.part(name);
    String title = null;
    String author = null;
    String made = null;
    String language = null;
    if (properties != null) {
      PartReader reader = new PartReader(properties);
      while (reader.next()) {
        if (reader.isStart()) {
          switch (reader.name()) {
            case "title" -> title = orNull(reader.content());
            case "creator" -> author = orNull(reader.content());
            case "created" -> made = orNull(reader.content());
            case "language" -> language = orNull(reader.content());
            default -> {}
          }
        }
      }
    }
    return new PackageText(out.text(), title, author, day(made), language);
  }

  private static @Nullable String day(@Nullable String moment) {
    return moment == null || moment.length() < DAY ? moment : moment.substring(0, DAY);
  }

  static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}

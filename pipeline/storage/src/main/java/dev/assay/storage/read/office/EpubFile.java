package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.Parts;
import dev.assay.storage.read.html.HtmlPage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** EPUB 2 and 3: the chapters in reading order, without what is not linear. */
final class EpubFile {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final int DAY = "2026-11-25".length();

  private final Map<String, String> items = new HashMap<>();
  private final List<String> spine = new ArrayList<>();
  private final Map<String, String> about = new LinkedHashMap<>();

  private EpubFile() {}

  static PackageText read(Parts parts, TextOut out) throws IOException, XMLStreamException {
    if (parts.has("META-INF/rights.xml")) {
      throw new PackageFault("encrypted", "it is under rights management");
    }
    String opf = rootFile(parts.part(CONTAINER));
    EpubFile book = new EpubFile();
    book.list(new PartReader(PackageText.need(parts, opf)), opf);
    if (book.spine.isEmpty()) {
      throw new PackageFault("broken-document", "the book names no chapter");
    }
    for (String chapter : book.spine) {
      byte[] page = PackageText.need(parts, chapter);
      out.block(HtmlPage.allText(page));
    }
    return new PackageText(
        out.text(),
        book.about.get("title"),
        book.about.get("creator"),
        book.day(),
        book.about.get("language"));
  }

  private static String rootFile(byte @Nullable [] container)
      throws IOException, XMLStreamException {
    if (container != null) {
      PartReader reader = new PartReader(container);
      while (reader.next()) {
        String path = reader.isStart() ? reader.attribute("full-path") : null;
        if (path != null) {
          return path;
        }
      }
    }
    throw new PackageFault("unknown-format", "a ZIP file that is no EPUB");
  }

  private void list(PartReader reader, String opf) throws XMLStreamException {
    String folder = opf.substring(0, opf.lastIndexOf('/') + 1);
    while (reader.next()) {
      if (!reader.isStart()) {
        continue;
      }
      switch (reader.name()) {
        case "item" -> item(reader, folder);
        case "itemref" -> chapter(reader);
        case "title", "creator", "date", "language" -> {
          String name = reader.name();
          String value = OfficeFile.orNull(reader.content());
          if (value != null) {
            about.putIfAbsent(name, value);
          }
        }
        default -> {}
      }
    }
  }

  private void item(PartReader reader, String folder) {
    String id = reader.attribute("id");
    String href = reader.attribute("href");
    String type = String.valueOf(reader.attribute("media-type"));
    if (id != null && href != null && type.contains("html")) {
      String path = href.replace("+", "%2B");
      items.put(id, PartNames.resolve(folder, URLDecoder.decode(path, StandardCharsets.UTF_8)));
    }
  }

  private void chapter(PartReader reader) {
    String name = items.get(String.valueOf(reader.attribute("idref")));
    if (name != null && !"no".equals(reader.attribute("linear"))) {
      spine.add(name);
    }
  }

  private @Nullable String day() {
    String date = about.get("date");
    return date == null || date.length() < DAY ? date : date.substring(0, DAY);
  }
}

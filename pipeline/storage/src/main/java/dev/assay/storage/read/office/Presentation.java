package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.Parts;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** PPTX: slides in the order of the show, each with its title as a heading. */
final class Presentation {
  private final Parts parts;
  private final Relations relations;
  private final TextOut out;

  Presentation(Parts parts, Relations relations, TextOut out) {
    this.parts = parts;
    this.relations = relations;
    this.out = out;
  }

  void read(byte[] presentation) throws IOException, XMLStreamException {
    PartReader reader = new PartReader(presentation);
    while (reader.next()) {
      if (reader.isStart() && reader.name().equals("sldId")) {
        slide(relations.target(reader.qualified("id")));
      }
    }
  }

  private void slide(@Nullable String name) throws IOException, XMLStreamException {
    if (name == null) {
      throw new PackageFault("broken-document", "a slide that is named is missing");
    }
    Paragraphs paragraphs = new Paragraphs(out);
    PartReader reader = new PartReader(PackageText.need(parts, name));
    boolean title = false;
    while (reader.next()) {
      if (reader.isStart()) {
        title = start(reader, paragraphs, title);
      } else if (reader.isEnd()) {
        end(reader.name(), paragraphs);
      }
    }
  }

  /** Gives whether what follows is a title. */
  private static boolean start(PartReader reader, Paragraphs paragraphs, boolean title)
      throws XMLStreamException {
    switch (reader.name()) {
      case "sp" -> {
        return false;
      }
      case "ph" -> {
        String kind = reader.attribute("type");
        return "title".equals(kind) || "ctrTitle".equals(kind);
      }
      case "p" -> {
        paragraphs.begin();
        paragraphs.heading(title ? 1 : 0);
      }
      case "t" -> paragraphs.text(reader.content());
      case "br" -> paragraphs.text("\n");
      case "tbl" -> paragraphs.beginTable();
      case "tr" -> paragraphs.beginRow();
      case "tc" -> paragraphs.beginCell();
      case "Fallback" -> reader.skip();
      default -> {}
    }
    return title;
  }

  private static void end(String name, Paragraphs paragraphs) throws PackageFault {
    switch (name) {
      case "p" -> paragraphs.end();
      case "tc" -> paragraphs.endCell();
      case "tr" -> paragraphs.endRow();
      case "tbl" -> paragraphs.endTable();
      default -> {}
    }
  }
}

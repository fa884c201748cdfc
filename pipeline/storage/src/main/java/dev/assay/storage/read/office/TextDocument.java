package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.Parts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * DOCX: paragraphs, headings, lists and tables of the body, then footnotes. Headers and footers are
 * left out, as is what was deleted under tracking.
 */
final class TextDocument {
  private static final int DEEPEST_HEADING = 6;

  private final Parts parts;
  private final Relations relations;
  private final TextOut out;
  private final Map<String, Integer> headings = new HashMap<>();
  private final Paragraphs paragraphs;

  TextDocument(Parts parts, Relations relations, TextOut out) {
    this.parts = parts;
    this.relations = relations;
    this.out = out;
    this.paragraphs = new Paragraphs(out);
  }

  void read(byte[] document) throws IOException, XMLStreamException {
    styles();
    walk(new PartReader(document));
    for (String notes : new String[] {"footnotes", "endnotes"}) {
      String name = relations.ofKind(notes);
      byte[] part = name == null ? null : parts.part(name);
      if (part != null) {
        walk(new PartReader(part));
      }
    }
  }

  private void styles() throws IOException, XMLStreamException {
    String name = relations.ofKind("styles");
    byte[] part = name == null ? null : parts.part(name);
    if (part == null) {
      return;
    }
    PartReader reader = new PartReader(part);
    String style = "";
    while (reader.next()) {
      if (reader.isStart()) {
        switch (reader.name()) {
          case "style" -> style = String.valueOf(reader.attribute("styleId"));
          case "name" -> heading(style, named(reader.attribute("val")));
          case "outlineLvl" -> heading(style, level(reader.attribute("val")));
          default -> {}
        }
      }
    }
  }

  private void heading(String style, int level) {
    if (level >= 1 && level <= DEEPEST_HEADING) {
      headings.putIfAbsent(style, level);
    }
  }

  private static int named(@Nullable String name) {
    if (name == null) {
      return 0;
    }
    if (name.equalsIgnoreCase("title")) {
      return 1;
    }
    boolean heading = name.regionMatches(true, 0, "heading ", 0, 8) && name.length() == 9;
    return heading ? Character.digit(name.charAt(8), 10) : 0;
  }

  private static int level(@Nullable String value) {
    int level = Numbers.whole(value, -1);
    return level >= 0 && level < DEEPEST_HEADING ? level + 1 : 0;
  }

  private void walk(PartReader reader) throws IOException, XMLStreamException {
    while (reader.next()) {
      if (reader.isStart()) {
        start(reader);
      } else if (reader.isEnd()) {
        end(reader.name());
      }
    }
  }

  private void start(PartReader reader) throws XMLStreamException {
    switch (reader.name()) {
      case "p" -> paragraphs.begin();
      case "pStyle" ->
          paragraphs.heading(headings.getOrDefault(String.valueOf(reader.attribute("val")), 0));
      case "outlineLvl" -> paragraphs.heading(level(reader.attribute("val")));
      case "numPr" -> paragraphs.item();
      case "t" -> paragraphs.text(reader.content());
      case "tab" -> paragraphs.text("\t");
      case "br", "cr" -> paragraphs.text("\n");
      case "noBreakHyphen" -> paragraphs.text("-");
      case "tbl" -> paragraphs.beginTable();
      case "tr" -> paragraphs.beginRow();
      case "tc" -> paragraphs.beginCell();
      case "Fallback", "del", "moveFrom", "tabs", "rPr", "sectPr" -> reader.skip();
      case "footnote", "endnote" -> {
        if (reader.attribute("type") != null) {
          reader.skip();
        }
      }
      default -> {}
    }
  }

  private void end(String name) throws PackageFault {
    switch (name) {
      case "p" -> paragraphs.end();
      case "tc" -> paragraphs.endCell();
      case "tr" -> paragraphs.endRow();
      case "tbl" -> paragraphs.endTable();
      default -> {}
    }
  }
}

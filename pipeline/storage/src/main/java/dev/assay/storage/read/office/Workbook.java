package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.Parts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** XLSX: sheets in their order, each a heading and the lines of a table. */
final class Workbook {
  private static final int MOST_COLUMNS = 16_384;

  private final Parts parts;
  private final Relations relations;
  private final TextOut out;
  private final List<String> shared = new ArrayList<>();
  private CellFormats formats = CellFormats.NONE;

  Workbook(Parts parts, Relations relations, TextOut out) {
    this.parts = parts;
    this.relations = relations;
    this.out = out;
  }

  void read(byte[] workbook) throws IOException, XMLStreamException {
    shared();
    String styles = relations.ofKind("styles");
    byte[] part = styles == null ? null : parts.part(styles);
    PartReader reader = new PartReader(workbook);
    boolean from1904 = false;
    while (reader.next()) {
      if (reader.isStart() && reader.name().equals("workbookPr")) {
        from1904 = isTrue(reader.attribute("date1904"));
      } else if (reader.isStart() && reader.name().equals("sheets")) {
        formats = CellFormats.of(part, from1904);
      } else if (reader.isStart() && reader.name().equals("sheet")) {
        sheet(reader.attribute("name"), relations.target(reader.qualified("id")));
      }
    }
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  /** Texts that many cells share. What shows the reading of characters is left out. */
  private void shared() throws IOException, XMLStreamException {
    String name = relations.ofKind("sharedStrings");
    byte[] part = name == null ? null : parts.part(name);
    if (part == null) {
      return;
    }
    PartReader reader = new PartReader(part);
    StringBuilder text = new StringBuilder();
    while (reader.next()) {
      if (reader.isEnd() && reader.name().equals("si")) {
        shared.add(text.toString());
        text.setLength(0);
      } else if (reader.isStart() && reader.name().equals("rPh")) {
        reader.skip();
      } else if (reader.isStart() && reader.name().equals("t")) {
        text.append(reader.content());
      }
    }
  }

  private void sheet(@Nullable String title, @Nullable String name)
      throws IOException, XMLStreamException {
    if (name == null || title == null) {
      throw new PackageFault("broken-document", "a sheet that is named is missing");
    }
    PartReader reader = new PartReader(PackageText.need(parts, name));
    boolean first = true;
    List<String> cells = new ArrayList<>();
    while (reader.next()) {
      if (reader.isStart() && reader.name().equals("row")) {
        cells.clear();
      } else if (reader.isStart() && reader.name().equals("c")) {
        cell(reader, cells);
      } else if (reader.isEnd() && reader.name().equals("row")) {
        first = !row(cells, first ? title : null) && first;
      }
    }
  }

  private boolean row(List<String> cells, @Nullable String title) throws PackageFault {
    if (cells.stream().allMatch(String::isBlank)) {
      return false;
    }
    if (title == null) {
      out.line(Rows.line(cells));
    } else {
      out.block("## " + title);
      out.block(Rows.line(cells));
    }
    return true;
  }

  private void cell(PartReader reader, List<String> cells) throws IOException, XMLStreamException {
    int column = column(reader.attribute("r"), cells.size());
    String type = String.valueOf(reader.attribute("t"));
    String style = reader.attribute("s");
    StringBuilder value = new StringBuilder();
    StringBuilder inline = new StringBuilder();
    while (reader.next() && !(reader.isEnd() && reader.name().equals("c"))) {
      if (reader.isStart() && reader.name().equals("v")) {
        value.append(reader.content());
      } else if (reader.isStart() && reader.name().equals("t")) {
        inline.append(reader.content());
      } else if (reader.isStart() && (reader.name().equals("rPh") || reader.name().equals("f"))) {
        reader.skip();
      }
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(shown(type, value.toString().strip(), inline.toString(), style));
  }

  private String shown(String type, String value, String inline, @Nullable String style)
      throws PackageFault {
    return switch (type) {
      case "inlineStr" -> inline;
      case "s" -> shared(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "e", "d" -> value;
      default -> formats.shown(value, style);
    };
  }

  private String shared(String index) throws PackageFault {
    int at = Numbers.whole(index, -1);
    if (at < 0 || at >= shared.size()) {
      throw new PackageFault("broken-document", "a cell names a text that is not there");
    }
    return shared.get(at);
  }

  /** Of a place such as {@code BC12}, from 0; the next one where a cell has no place. */
  private static int column(@Nullable String place, int next) throws PackageFault {
    if (place == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
      if (column < 1 || column > MOST_COLUMNS) {
        throw new PackageFault("broken-document", "a cell stands in no column");
      }
    }
    return Math.max(next, column - 1);
  }
}

package dev.assay.storage.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents and archives as other programs write them: Apache POI, PDFBox, commons-compress. */
final class Packages {
  private Packages() {}

  static byte[] docx(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("part");
      table.getRow(0).getCell(1).setText("mass");
      table.getRow(1).getCell(0).setText("阀门");
      table.getRow(1).getCell(1).setText("3|4 kg");
      document.getProperties().getCoreProperties().setTitle("Pumps");
      document.getProperties().getCoreProperties().setCreator("A. Fitter");
      return bytes(document);
    }
  }

  static byte[] xlsx() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Readings");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      XSSFRow head = sheet.createRow(0);
      head.createCell(0).setCellValue("day");
      head.createCell(1).setCellValue("压力");
      XSSFRow row = sheet.createRow(1);
      row.createCell(0).setCellValue(java.time.LocalDate.of(2026, 3, 1));
      row.getCell(0).setCellStyle(day);
      row.createCell(1).setCellValue(0.1 + 0.2);
      row.createCell(3).setCellValue(true);
      book.createSheet("Empty");
      return bytes(book);
    }
  }

  static byte[] pptx() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (String title : List.of("Safety first", "第二页")) {
        XSLFSlide slide =
            show.createSlide(
                show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT));
        slide.getPlaceholder(0).setText(title);
        slide.getPlaceholder(1).setText("Wear gloves.");
      }
      return bytes(show);
    }
  }

  private static byte[] bytes(POIXMLDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  /** A line of a page: where it begins, from the lower left, in points. */
  record Line(float x, float y, String text) {}

  static byte[] pdf(List<List<Line>> pages) throws IOException {
    try (PDDocument document = document(pages)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] encryptedPdf(String userPassword, boolean mayExtract) throws IOException {
    try (PDDocument document = document(List.of(List.of(new Line(72, 700, "secret"))))) {
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(mayExtract);
      document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDDocument document(List<List<Line>> pages) throws IOException {
    PDDocument document = new PDDocument();
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (List<Line> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (Line line : lines) {
          out.beginText();
          out.setFont(font, 10);
          out.newLineAtOffset(line.x, line.y);
          out.showText(line.text);
          out.endText();
        }
      }
    }
    return document;
  }

  /** One page with a header and a page number, as reports have them. */
  static List<Line> page(int number, String... lines) {
    List<Line> page = new ArrayList<>();
    page.add(new Line(72, 760, "Annual report of the works"));
    float y = 700;
    for (String line : lines) {
      page.add(new Line(72, y, line));
      y -= 14;
    }
    page.add(new Line(300, 30, "- " + number + " -"));
    return page;
  }

  static byte[] epub() throws IOException {
    return zip(
        Map.of(
            "META-INF/container.xml",
            text("<container><rootfiles><rootfile full-path='OPS/a.opf'/></rootfiles></container>"),
            "OPS/a.opf",
            text(
                "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
                    + "<dc:title>A book</dc:title><dc:creator>An author</dc:creator>"
                    + "<dc:language>zh</dc:language><dc:date>2025-04-01T00:00:00Z</dc:date>"
                    + "</metadata><manifest>"
                    + "<item id='two' href='two.xhtml' media-type='application/xhtml+xml'/>"
                    + "<item id='one' href='one%20.xhtml' media-type='application/xhtml+xml'/>"
                    + "<item id='nav' href='nav.xhtml' media-type='application/xhtml+xml'/>"
                    + "</manifest><spine><itemref idref='nav' linear='no'/><itemref idref='one'/>"
                    + "<itemref idref='two'/></spine></package>"),
            "OPS/one .xhtml",
            text("<html><body><h1>第一章</h1><p>开头。</p></body></html>"),
            "OPS/two.xhtml",
            text("<html><body><h1>Two</h1><p>The end.</p></body></html>"),
            "OPS/nav.xhtml",
            text("<html><body>contents</body></html>")));
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : files.keySet().stream().sorted().toList()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(files.get(name));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }
}

package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.RawDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written by POI and PDFBox; what they hold is known from the calls that made them. */
class DocumentsTest {
  @TempDir Path folder;

  private Read read(String name, byte[] bytes, String... keys) throws IOException {
    return Read.of(TestSource.of(folder, name, bytes, keys));
  }

  @Test
  void aTextDocumentKeepsParagraphsAndTables() throws IOException {
    byte[] docx = Packages.docx("First.", "第二段。");
    RawDocument document = read("a.docx", docx).documents.get(0);
    assertThat(document.text()).isEqualTo("First.\n\n第二段。\n\n| part | mass |\n| 阀门 | 3\\|4 kg |");
    assertThat(document.title()).isEqualTo("Pumps");
    assertThat(document.author()).isEqualTo("A. Fitter");
    try (XWPFWordExtractor peer =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      assertThat(words(document.text())).isEqualTo(words(peer.getText()));
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s|\\\\]+", "");
  }

  @Test
  void aWorkbookKeepsSheetsRowsDaysAndNumbers() throws IOException {
    assertThat(read("a.xlsx", Packages.xlsx()).texts())
        .containsExactly("## Readings\n\n| day | 压力 |\n| 2026-03-01 | 0.3 |  | TRUE |");
  }

  @Test
  void aPresentationKeepsSlidesInOrder() throws IOException {
    assertThat(read("a.pptx", Packages.pptx()).texts())
        .containsExactly("# Safety first\n\nWear gloves.\n\n# 第二页\n\nWear gloves.");
  }

  @Test
  void aBookIsItsChaptersInReadingOrder() throws IOException {
    RawDocument book = read("a.epub", Packages.epub()).documents.get(0);
    assertThat(book.text()).isEqualTo("# 第一章\n\n开头。\n\n# Two\n\nThe end.");
    assertThat(book.title()).isEqualTo("A book");
    assertThat(book.published()).isEqualTo("2025-04-01");
    assertThat(book.language()).isEqualTo("zh");
  }

  @Test
  void encryptedForeignAndDamagedPackagesSayWhy() throws IOException {
    assertThat(read("a.docx", encrypted()).reasons()).containsExactly("encrypted");
    byte[] zip = Packages.zip(Map.of("x", new byte[3]));
    assertThat(read("a.docx", zip).reasons()).containsExactly("unknown-format");
    assertThat(read("a.epub", zip).reasons()).containsExactly("unknown-format");
    assertThat(read("a.docx", new byte[100]).reasons()).containsExactly("broken-archive");
    assertThat(read("a.docx", new byte[0]).reasons()).containsExactly("empty-file");
  }

  private static byte[] encrypted() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("x");
      try (var out = encryptor.getDataStream(file)) {
        out.write(Packages.docx("secret"));
      } catch (java.security.GeneralSecurityException impossible) {
        throw new AssertionError(impossible);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void headersAndPageNumbersOfAPdfAreLeftOut() throws IOException {
    List<List<Packages.Line>> pages = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      pages.add(Packages.page(i, "Text of page " + "one two three four five".split(" ")[i - 1]));
    }
    RawDocument document = read("a.pdf", Packages.pdf(pages)).documents.get(0);
    assertThat(document.text())
        .isEqualTo(
            "Text of page one\n\nText of page two\n\nText of page three\n\nText of page four"
                + "\n\nText of page five");
    assertThat(document.metadata()).isEqualTo("{\"pages\":5,\"pages-without-text\":0}");
  }

  /** Drawn row by row across both columns, as some programs do. */
  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    List<Packages.Line> page = new ArrayList<>();
    page.add(new Packages.Line(72, 740, "A title that stands above both of the two columns here"));
    for (int i = 0; i < 8; i++) {
      page.add(new Packages.Line(72, 700 - 14 * i, "left column, line number " + i));
      page.add(new Packages.Line(320, 700 - 14 * i, "right column, line number " + i));
    }
    String text = read("a.pdf", Packages.pdf(List.of(page))).texts().get(0);
    assertThat(text).startsWith("A title");
    assertThat(text.indexOf("left column, line number 7"))
        .isLessThan(text.indexOf("right column, line number 0"));
  }

  @Test
  void encryptedAndScannedPdfSayWhy() throws IOException {
    assertThat(read("a.pdf", Packages.encryptedPdf("user", true)).reasons())
        .containsExactly("encrypted");
    assertThat(read("a.pdf", Packages.encryptedPdf("", false)).reasons())
        .containsExactly("encrypted");
    assertThat(read("a.pdf", Packages.encryptedPdf("", true)).texts()).containsExactly("secret");
    assertThat(read("a.pdf", Packages.pdf(List.of(List.of(), List.of()))).reasons())
        .containsExactly("no-text");
    assertThat(read("a.pdf", Packages.text("%PDF-1.7 nothing")).reasons())
        .containsExactly("broken-pdf");
  }

  @Test
  void packedStreamsOfAPdfAreBounded() throws IOException {
    byte[] zeros = deflated(new byte[200_000_000]);
    byte[] twice = deflated(zeros);
    byte[] bomb = pdfWith(twice, "[/FlateDecode /FlateDecode]");
    assertThat(bomb.length).isLessThan(10_000);
    assertThat(
            read("a.pdf", pdfWith(deflated(deflated(new byte[300_000_000])), "/FlateDecode"))
                .reasons())
        .containsExactly("bomb");
    assertThat(read("b.pdf", bomb).count()).isEqualTo(1);
  }

  private static byte[] pdfWith(byte[] stream, String filter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        Packages.text(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length "
                + stream.length
                + "/Filter "
                + filter
                + ">>stream\n"));
    out.writeBytes(stream);
    out.writeBytes(Packages.text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      packed.write(plain);
    }
    return out.toByteArray();
  }

  @Test
  void packagesThatUnpackToTooMuchAreRefused() throws IOException {
    byte[] part = new byte[60_000_000];
    String types =
        "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='w.xml'/>"
            + "</Relationships>";
    byte[] bomb = Packages.zip(Map.of("_rels/.rels", Packages.text(types), "w.xml", part));
    assertThat(read("a.docx", bomb).reasons()).containsExactly("bomb");
    assertThat(read("b.docx", bomb, "max-document: 100kB").reasons()).containsExactly("bomb");
  }
}

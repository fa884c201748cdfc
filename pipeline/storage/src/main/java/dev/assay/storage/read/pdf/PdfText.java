package dev.assay.storage.read.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a PDF file.
 *
 * @param text of all pages, without repeated headers and footers
 * @param title null when absent
 * @param author null when absent
 * @param published the day of its making, null when absent
 * @param language as declared, null when absent
 * @param pages how many it has
 * @param pagesWithoutText how many of them have no text, such as scanned ones
 */
public record PdfText(
    String text,
    @Nullable String title,
    @Nullable String author,
    @Nullable String published,
    @Nullable String language,
    int pages,
    int pagesWithoutText) {

  private static final int MOST_PAGES = 100_000;

  /**
   * @param mostCharacters that its text may have
   * @throws PdfFault when there is no text to be had
   */
  public static PdfText of(byte[] bytes, long mostCharacters) throws PdfFault {
    FixedFonts.use();
    PackedStreams.check(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new PdfFault("encrypted", "its owner does not allow to take text out");
      }
      return of(document, mostCharacters);
    } catch (PdfFault known) {
      throw known;
    } catch (InvalidPasswordException encrypted) {
      throw new PdfFault("encrypted", "it needs a password");
    } catch (IOException | RuntimeException broken) {
      throw new PdfFault("broken-pdf", "its structure is damaged");
    } catch (StackOverflowError deep) {
      throw new PdfFault("broken-pdf", "nested too deeply");
    }
  }

  private static PdfText of(PDDocument document, long mostCharacters) throws IOException {
    int count = document.getNumberOfPages();
    if (count > MOST_PAGES) {
      throw new PdfFault("bomb", "more than " + MOST_PAGES + " pages");
    }
    PageLines stripper = new PageLines(mostCharacters);
    List<List<TextLine>> pages = new ArrayList<>();
    int empty = 0;
    for (int page = 1; page <= count; page++) {
      List<TextLine> lines = stripper.of(document, page);
      empty += lines.isEmpty() ? 1 : 0;
      pages.add(lines);
      if (stripper.isTooLong()) {
        throw new PdfFault("too-large", "its text is longer than max-document");
      }
    }
    if (empty == count) {
      throw new PdfFault("no-text", count + " pages without a text layer, as scanned ones are");
    }
    return of(document, text(pages), count, empty);
  }

  private static String text(List<List<TextLine>> pages) {
    StringBuilder text = new StringBuilder();
    for (List<TextLine> page : Margins.removed(pages)) {
      if (!text.isEmpty() && !page.isEmpty()) {
        text.append("\n\n");
      }
      PageText.append(ReadingOrder.of(page), text);
    }
    return text.toString();
  }

  private static PdfText of(PDDocument document, String text, int pages, int empty) {
    PDDocumentInformation about = document.getDocumentInformation();
    return new PdfText(
        text,
        orNull(about.getTitle()),
        orNull(about.getAuthor()),
        day(about.getCreationDate()),
        orNull(document.getDocumentCatalog().getLanguage()),
        pages,
        empty);
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String day(@Nullable Calendar moment) {
    return moment == null
        ? null
        : DateTimeFormatter.ISO_LOCAL_DATE.format(moment.toInstant().atOffset(ZoneOffset.UTC));
  }
}

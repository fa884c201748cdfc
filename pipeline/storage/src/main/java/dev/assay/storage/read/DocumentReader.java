package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.office.PackageFault;
import dev.assay.storage.read.office.PackageText;
import dev.assay.storage.read.pdf.PdfFault;
import dev.assay.storage.read.pdf.PdfText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads PDF, Office and EPUB files, each as one document. */
final class DocumentReader {
  private DocumentReader() {}

  static void read(Format format, Split split, SourceContract source, Records records)
      throws IOException {
    byte[] bytes = WholeFile.read(split, source, records);
    if (bytes == null) {
      return;
    }
    byte[] digest = new Sha256().of(bytes);
    RawDocument document;
    try {
      document = document(format, bytes, digest, source, records.next());
    } catch (PdfFault fault) {
      records.lost(0, bytes.length, digest, fault.reason(), fault.detail());
      return;
    } catch (PackageFault fault) {
      records.lost(0, bytes.length, digest, fault.reason(), fault.detail());
      return;
    }
    records.document(document);
  }

  private static RawDocument document(
      Format format, byte[] bytes, byte[] digest, SourceContract source, long record)
      throws PdfFault, PackageFault {
    long most = source.maxDocument();
    return switch (format) {
      case PDF -> pdf(PdfText.of(bytes, most), digest, record, null, null);
      case EPUB -> packed(PackageText.ofEpub(bytes, most), digest, record);
      default -> packed(PackageText.ofOffice(bytes, most), digest, record);
    };
  }

  static RawDocument pdf(
      PdfText pdf, byte[] digest, long record, @Nullable String key, @Nullable String url) {
    String pages =
        "{\"pages\":" + pdf.pages() + ",\"pages-without-text\":" + pdf.pagesWithoutText() + "}";
    return new RawDocument(
        record,
        digest,
        key,
        pdf.text(),
        pdf.title(),
        url,
        pdf.author(),
        pdf.published(),
        null,
        pdf.language(),
        pages);
  }

  private static RawDocument packed(PackageText text, byte[] digest, long record) {
    return new RawDocument(
        record,
        digest,
        null,
        text.text(),
        text.title(),
        null,
        text.author(),
        text.published(),
        null,
        text.language(),
        null);
  }
}

package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.BrokenArchive;
import dev.assay.storage.read.archive.Parts;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a document that is a package of parts.
 *
 * @param text with headings, lists and tables as in Markdown
 * @param title null when absent
 * @param author null when absent
 * @param published the day of its making, null when absent
 * @param language as declared, null when absent
 */
public record PackageText(
    String text,
    @Nullable String title,
    @Nullable String author,
    @Nullable String published,
    @Nullable String language) {

  /** XML of a document is so many times longer than its text. */
  private static final int MARKUP = 10;

  /**
   * @param longest characters that the text may have
   * @throws PackageFault when there is no text to be had
   */
  public static PackageText ofOffice(byte[] bytes, long longest) throws PackageFault {
    if (CompoundFile.is(bytes)) {
      throw CompoundFile.fault(bytes);
    }
    return of(bytes, longest, OfficeFile::read);
  }

  /**
   * @param longest characters that the text may have
   * @throws PackageFault when there is no text to be had
   */
  public static PackageText ofEpub(byte[] bytes, long longest) throws PackageFault {
    return of(bytes, longest, EpubFile::read);
  }

  private interface Body {
    PackageText read(Parts parts, TextOut out) throws IOException, XMLStreamException;
  }

  private static PackageText of(byte[] bytes, long longest, Body body) throws PackageFault {
    long most = Math.max(longest, Math.min(Integer.MAX_VALUE - 16, longest * MARKUP));
    try (Parts parts = Parts.open(bytes, most)) {
      return body.read(parts, new TextOut(longest));
    } catch (BrokenArchive broken) {
      throw new PackageFault(broken.reason(), broken.detail());
    } catch (PackageFault known) {
      throw known;
    } catch (XMLStreamException broken) {
      throw new PackageFault("broken-xml", "a part is not well-formed");
    } catch (IOException | RuntimeException broken) {
      throw new PackageFault("broken-document", "a part is not what its kind of document has");
    }
  }

  static byte[] need(Parts parts, String name) throws IOException {
    return Optional.ofNullable(parts.part(name))
        .orElseThrow(() -> new PackageFault("broken-document", "a part that is named is missing"));
  }
}

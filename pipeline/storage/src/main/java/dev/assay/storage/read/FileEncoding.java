package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Encodings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding of a file: declared by its source, else told from its beginning. */
final class FileEncoding {
  private static final int HEAD = 1 << 16;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

  private FileEncoding() {}

  /** The beginning of a file, decompressed. */
  static byte[] head(Split split) throws IOException {
    return head(Path.of(split.path()), Compression.ofWord(split.compression()));
  }

  static byte[] head(Path path, Compression compression) throws IOException {
    return CorpusFile.head(path, compression, HEAD);
  }

  /** Null for UTF-8. */
  static @Nullable String of(Split split, SourceContract source) throws IOException {
    return source.encoding() == null ? told(head(split)) : declared(source.encoding());
  }

  static @Nullable String told(byte[] head) {
    return Encodings.detectOfRecords(head, head.length < HEAD);
  }

  /** As an XML file declares it; null for UTF-8. */
  static @Nullable String ofXml(byte[] head, SourceContract source) {
    if (source.encoding() != null) {
      return declared(source.encoding());
    }
    String told = Encodings.detect(head, head.length < HEAD);
    Matcher named = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (told != null && told.startsWith("UTF-16") || !named.find()) {
      return told;
    }
    return Charset.isSupported(named.group(1)) ? declared(named.group(1)) : told;
  }

  private static @Nullable String declared(String name) {
    return Charset.forName(name).equals(StandardCharsets.UTF_8) ? null : name;
  }
}

package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.Encodings;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.bytes.TextDecoder;
import dev.assay.storage.read.html.HtmlPage;
import dev.assay.storage.read.pdf.PdfFault;
import dev.assay.storage.read.pdf.PdfText;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** One record of a WARC file that holds something from the web; a page, maybe. */
final class WarcPage {
  private static final int BLOCK = 1 << 16;
  private static final int SUCCESS = 200;

  private final WarcTargetRecord response;
  private final long position;
  private final long size;
  private final SourceContract source;
  private final Records records;
  private final Sha256 sha256 = new Sha256();

  WarcPage(WarcTargetRecord response, long position, SourceContract source, Records records)
      throws IOException {
    this.response = response;
    this.size = response.body().size();
    this.position = position;
    this.source = source;
    this.records = records;
  }

  /**
   * @throws IOException when the file ends or is damaged inside the record
   */
  void read() throws IOException {
    byte[] block = block();
    if (block == null) {
      lost(sha256.finish(), "too-large", "larger than max-document");
      return;
    }
    byte[] digest = sha256.of(block);
    RawDocument document;
    try {
      document = document(block, digest);
    } catch (CharacterCodingException invalid) {
      lost(digest, "invalid-utf8", "the text is not in the encoding of its header");
      return;
    } catch (PdfFault fault) {
      lost(digest, fault.reason(), fault.detail());
      return;
    } catch (IOException | RuntimeException broken) {
      lost(digest, "broken-warc", "the record holds no readable HTTP response");
      return;
    }
    if (document != null) {
      records.document(document);
    }
  }

  /** All bytes of the record's block, or null when they are more than a document may have. */
  private byte @Nullable [] block() throws IOException {
    InputStream in = response.body().stream();
    if (size <= source.maxDocument()) {
      byte[] block = in.readNBytes((int) size);
      requireWhole(block.length);
      return block;
    }
    byte[] part = new byte[BLOCK];
    long passed = 0;
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      sha256.update(part, 0, read);
      passed += read;
    }
    requireWhole(passed);
    return null;
  }

  private void requireWhole(long read) throws IOException {
    if (read < size) {
      throw new EOFException("The record ends after " + read + " of " + size + " bytes");
    }
  }

  /** Null when the record is no page. */
  private @Nullable RawDocument document(byte[] block, byte[] digest) throws IOException {
    if (!(response instanceof WarcResponse)) {
      String type = response.headers().first("Content-Type").orElse("text/plain");
      return content(ContentType.of(type), block, digest);
    }
    HttpResponse http = parse(block);
    ContentType type = ContentType.of(http.headers().first("Content-Type").orElse(""));
    return http.status() == SUCCESS && type.isText()
        ? content(type, body(http, block), digest)
        : null;
  }

  private @Nullable RawDocument content(ContentType type, byte[] body, byte[] digest)
      throws IOException {
    String key = bare(response.headers().first("WARC-Record-ID").orElse(null));
    String url = bare(response.headers().first("WARC-Target-URI").orElse(null));
    if (type.isHtml()) {
      HtmlPage page = HtmlPage.parse(body, encoding(type, body), url == null ? "" : url);
      return HtmlReader.document(records.next(), digest, key, url, page);
    }
    if (type.isPdf()) {
      PdfText pdf = PdfText.of(body, source.maxDocument());
      return DocumentReader.pdf(pdf, digest, records.next(), key, url);
    }
    return type.isPlainText() ? text(type, body, digest, key, url) : null;
  }

  private static @Nullable String encoding(ContentType type, byte[] body) {
    return type.charset() == null ? HtmlReader.told(body) : type.charset();
  }

  private RawDocument text(
      ContentType type, byte[] body, byte[] digest, @Nullable String key, @Nullable String url)
      throws CharacterCodingException {
    String named = type.charset();
    TextDecoder decoder = TextDecoder.of(named == null ? Encodings.detect(body, true) : named);
    if (decoder.firstInvalid(body, 0, body.length) >= 0) {
      throw new CharacterCodingException();
    }
    String text = decoder.decode(body, 0, body.length);
    return TextReader.document(records.next(), digest, key, url, text);
  }

  private static HttpResponse parse(byte[] block) throws IOException {
    ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(block));
    ByteBuffer nothing = ByteBuffer.allocate(0);
    return HttpResponse.parse(LengthedBody.create(channel, nothing, block.length));
  }

  /** Some archives hold decoded content under the header of the encoded one. */
  private byte[] body(HttpResponse http, byte[] block) throws IOException {
    byte[] raw = limited(http.body().stream());
    String encoding = http.headers().first("Content-Encoding").orElse("");
    boolean gzip = encoding.toLowerCase(Locale.ROOT).endsWith("gzip");
    if (encoding.isEmpty() || (gzip && !Compression.isGzip(raw))) {
      return raw;
    }
    return limited(parse(block).bodyDecoded().stream());
  }

  private byte[] limited(InputStream in) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, source.maxDocument());
    byte[] body = in.readNBytes(most);
    if (body.length == most && in.read() >= 0) {
      throw new IOException("The content unpacks to more than max-document");
    }
    return body;
  }

  private static @Nullable String bare(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    boolean bracketed = header.startsWith("<") && header.endsWith(">");
    return bracketed ? header.substring(1, header.length() - 1) : header;
  }

  private void lost(byte[] digest, String reason, String detail) {
    records.lost(position, size, digest, reason, detail);
  }
}

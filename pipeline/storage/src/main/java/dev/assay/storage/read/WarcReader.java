package dev.assay.storage.read;

import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.source.SourceContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the HTML pages of a WARC file (ISO 28500). Records of other types and responses that hold
 * no HTML are no documents and are not counted.
 */
final class WarcReader {
  private static final int BLOCK = 1 << 16;
  private static final int SUCCESS = 200;

  private final Split split;
  private final SourceContract source;
  private final RecordSink sink;
  private final Sha256 sha256 = new Sha256();
  private long record;

  WarcReader(Split split, SourceContract source, RecordSink sink) {
    this.split = split;
    this.source = source;
    this.sink = sink;
  }

  void read() throws IOException {
    Path path = Path.of(split.path());
    try (FileChannel channel = FileChannel.open(path)) {
      long size = channel.size();
      if (size == 0) {
        lost(0, 0, new byte[0], "empty-file", "the file is empty");
        return;
      }
      readRecords(channel, size);
    }
  }

  private void readRecords(FileChannel channel, long size) throws IOException {
    long position = 0;
    try {
      org.netpreserve.jwarc.WarcReader warc = new org.netpreserve.jwarc.WarcReader(channel);
      @Nullable WarcRecord next = warc.next().orElse(null);
      while (next != null) {
        position = warc.position();
        if (next instanceof WarcResponse response) {
          readResponse(response, position);
        }
        next = warc.next().orElse(null);
      }
    } catch (StoppedBySink stopped) {
      throw stopped.reason();
    } catch (ParsingException broken) {
      lost(position, size - position, new byte[0], "broken-warc", "a record header is not valid");
    } catch (IOException broken) {
      lost(position, size - position, new byte[0], "truncated", "the file ends inside a record");
    }
  }

  /** A failure of our own side, not of the file. */
  private static final class StoppedBySink extends IOException {
    private static final long serialVersionUID = 1L;
    private final IOException reason;

    StoppedBySink(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }
  }

  private void readResponse(WarcResponse response, long position) throws IOException {
    byte[] block = block(response.body().stream());
    if (block == null) {
      lost(position, response.body().size(), new byte[0], "too-large", "larger than max-document");
      return;
    }
    HttpResponse http =
        HttpResponse.parse(
            java.nio.channels.Channels.newChannel(new java.io.ByteArrayInputStream(block)));
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    if (http.status() != SUCCESS
        || !(type.equals("text/html") || type.equals("application/xhtml+xml"))) {
      return;
    }
    byte[] body = block(http.bodyDecoded().stream());
    if (body == null) {
      lost(position, block.length, block, "too-large", "larger than max-document");
      return;
    }
    String charset = http.contentType().parameters().get("charset");
    Document page = HtmlReader.parse(body, charset, response.target());
    emit(response, block, page);
  }

  private void emit(WarcResponse response, byte[] block, Document page) throws IOException {
    String key = response.id().toString();
    try {
      sink.document(HtmlReader.document(record++, sha256.of(block), key, response.target(), page));
    } catch (IOException stopped) {
      throw new StoppedBySink(stopped);
    }
  }

  /** All bytes of a stream, or null when they are more than a document may have. */
  private byte @Nullable [] block(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      out.write(block, 0, read);
      if (out.size() > source.maxDocument()) {
        return null;
      }
    }
    return out.toByteArray();
  }

  private void lost(long offset, long length, byte[] bytes, String reason, String detail)
      throws IOException {
    try {
      sink.unreadable(new Unreadable(record++, offset, length, sha256.of(bytes), reason, detail));
    } catch (IOException stopped) {
      throw new StoppedBySink(stopped);
    }
  }
}

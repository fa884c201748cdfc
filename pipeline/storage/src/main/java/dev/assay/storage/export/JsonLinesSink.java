package dev.assay.storage.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files of one JSON object a line, {@code text} first. */
final class JsonLinesSink implements RowSink {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;
  private final long limit;
  private @Nullable OutputStream out;
  private long bytes;
  private int files;

  JsonLinesSink(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  @Override
  public void add(ExportRow row) throws IOException {
    if (out == null || bytes > limit) {
      next();
    }
    OutputStream file = open();
    try (JsonGenerator json = JSON.createGenerator(file)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeFieldName("text");
      json.writeUTF8String(row.text(), 0, row.text().length);
      json.writeStringField("id", row.id());
      json.writeStringField("source", row.source());
      json.writeStringField("license", row.license());
      json.writeStringField("language", row.language());
      json.writeStringField("url", row.urlOrEmpty());
      json.writeNumberField("token_count", row.tokens());
      json.writeEndObject();
    }
    file.write('\n');
    bytes += row.text().length;
  }

  private OutputStream open() {
    if (out == null) {
      throw new IllegalStateException("No file is open");
    }
    return out;
  }

  private void next() throws IOException {
    finish();
    String name = String.format(Locale.ROOT, "documents-%05d.jsonl", files++);
    out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    bytes = 0;
  }

  @Override
  public void finish() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}

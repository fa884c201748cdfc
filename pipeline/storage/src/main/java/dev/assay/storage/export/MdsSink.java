package dev.assay.storage.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shards of MosaicML Streaming, format MDS version 2, as {@code streaming.MDSWriter} 0.13 writes
 * them without compression.
 */
final class MdsSink implements RowSink {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final List<String> NAMES =
      List.of("id", "language", "license", "source", "text", "token_count", "url");

  private static final List<String> ENCODINGS =
      List.of("str", "str", "str", "str", "str", "int", "str");

  private static final List<@Nullable Integer> SIZES =
      Arrays.asList(null, null, null, null, null, Integer.valueOf(Long.BYTES), null);

  private final Path folder;
  private final long limit;
  private final SampleFile samples;
  private final List<Map<String, @Nullable Object>> shards = new ArrayList<>();

  MdsSink(Path folder, long limit) throws IOException {
    this.folder = folder;
    this.limit = Math.min(limit, SampleFile.LARGEST);
    this.samples = new SampleFile(JSON.writeValueAsBytes(config()));
  }

  private Map<String, @Nullable Object> config() {
    Map<String, @Nullable Object> config = new TreeMap<>();
    config.put("version", 2);
    config.put("format", "mds");
    config.put("compression", null);
    config.put("hashes", List.of());
    config.put("size_limit", limit);
    config.put("column_names", NAMES);
    config.put("column_encodings", ENCODINGS);
    config.put("column_sizes", SIZES);
    return config;
  }

  @Override
  public void add(ExportRow row) throws IOException {
    byte[] sample = sample(row);
    if (samples.size() > 0 && samples.bytes() + Integer.BYTES + sample.length > limit) {
      shard();
    }
    samples.add(sample);
  }

  private static byte[] sample(ExportRow row) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream(row.text().length + 256);
    for (String text : List.of(row.id(), row.language(), row.license(), row.source())) {
      value(text.getBytes(StandardCharsets.UTF_8), head, body);
    }
    value(row.text(), head, body);
    LittleEndian.int64(body, row.tokens());
    value(row.urlOrEmpty().getBytes(StandardCharsets.UTF_8), head, body);
    head.writeBytes(body.toByteArray());
    return head.toByteArray();
  }

  private static void value(byte[] value, ByteArrayOutputStream head, ByteArrayOutputStream body) {
    LittleEndian.uint32(head, value.length);
    body.writeBytes(value);
  }

  private void shard() throws IOException {
    String name = String.format(Locale.ROOT, "shard.%05d.mds", shards.size());
    int size = samples.size();
    long bytes = samples.write(folder.resolve(name));
    Map<String, @Nullable Object> shard = config();
    shard.put("samples", size);
    shard.put("raw_data", Map.of("basename", name, "bytes", bytes, "hashes", Map.of()));
    shard.put("zip_data", null);
    shards.add(shard);
  }

  @Override
  public void finish() throws IOException {
    if (samples.size() > 0) {
      shard();
    }
    Files.write(
        folder.resolve("index.json"),
        JSON.writeValueAsBytes(new TreeMap<>(Map.of("version", 2, "shards", shards))));
  }
}

package dev.assay.storage.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Chunks of LitData as its {@code BinaryWriter} 0.2 writes them for dictionaries of texts, without
 * compression; read by {@code litdata.StreamingDataset}.
 */
final class LitDataSink implements RowSink {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES =
      List.of("id", "language", "license", "source", "text", "url");

  private final Path folder;
  private final long limit;
  private final SampleFile samples = new SampleFile(new byte[0]);
  private final ArrayNode chunks = JsonNodeFactory.instance.arrayNode();

  LitDataSink(Path folder, long limit) {
    this.folder = folder;
    this.limit = Math.min(limit, SampleFile.LARGEST);
  }

  @Override
  public void add(ExportRow row) throws IOException {
    byte[] sample = sample(row);
    if (samples.size() > 0 && samples.bytes() + Integer.BYTES + sample.length > limit) {
      chunk();
    }
    samples.add(sample);
  }

  private static byte[] sample(ExportRow row) {
    List<byte[]> values =
        List.of(
            utf8(row.id()),
            utf8(row.language()),
            utf8(row.license()),
            utf8(row.source()),
            row.text(),
            utf8(row.urlOrEmpty()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(row.text().length + 256);
    values.forEach(value -> LittleEndian.uint32(out, value.length));
    values.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void chunk() throws IOException {
    String name = String.format(Locale.ROOT, "chunk-0-%d.bin", chunks.size());
    int size = samples.size();
    long content = samples.bytes() - Integer.BYTES * (2L + size);
    samples.write(folder.resolve(name));
    chunks
        .addObject()
        .put("chunk_bytes", content)
        .put("chunk_size", size)
        .put("filename", name)
        .putNull("dim");
  }

  @Override
  public void finish() throws IOException {
    if (samples.size() > 0) {
      chunk();
    }
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    index.set("chunks", chunks);
    ObjectNode config = index.putObject("config");
    config.put("chunk_bytes", limit).putNull("chunk_size").putNull("compression");
    ArrayNode format = config.putArray("data_format");
    NAMES.forEach(name -> format.add("str"));
    config.put("data_spec", spec()).putNull("encryption").put("item_loader", "PyTreeLoader");
    Files.write(folder.resolve("index.json"), JSON.writeValueAsBytes(index));
  }

  /** How PyTorch names a dictionary of six leaves. */
  private static String spec() throws IOException {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("type", "builtins.dict").put("context", JSON.writeValueAsString(NAMES));
    ArrayNode children = tree.putArray("children_spec");
    NAMES.forEach(
        name -> children.addObject().putNull("type").putNull("context").putArray("children_spec"));
    return JSON.writeValueAsString(JsonNodeFactory.instance.arrayNode().add(1).add(tree));
  }
}

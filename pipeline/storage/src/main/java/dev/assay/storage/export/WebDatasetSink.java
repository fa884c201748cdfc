package dev.assay.storage.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tar files of WebDataset: of each document {@code <number>.txt} with its text and {@code
 * <number>.json} with the rest. Headers are those of POSIX ustar, without times and owners.
 */
final class WebDatasetSink implements RowSink {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BLOCK = 512;
  private static final int CHECKSUM = 148;

  private final Path folder;
  private final long limit;
  private @Nullable OutputStream out;
  private long bytes;
  private long number;
  private int files;

  WebDatasetSink(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  @Override
  public void add(ExportRow row) throws IOException {
    OutputStream tar = out == null || bytes > limit ? next() : out;
    String key = String.format(Locale.ROOT, "%010d", number++);
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    rest.put("id", row.id()).put("source", row.source()).put("license", row.license());
    rest.put("language", row.language()).put("url", row.urlOrEmpty());
    rest.put("token_count", row.tokens());
    member(tar, key + ".json", JSON.writeValueAsBytes(rest));
    member(tar, key + ".txt", row.text());
  }

  private void member(OutputStream tar, String name, byte[] content) throws IOException {
    tar.write(header(name, content.length));
    tar.write(content);
    tar.write(new byte[Math.floorMod(-content.length, BLOCK)]);
    bytes += content.length;
  }

  private static byte[] header(String name, int size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(header, 124, String.format(Locale.ROOT, "%011o\0%011o\0", size, 0));
    Arrays.fill(header, CHECKSUM, CHECKSUM + 8, (byte) ' ');
    put(header, 156, "0");
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, CHECKSUM, String.format(Locale.ROOT, "%06o\0 ", sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(ascii, 0, header, at, ascii.length);
  }

  private OutputStream next() throws IOException {
    finish();
    String name = String.format(Locale.ROOT, "documents-%06d.tar", files++);
    bytes = 0;
    out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    return out;
  }

  @Override
  public void finish() throws IOException {
    if (out != null) {
      out.write(new byte[2 * BLOCK]);
      out.close();
      out = null;
    }
  }
}

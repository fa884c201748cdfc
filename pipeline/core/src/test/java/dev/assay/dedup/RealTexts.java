package dev.assay.dedup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Real documents by id, from the corpora beside the project; tests are skipped without them. */
public final class RealTexts {

  private RealTexts() {}

  public static Path shared() {
    String home = System.getProperty("assay.home", ".");
    String given = System.getenv("ASSAY_SHARED");
    Path shared = given == null ? Path.of(home).resolveSibling("shared") : Path.of(given);
    Assumptions.assumeTrue(
        Files.isDirectory(shared.resolve("corpora")),
        "Real corpora not found at " + shared + "; set ASSAY_SHARED to their folder");
    return shared;
  }

  /** All documents of the corpora that are JSONL, CSV or plain text. */
  public static Map<String, String> all() throws IOException {
    Path corpora = shared().resolve("corpora");
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(corpora)) {
      String name = file.toString();
      if (name.contains(".jsonl.")) {
        jsonl(file, texts);
      } else if (name.endsWith(".csv.gz")) {
        csv(file, texts);
      } else if (name.endsWith(".md") && name.contains("language-rfcs")) {
        texts.put("rust-lang/rfcs@HEAD:text/" + file.getFileName(), Files.readString(file));
      }
    }
    return texts;
  }

  public static BufferedReader lines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream open =
        file.toString().endsWith(".zst") ? new ZstdInputStream(in) : new GZIPInputStream(in);
    return new BufferedReader(new InputStreamReader(open, StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void jsonl(Path file, Map<String, String> texts) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines = lines(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        String id = first(node, "/id", "/doc_id", "/meta/name");
        texts.put(id, first(node, "/text", "/content", "/body"));
      }
    }
  }

  private static String first(JsonNode node, String... pointers) {
    for (String pointer : pointers) {
      JsonNode value = node.at(pointer);
      if (value.isTextual()) {
        return value.asText();
      }
    }
    throw new IllegalArgumentException("No field of " + List.of(pointers));
  }

  /** RFC 4180 with a header of id, text, url. */
  private static void csv(Path file, Map<String, String> texts) throws IOException {
    StringBuilder all = new StringBuilder();
    try (BufferedReader in = lines(file)) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        all.append((char) c);
      }
    }
    String[] row = new String[3];
    int column = 0;
    boolean header = true;
    int at = 0;
    while (at < all.length()) {
      StringBuilder cell = new StringBuilder();
      at = cell(all, at, cell);
      row[column++] = cell.toString();
      if (at >= all.length() || all.charAt(at) != ',') {
        if (!header && column == 3) {
          texts.put(row[0], row[1]);
        }
        header = false;
        column = 0;
        at += at < all.length() && all.charAt(at) == '\r' ? 2 : 1;
      } else {
        at++;
      }
    }
  }

  private static int cell(StringBuilder all, int start, StringBuilder cell) {
    int at = start;
    boolean quoted = false;
    while (at < all.length()) {
      char c = all.charAt(at);
      if (c == '"' && quoted && at + 1 < all.length() && all.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        return at;
      } else {
        cell.append(c);
      }
      at++;
    }
    return at;
  }
}

package dev.assay.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The real corpora that can be read without Parquet, zstd and HTML: jsonl.gz, csv.gz and text. */
public final class SharedCorpora {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param source id of its source contract
   * @param id as the truth files name it
   */
  public record Entry(String source, String id, String text) {}

  private SharedCorpora() {}

  /** The shared folder; the test is skipped, and says why, where there is none. */
  public static Path folder() {
    String given = System.getenv("ASSAY_SHARED");
    Path folder =
        given == null
            ? Path.of(System.getProperty("assay.home", ".."), "../shared")
            : Path.of(given);
    Assumptions.assumeTrue(
        Files.isDirectory(folder.resolve("corpora")),
        "Real corpora not found at " + folder + "; set ASSAY_SHARED to their folder");
    return folder;
  }

  public static List<Entry> read() throws IOException {
    Path corpora = folder().resolve("corpora");
    List<Entry> entries = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      jsonl(entries, "platform-docs", corpora.resolve("platform-docs/part-0" + part + ".jsonl.gz"));
    }
    jsonl(entries, "algorithms", corpora.resolve("algorithms/problems.jsonl.gz"));
    jsonl(entries, "classics-zh-poems", corpora.resolve("classics-zh/poems.jsonl.gz"));
    jsonl(entries, "classics-zh-prose", corpora.resolve("classics-zh/prose.jsonl.gz"));
    csv(entries, "command-help", corpora.resolve("command-help/pages.csv.gz"));
    texts(entries, corpora.resolve("language-rfcs"));
    return entries;
  }

  public static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : gunzip(file).split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static void jsonl(List<Entry> entries, String source, Path file) throws IOException {
    for (JsonNode line : lines(file)) {
      entries.add(new Entry(source, line.get("id").asText(), line.get("text").asText()));
    }
  }

  private static void csv(List<Entry> entries, String source, Path file) throws IOException {
    List<List<String>> rows = rows(gunzip(file));
    for (List<String> row : rows.subList(1, rows.size())) {
      entries.add(new Entry(source, row.get(0), row.get(1)));
    }
  }

  private static void texts(List<Entry> entries, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String id = "rust-lang/rfcs@HEAD:text/" + file.getFileName();
        entries.add(new Entry("language-rfcs", id, Files.readString(file)));
      }
    }
  }

  private static String gunzip(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** RFC 4180: quotation marks are doubled inside quoted fields. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
      if (doubled) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        field.append(c);
      } else if (c != '\r') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}

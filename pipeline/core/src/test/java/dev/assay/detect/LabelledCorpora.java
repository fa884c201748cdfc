package dev.assay.detect;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Lines of real manuals with labels. The lines are not ours to copy: the list holds their places
 * and digests, and without the corpora there are none.
 */
final class LabelledCorpora {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledCorpora() {}

  static List<LabelledSetTest.Line> lines() throws IOException {
    Path corpora = TechnicalTextTest.corpora();
    List<LabelledSetTest.Line> lines = new ArrayList<>();
    if (!Files.isDirectory(corpora)) {
      return lines;
    }
    Map<String, List<String>> texts = new HashMap<>();
    try (InputStream in = LabelledCorpora.class.getResourceAsStream("labelled-corpora.tsv")) {
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!row.startsWith("# ") && row.contains("\t")) {
          lines.add(line(row.split("\t", -1), corpora, texts));
        }
      }
    }
    return lines;
  }

  private static LabelledSetTest.Line line(
      String[] cells, Path corpora, Map<String, List<String>> texts) throws IOException {
    List<String> documents = texts.get(cells[0]);
    if (documents == null) {
      documents = documents(corpora.resolve(cells[0]));
      texts.put(cells[0], documents);
    }
    String text = documents.get(Integer.parseInt(cells[1]));
    String line = text.split("\n", -1)[Integer.parseInt(cells[2])];
    if (!sha256(line).startsWith(cells[3])) {
      throw new IllegalStateException("The corpora have changed at " + cells[0]);
    }
    List<String> expected =
        cells[4].isEmpty()
            ? List.of()
            : Arrays.stream(cells[4].split("\\|")).map(place -> value(place, line)).toList();
    return new LabelledSetTest.Line(line, expected);
  }

  private static String value(String place, String line) {
    int at = place.indexOf('@');
    int dash = place.indexOf('-', at);
    int from = Integer.parseInt(place.substring(at + 1, dash));
    return place.substring(0, at)
        + "="
        + line.substring(from, Integer.parseInt(place.substring(dash + 1)));
  }

  private static List<String> documents(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return List.of(Files.readString(file));
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      if (file.toString().endsWith(".csv.gz")) {
        return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      List<String> documents = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        documents.add(JSON.readTree(line).get("text").asText());
      }
      return documents;
    }
  }

  private static String sha256(String line) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Manuals, exercises and proposals are full of versions, clocks, identifiers and examples, and hold
 * almost nothing personal. Every finding counted here was looked at by hand.
 */
class TechnicalTextTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void manualsSetOffNothingButWhatTheyHold() throws IOException {
    Path corpora = corpora();
    assumeTrue(Files.isDirectory(corpora), "no corpora in " + corpora + " (set ASSAY_SHARED)");
    ProbeSet set = Scans.everyKind();
    ProbeScanner scanner = set.scanner(Scans.AS_OF);
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts(corpora)) {
      for (Finding finding : scanner.scan(text).all()) {
        counts.merge(set.name(finding.probe()), 1, Integer::sum);
      }
    }
    // two addresses of vendors, two of a language's team; one number in a code sample; a phone in
    // an example of formats; the card of a sample device
    assertThat(counts)
        .isEqualTo(Map.of("email", 4, "us-ssn", 1, "phone-e164", 1, "mac-address", 1));
  }

  static Path corpora() {
    String shared = System.getenv("ASSAY_SHARED");
    Path home = Path.of(System.getProperty("assay.home", "../.."));
    return (shared == null ? home.resolve("../shared") : Path.of(shared)).resolve("corpora");
  }

  private static List<String> texts(Path corpora) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("platform-docs", "algorithms", "classics-zh", "language-rfcs")) {
      try (var files = Files.list(corpora.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          read(file, texts);
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(3000);
    return texts;
  }

  private static void read(Path file, List<String> texts) throws IOException {
    if (file.toString().endsWith(".md")) {
      texts.add(Files.readString(file));
      return;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(JSON.readTree(line).get("text").asText());
      }
    }
  }
}

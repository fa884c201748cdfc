package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.text.SpacyTokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values that peers themselves computed for odd texts of a seeded generator, each three times over:
 * {@code pipeline/benchmarks/parity} has the scripts, the module storage the same on real
 * documents.
 */
class PeerValuesTest {

  @ParameterizedTest
  @CsvSource({"datatrove, 7200", "dolma, 9600"})
  void everyValueIsThePeers(String peer, int values) throws IOException {
    List<String> texts = lines(SpacyTokens.class, "spacy-odd.jsonl.gz");
    List<String> table = lines(PeerValuesTest.class, peer + "-odd.tsv.gz");
    String[] names = table.get(1).split("\t");
    SignalComputer computer = new SignalComputer();
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (String line : table.subList(2, table.size())) {
      String[] cells = line.split("\t");
      String json = texts.get(Integer.parseInt(cells[0]));
      String once = new ObjectMapper().readTree(json).get("text").asText();
      String text = once + " " + once + "\n" + once;
      SignalValues ours = computer.compute(text);
      for (int i = 1; i < cells.length; i++) {
        double value = ours.at(Signals.indexOf(names[i]));
        double theirs = (float) Double.parseDouble(cells[i]);
        if (Double.compare(value, theirs) != 0) {
          different.add("%s of <%s>: %s, not %s".formatted(names[i], text, value, theirs));
        }
        compared++;
      }
    }
    assertThat(different).isEmpty();
    assertThat(compared).isEqualTo(values);
  }

  private static List<String> lines(Class<?> place, String name) throws IOException {
    InputStream packed = Objects.requireNonNull(place.getResourceAsStream(name));
    try (InputStream in = new GZIPInputStream(packed)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Values that datatrove 0.10.1 computed for texts of ours on which both see the same words. */
class DatatroveGoldenTest {

  @Test
  void everyValueIsDatatroves() throws IOException {
    JsonNode cases = read().get("cases");
    SignalComputer computer = new SignalComputer();
    int compared = 0;
    for (JsonNode one : cases) {
      String text = one.get("text").asText();
      SignalValues values = computer.compute(text);
      for (Map.Entry<String, JsonNode> golden : one.get("values").properties()) {
        int index = Signals.indexOf(golden.getKey());
        assertThat(values.at(index))
            .as("%s of %s", golden.getKey(), text)
            .isEqualTo((double) (float) golden.getValue().asDouble());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static JsonNode read() throws IOException {
    try (InputStream in = DatatroveGoldenTest.class.getResourceAsStream("datatrove-0.10.1.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in));
    }
  }
}

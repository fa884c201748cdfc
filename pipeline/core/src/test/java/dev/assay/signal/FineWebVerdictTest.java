package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.text.Agreement;
import dev.assay.text.SharedCorpora;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * What datatrove 0.10.1 decided about real documents, each filter alone with its defaults, against
 * the same thresholds on our signals. Of the 1,424 verdicts on documents that are no HTML the 1,235
 * are compared whose text is in jsonl.gz, csv.gz or plain files.
 */
class FineWebVerdictTest {
  private static final Logger LOG = Logger.getLogger(FineWebVerdictTest.class.getName());

  @Test
  void reasonsAgree() throws IOException {
    Map<String, String> texts = new HashMap<>();
    SharedCorpora.read().forEach(entry -> texts.put(entry.id(), entry.text()));
    SignalComputer computer = new SignalComputer();
    Agreement agreement = new Agreement();
    for (JsonNode truth :
        SharedCorpora.lines(SharedCorpora.folder().resolve("truth/datatrove-verdicts.jsonl.gz"))) {
      String text = texts.get(truth.get("id").asText());
      if (text == null) {
        continue;
      }
      String theirs = truth.get("fineweb-quality").asText();
      String ours = reason(computer.compute(text));
      agreement.add(theirs, ours);
    }
    LOG.info("fineweb-quality: " + agreement);
    assertThat(agreement.compared()).isEqualTo(1_235);
    assertThat(agreement.agreed()).isGreaterThanOrEqualTo(agreement.compared() * 99 / 100);
    assertThat(agreement.kept()).isGreaterThanOrEqualTo(agreement.keeps() * 99 / 100);
  }

  /** The order and thresholds of fineweb_quality_filter.py. */
  private static String reason(SignalValues values) {
    if (at(values, "lines") == 0) {
      return "empty";
    }
    if (at(values, "line-punctuation-ratio") < (float) 0.12) {
      return "line_punct_ratio";
    }
    if (at(values, "short-line-ratio") > (float) 0.67) {
      return "short_line_ratio";
    }
    if (at(values, "repeated-line-character-ratio") > (float) 0.01) {
      return "char_dup_ratio";
    }
    return at(values, "newline-word-ratio") > (float) 0.3 ? "list_ratio" : "keep";
  }

  private static double at(SignalValues values, String id) {
    return values.at(Signals.indexOf(id));
  }
}

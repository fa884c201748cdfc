package dev.assay.usage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.source.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text and data mining reservation (W3C community group report TDMRep, 2024-05-10): 1 reserves the
 * rights, 0 does not.
 */
final class TdmReservation {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DIALECT = "tdmrep";
  private static final String NAME = "tdm-reservation";

  private TdmReservation() {}

  static List<OptOutSignal> ofJson(String text) {
    List<OptOutSignal> signals = new ArrayList<>();
    try {
      JsonNode root = JSON.readTree(text);
      for (JsonNode rule : root.isArray() ? root : List.of(root)) {
        String path = rule.path("location").asText("/");
        signal(path, rule.path(NAME).asText(), rule.toString(), 0, signals);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no JSON: " + e.getOriginalMessage(), e);
    }
    return signals;
  }

  /** The meta elements of a page. */
  static List<OptOutSignal> ofHtml(String text) {
    List<OptOutSignal> signals = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 1)) {
      int end = lower.indexOf('>', at);
      String element = end < 0 ? "" : lower.substring(at, end + 1);
      if (element.contains(NAME)) {
        int content = element.indexOf("content");
        String value = content < 0 ? "" : element.substring(content).replaceAll("[^01]", "");
        signal("/", value, element, 0, signals);
      }
    }
    return signals;
  }

  static void signal(
      String path, String value, String quoted, int line, List<OptOutSignal> signals) {
    switch (value) {
      case "1" -> signals.add(new OptOutSignal(DIALECT, path, Preference.DISALLOWED, quoted, line));
      case "0" -> signals.add(new OptOutSignal(DIALECT, path, Preference.ALLOWED, quoted, line));
      default -> {
        if (!value.isEmpty()) {
          signals.add(new OptOutSignal(DIALECT, path, Preference.UNKNOWN, quoted, line));
        }
      }
    }
  }
}

package dev.assay.prepare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.detect.Findings;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.Redactor;
import org.jspecify.annotations.Nullable;

/** Redacts the columns beside the text by the same rules. */
final class ColumnRedactor {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrepareConfig config;
  private final ProbeScanner scanner;
  private final NameGuard names;

  ColumnRedactor(PrepareConfig config, ProbeScanner scanner) {
    this.config = config;
    this.scanner = scanner;
    this.names = new NameGuard(config, scanner);
  }

  @Nullable String redact(
      @Nullable String value, String column, DocumentFacts facts, RedactionLog log) {
    if (value == null || value.isEmpty() || config.redactions().isEmpty()) {
      return value;
    }
    Findings findings = scanner.scan(value);
    if (findings.isEmpty()) {
      return value;
    }
    DocumentFacts here = facts.withProbes(counts(findings));
    Redactor.Redacted redacted =
        Redactor.redact(value, config.redactions().wishes(here, findings.all()));
    log.addColumn(redacted.replaced(), column);
    return redacted.text();
  }

  /** Redacts the strings and names inside a JSON object. */
  @Nullable String redactJson(@Nullable String json, DocumentFacts facts, RedactionLog log) {
    if (json == null || config.redactions().isEmpty()) {
      return json;
    }
    try {
      JsonNode tree = JSON.readTree(json);
      int before = log.size();
      JsonNode redacted = redactNode(tree, facts, log);
      return log.size() == before ? json : JSON.writeValueAsString(redacted);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("Metadata is not JSON", broken);
    }
  }

  private JsonNode redactNode(JsonNode node, DocumentFacts facts, RedactionLog log) {
    if (node instanceof TextNode text) {
      String value = redact(text.textValue(), "metadata", facts, log);
      return value == null ? text : TextNode.valueOf(value);
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, redactNode(array.get(i), facts, log));
      }
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object
          .properties()
          .forEach(
              entry ->
                  copy.set(names.shown(entry.getKey()), redactNode(entry.getValue(), facts, log)));
      return copy;
    }
    return node;
  }

  private int[] counts(Findings findings) {
    int[] counts = new int[config.probes().size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = findings.count(i);
    }
    return counts;
  }
}

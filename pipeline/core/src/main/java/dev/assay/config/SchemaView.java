package dev.assay.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that a schema says of one place of a file: every alternative ({@code anyOf} and its like,
 * with references followed) side by side. It answers which keys, words and types are allowed there;
 * it does not validate.
 */
final class SchemaView {
  private static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> SINGLE_BRANCHES = List.of("then", "else");

  private final JsonNode document;
  private final List<JsonNode> alternatives;

  private SchemaView(JsonNode document, List<JsonNode> starts) {
    this.document = document;
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<JsonNode> all = new ArrayList<>();
    starts.forEach(start -> expand(start, seen, all));
    this.alternatives = List.copyOf(all);
  }

  static SchemaView of(JsonNode document, JsonNode start) {
    return new SchemaView(document, List.of(start));
  }

  private void expand(JsonNode node, Set<JsonNode> seen, List<JsonNode> all) {
    if (!node.isObject() || !seen.add(node)) {
      return;
    }
    all.add(node);
    String reference = node.path("$ref").asText("");
    if (reference.startsWith("#")) {
      expand(document.at(reference.substring(1)), seen, all);
    }
    BRANCHES.forEach(key -> node.path(key).forEach(branch -> expand(branch, seen, all)));
    SINGLE_BRANCHES.forEach(key -> expand(node.path(key), seen, all));
  }

  /** What is said of the value under a key. */
  SchemaView key(String key) {
    List<JsonNode> next = new ArrayList<>();
    for (JsonNode node : alternatives) {
      JsonNode named = node.path("properties").path(key);
      if (named.isObject()) {
        next.add(named);
        continue;
      }
      int before = next.size();
      node.path("patternProperties")
          .fields()
          .forEachRemaining(
              entry -> {
                if (Pattern.compile(entry.getKey()).matcher(key).find()) {
                  next.add(entry.getValue());
                }
              });
      if (next.size() == before && node.path("additionalProperties").isObject()) {
        next.add(node.path("additionalProperties"));
      }
    }
    return new SchemaView(document, next);
  }

  /** What is said of an item of the list. */
  SchemaView item(int index) {
    List<JsonNode> next = new ArrayList<>();
    for (JsonNode node : alternatives) {
      JsonNode items = node.path("items");
      JsonNode item = items.isArray() ? items.path(index) : items;
      if (item.isObject()) {
        next.add(item);
      }
    }
    return new SchemaView(document, next);
  }

  /** Keys with a meaning of their own, in the order of the schema. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    alternatives.forEach(node -> node.path("properties").fieldNames().forEachRemaining(keys::add));
    return keys;
  }

  /** Words that are allowed, in the order of the schema. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (JsonNode node : alternatives) {
      node.path("enum").forEach(word -> words.add(word.asText()));
      if (node.has("const")) {
        words.add(node.path("const").asText());
      }
    }
    return words;
  }

  /** JSON Schema types that are allowed; empty when nothing is said. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    for (JsonNode node : alternatives) {
      JsonNode type = node.path("type");
      if (type.isTextual()) {
        types.add(type.asText());
      }
      type.forEach(one -> types.add(one.asText()));
      if (!node.has("type") && (node.has("enum") || node.has("const"))) {
        types.add("string");
      }
    }
    return types;
  }

  /** The first annotation of this name. */
  Optional<JsonNode> annotation(String keyword) {
    return alternatives.stream()
        .filter(node -> node.has(keyword))
        .map(node -> node.path(keyword))
        .findFirst();
  }

  /** The first text under this keyword, or empty. */
  String text(String keyword) {
    return annotation(keyword).map(JsonNode::asText).orElse("");
  }

  List<JsonNode> alternatives() {
    return alternatives;
  }
}

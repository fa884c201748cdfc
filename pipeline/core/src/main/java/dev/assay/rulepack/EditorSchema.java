package dev.assay.rulepack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.detect.Detectors;
import dev.assay.problem.Wording;
import dev.assay.rule.Operator;
import dev.assay.signal.measure.Signal;
import java.util.List;

/**
 * The schema of rule packs with every condition and signal spelled out, for completion, hover texts
 * and validation in editors. It refuses nothing that the program takes.
 */
public final class EditorSchema {
  private EditorSchema() {}

  /**
   * @param wording language of hover texts, as far as they are translated
   * @return JSON Schema, draft-07
   */
  public static ObjectNode of(Wording wording) {
    ObjectNode schema = rules();
    describe(schema, wording);
    ObjectNode definitions = (ObjectNode) schema.path("definitions");
    definitions.set("numbers", numbers(wording));
    definitions.set("condition", condition(wording));
    return schema;
  }

  private static ObjectNode rules() {
    String text = ShippedResources.text("/schemas/rules.schema.json").orElseThrow();
    try {
      return (ObjectNode) new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The shipped schema of rules is no JSON", e);
    }
  }

  private static void describe(JsonNode node, Wording wording) {
    if (node instanceof ObjectNode object && object.path("description").isTextual()) {
      object.put("description", wording.of(object.path("description").asText()));
    }
    node.forEach(child -> describe(child, wording));
  }

  private static ObjectNode numbers(Wording wording) {
    ObjectNode numbers = object();
    RuleWords words = RuleWords.shipped();
    for (String operator : Operator.words()) {
      words
          .operator(operator)
          .ifPresent(word -> properties(numbers).set(operator, hover(word, wording)));
    }
    return numbers.put("minProperties", 1).put("maxProperties", 1);
  }

  private static ObjectNode condition(Wording wording) {
    ObjectNode condition = object();
    ObjectNode properties = properties(condition);
    RuleWords words = RuleWords.shipped();
    words.conditions().forEach(word -> properties.set(word.name(), hover(word, wording)));
    for (String part : List.of("all", "any", "none")) {
      ((ObjectNode) properties.path(part))
          .put("type", "array")
          .putObject("items")
          .put("$ref", "#/definitions/condition");
    }
    ArrayNode kinds =
        properties
            .putObject("detector")
            .put("description", detector(words, wording))
            .putArray("anyOf");
    kinds(kinds.addObject());
    kinds.addObject().put("type", "object");
    Vocabulary vocabulary = Vocabulary.shipped();
    vocabulary.signals().forEach(signal -> signal(properties, signal));
    vocabulary.lineSignals().stream()
        .filter(signal -> !properties.has(signal.id()))
        .forEach(signal -> signal(properties, signal));
    return condition.put("minProperties", 1).put("maxProperties", 1);
  }

  private static String detector(RuleWords words, Wording wording) {
    return words.condition("detector").map(word -> text(word, wording)).orElse("");
  }

  private static void kinds(ObjectNode one) {
    ArrayNode kinds = one.put("type", "string").putArray("enum");
    Detectors.all().forEach(detector -> kinds.add(detector.id()));
  }

  private static void signal(ObjectNode properties, Signal signal) {
    ObjectNode property = properties.putObject(signal.id());
    property.put("description", signal.meaning() + " (" + signal.unit() + ")");
    property.putArray("allOf").addObject().put("$ref", "#/definitions/numbers");
  }

  private static ObjectNode hover(RuleWords.Word word, Wording wording) {
    ObjectNode property = new ObjectMapper().createObjectNode();
    return property.put("description", text(word, wording));
  }

  private static String text(RuleWords.Word word, Wording wording) {
    String meaning = wording == Wording.ZH ? word.meaning().zh() : word.meaning().en();
    return meaning + "\n\n" + word.example();
  }

  private static ObjectNode object() {
    ObjectNode object = new ObjectMapper().createObjectNode();
    object.put("type", "object").put("additionalProperties", false).putObject("properties");
    return object;
  }

  private static ObjectNode properties(ObjectNode object) {
    return (ObjectNode) object.path("properties");
  }
}

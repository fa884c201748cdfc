package dev.assay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;

/** YAML as JSON: scalars typed by the YAML 1.2 core schema, numbers as long or double. */
final class YamlJson {
  private static final int DIGITS_OF_LONG = 18;

  private YamlJson() {}

  static JsonNode of(YamlNode node) {
    if (node instanceof YamlMap map) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      map.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
      return object;
    }
    if (node instanceof YamlList list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((YamlScalar) node);
  }

  private static JsonNode scalar(YamlScalar scalar) {
    String text = scalar.text();
    return switch (scalar.type()) {
      case NULL -> NullNode.instance;
      case BOOLEAN -> BooleanNode.valueOf(text.toLowerCase(Locale.ROOT).equals("true"));
      case INTEGER -> integer(text);
      case FLOAT -> number(text);
      case TEXT -> TextNode.valueOf(text);
    };
  }

  private static JsonNode integer(String text) {
    if (text.startsWith("0o") || text.startsWith("0x")) {
      int radix = text.charAt(1) == 'o' ? 8 : 16;
      return text.length() > 2 + 15
          ? TextNode.valueOf(text)
          : LongNode.valueOf(Long.parseLong(text.substring(2), radix));
    }
    int digits = text.startsWith("-") || text.startsWith("+") ? text.length() - 1 : text.length();
    return digits > DIGITS_OF_LONG ? number(text) : LongNode.valueOf(Long.parseLong(text));
  }

  /** Infinite and undefined numbers stay words, which no key takes. */
  private static JsonNode number(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.endsWith("inf") || lower.endsWith("nan")) {
      return TextNode.valueOf(text);
    }
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? TextNode.valueOf(text) : DoubleNode.valueOf(value);
  }
}

package dev.assay.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON in one spelling after <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>: names
 * sorted by UTF-16 units, no spaces, fixed escapes, numbers as ECMAScript writes them. Whole
 * numbers beyond 2^53 are written with all their digits, where the RFC would round them.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  public static String of(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      writeObject(node, out);
    } else if (node.isArray()) {
      String separator = "";
      out.append('[');
      for (JsonNode item : node) {
        out.append(separator);
        write(item, out);
        separator = ",";
      }
      out.append(']');
    } else if (node.isTextual()) {
      string(node.textValue(), out);
    } else if (node.isIntegralNumber()) {
      out.append(node.bigIntegerValue());
    } else if (node.isNumber()) {
      out.append(CanonicalNumber.of(node.doubleValue()));
    } else {
      out.append(node.asText("null"));
    }
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(node.properties());
    entries.sort(Map.Entry.comparingByKey());
    String separator = "";
    out.append('{');
    for (Map.Entry<String, JsonNode> entry : entries) {
      out.append(separator);
      string(entry.getKey(), out);
      out.append(':');
      write(entry.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  /** A string with the escapes of the RFC: two-letter ones, else {@code \}{@code u00xx}. */
  static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\') {
        out.append(c);
        continue;
      }
      int letter = "\b\t\n\f\r\"\\".indexOf(c);
      if (letter >= 0) {
        out.append('\\').append("btnfr\"\\".charAt(letter));
      } else {
        out.append("\\u00")
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    out.append('"');
  }
}

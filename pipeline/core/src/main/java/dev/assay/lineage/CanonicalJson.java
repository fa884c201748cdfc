package dev.assay.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON Canonicalization Scheme, RFC 8785: no white space, keys in the order of their UTF-16 code
 * units, the fewest escapes, numbers as ECMAScript writes them.
 *
 * <p>RFC 8785 knows doubles only. Whole numbers beyond 2^53 and decimals that no double holds are
 * written as texts, as its appendix D asks of applications, so that no digit is lost.
 *
 * <p>Takes {@link JsonNode}, maps with text keys, lists, texts, numbers, booleans, byte arrays (as
 * Base64 text) and null.
 */
public final class CanonicalJson {
  private static final long SAFE = 1L << 53;
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /**
   * @throws IllegalArgumentException for NaN, infinities, half a surrogate pair, and values that
   *     are no JSON
   */
  public static String of(@Nullable Object value) {
    CanonicalJson json = new CanonicalJson();
    json.value(value);
    return json.out.toString();
  }

  /** As UTF-8. */
  public static byte[] bytes(@Nullable Object value) {
    return of(value).getBytes(StandardCharsets.UTF_8);
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof JsonNode node) {
      node(node);
    } else if (value instanceof CharSequence text) {
      text(text.toString());
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Boolean truth) {
      out.append(truth.booleanValue());
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> items) {
      array(items.iterator());
    } else if (value instanceof byte[] bytes) {
      text(Base64.getEncoder().encodeToString(bytes));
    } else {
      throw new IllegalArgumentException("Canonical JSON has no form for " + value.getClass());
    }
  }

  private void node(JsonNode node) {
    switch (node.getNodeType()) {
      case NULL -> out.append("null");
      case BOOLEAN -> out.append(node.booleanValue());
      case NUMBER -> number(node.numberValue());
      case STRING, BINARY -> text(node.asText());
      case ARRAY -> array(node.elements());
      case OBJECT -> {
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        object(members);
      }
      default ->
          throw new IllegalArgumentException(
              "Canonical JSON has no form for " + node.getNodeType());
    }
  }

  private void object(Map<?, ?> map) {
    TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new IllegalArgumentException("A key must be a text, not " + entry.getKey());
      }
      sorted.put(key, entry.getValue());
    }
    char before = '{';
    for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
      out.append(before);
      text(entry.getKey());
      out.append(':');
      value(entry.getValue());
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void array(Iterator<?> items) {
    out.append('[');
    while (items.hasNext()) {
      value(items.next());
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      out.append(CanonicalNumber.of(number.doubleValue()));
    } else if (number instanceof BigDecimal decimal) {
      decimal(decimal);
    } else if (number instanceof BigInteger whole) {
      decimal(new BigDecimal(whole));
    } else {
      whole(number.longValue());
    }
  }

  private void whole(long value) {
    if (value >= -SAFE && value <= SAFE) {
      out.append(value);
    } else {
      text(Long.toString(value));
    }
  }

  private void decimal(BigDecimal value) {
    double nearest = value.doubleValue();
    String number = Double.isFinite(nearest) ? CanonicalNumber.of(nearest) : "";
    boolean safe = !number.isEmpty() && new BigDecimal(number).compareTo(value) == 0;
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (safe && !(whole && value.abs().compareTo(BigDecimal.valueOf(SAFE)) > 0)) {
      out.append(number);
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escape(c);
      } else {
        if (Character.isSurrogate(c)) {
          checkPair(text, i);
        }
        out.append(c);
      }
    }
    out.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }

  private static void checkPair(String text, int index) {
    boolean paired =
        Character.isHighSurrogate(text.charAt(index))
            ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
            : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    if (!paired) {
      throw new IllegalArgumentException("Half a surrogate pair at position " + index);
    }
  }
}

package dev.assay.storage.read.columns;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.lineage.CanonicalNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Canonical JSON (RFC 8785) as UTF-8, written into one array that is used again and again. Whole
 * numbers beyond 2^53 keep all their digits; bytes that are no text are written in base 64.
 */
final class CanonicalBuffer {
  private static final long EXACT = 1L << 53;

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] SHORT_ESCAPES = new byte[128];

  static {
    String plain = "\b\t\n\f\r\"\\";
    String letters = "btnfr\"\\";
    for (int i = 0; i < plain.length(); i++) {
      SHORT_ESCAPES[plain.charAt(i)] = (byte) letters.charAt(i);
    }
  }

  private byte[] bytes = new byte[1 << 14];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  String textFrom(int start) {
    return new String(bytes, start, length - start, StandardCharsets.UTF_8);
  }

  void add(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  void add(byte[] ready) {
    reserve(ready.length);
    System.arraycopy(ready, 0, bytes, length, ready.length);
    length += ready.length;
  }

  void addNull() {
    add(NULL);
  }

  /** A string given as valid UTF-8. */
  void addString(byte[] utf8, int from, int to) {
    reserve(to - from + 2);
    bytes[length++] = '"';
    int done = from;
    for (int i = from; i < to; i++) {
      byte b = utf8[i];
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        copy(utf8, done, i);
        escape(b);
        done = i + 1;
      }
    }
    copy(utf8, done, to);
    add('"');
  }

  void addString(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    addString(utf8, 0, utf8.length);
  }

  void add(JsonNode node) {
    if (node.isObject()) {
      addObject(node);
    } else if (node.isArray()) {
      addArray(node);
    } else if (node.isTextual()) {
      addString(node.textValue());
    } else if (node.isBinary()) {
      addString(node.asText());
    } else if (node.isNull()) {
      addNull();
    } else {
      add(scalar(node).getBytes(StandardCharsets.US_ASCII));
    }
  }

  void addBase64(byte[] binary) {
    addString(Base64.getEncoder().encodeToString(binary));
  }

  private static String scalar(JsonNode node) {
    if (node.isFloatingPointNumber()) {
      return CanonicalNumber.of(node.doubleValue());
    }
    boolean exact = !node.isIntegralNumber() || isExact(node.longValue());
    return exact ? node.asText() : '"' + node.asText() + '"';
  }

  /** Whether a double holds the number; others are JSON texts (RFC 8785, appendix D). */
  private static boolean isExact(long value) {
    return value >= -EXACT && value <= EXACT;
  }

  private void addObject(JsonNode node) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(node.properties());
    entries.sort(Map.Entry.comparingByKey());
    add('{');
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        add(',');
      }
      addString(entries.get(i).getKey());
      add(':');
      add(entries.get(i).getValue());
    }
    add('}');
  }

  private void addArray(JsonNode node) {
    add('[');
    for (int i = 0; i < node.size(); i++) {
      if (i > 0) {
        add(',');
      }
      add(node.get(i));
    }
    add(']');
  }

  private void escape(byte b) {
    add('\\');
    if (SHORT_ESCAPES[b] != 0) {
      add((char) SHORT_ESCAPES[b]);
    } else {
      add('u');
      add('0');
      add('0');
      add(Character.forDigit(b >> 4, 16));
      add(Character.forDigit(b & 15, 16));
    }
  }

  private void copy(byte[] from, int start, int end) {
    reserve(end - start);
    System.arraycopy(from, start, bytes, length, end - start);
    length += end - start;
  }

  private void reserve(int more) {
    if (more > bytes.length - length) {
      int wanted = Math.addExact(length, more);
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, wanted * 2L));
    }
  }
}

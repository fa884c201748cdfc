package dev.assay.lineage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Digest of named values that does not depend on the order in which they are given: identity of
 * stages and releases.
 *
 * <p>What is hashed: for each key in the order of its UTF-16 code units, the key and the value. A
 * text is {@code s}, its length in UTF-8 bytes as eight bytes big-endian, and those bytes; a list
 * is {@code l}, the number of its items as eight bytes, and its items; named values inside are
 * {@code m}, their number, and keys and values as above; a whole number is {@code i} and eight
 * bytes; a real number is {@code d} and the eight bytes of its IEEE 754 form, with one NaN. So no
 * two different sets of values give the same bytes.
 */
public final class CanonicalDigest {
  private final SortedMap<String, byte[]> fields = new TreeMap<>();

  public CanonicalDigest put(String key, String value) {
    return add(key, text(value));
  }

  public CanonicalDigest put(String key, Digest value) {
    return add(key, text(value.hex()));
  }

  public CanonicalDigest put(String key, long value) {
    return add(key, ByteBuffer.allocate(1 + Long.BYTES).put((byte) 'i').putLong(value).array());
  }

  public CanonicalDigest put(String key, double value) {
    return add(
        key,
        ByteBuffer.allocate(1 + Double.BYTES)
            .put((byte) 'd')
            .putLong(Double.doubleToLongBits(value))
            .array());
  }

  public CanonicalDigest put(String key, boolean value) {
    return put(key, value ? 1 : 0);
  }

  /** A list, whose order counts. */
  public CanonicalDigest put(String key, List<String> values) {
    return add(key, join('l', values.stream().map(CanonicalDigest::text).toList()));
  }

  /** Named texts, whose order does not count. */
  public CanonicalDigest put(String key, Map<String, String> values) {
    CanonicalDigest inner = new CanonicalDigest();
    values.forEach(inner::put);
    return add(key, inner.bytes());
  }

  /** Other named values, as one. */
  public CanonicalDigest put(String key, CanonicalDigest values) {
    return add(key, values.bytes());
  }

  public Digest digest() {
    MessageDigest digest = Digest.sha256();
    return new Digest(HexFormat.of().formatHex(digest.digest(bytes())));
  }

  private CanonicalDigest add(String key, byte[] value) {
    if (fields.putIfAbsent(key, value) != null) {
      throw new IllegalArgumentException("Key " + key + " is already part of this digest");
    }
    return this;
  }

  private byte[] bytes() {
    List<byte[]> parts =
        fields.entrySet().stream()
            .map(entry -> concat(List.of(text(entry.getKey()), entry.getValue())))
            .toList();
    return join('m', parts);
  }

  private static byte[] text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(1 + Long.BYTES + utf8.length)
        .put((byte) 's')
        .putLong(utf8.length)
        .put(utf8)
        .array();
  }

  private static byte[] join(char tag, List<byte[]> parts) {
    byte[] head = ByteBuffer.allocate(1 + Long.BYTES).put((byte) tag).putLong(parts.size()).array();
    return concat(List.of(head, concat(parts)));
  }

  private static byte[] concat(List<byte[]> parts) {
    ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
    parts.forEach(all::put);
    return all.array();
  }
}

package dev.assay.beam.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over named values, each with its length before it, so that no two lists of values have
 * the same bytes.
 */
final class Digester {
  private final MessageDigest sha256;

  private Digester() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * @param contract name and version of what is digested, such as {@code prepare/1}
   */
  static Digester of(String contract) {
    return new Digester().add("contract", contract);
  }

  Digester add(String name, @Nullable Object value) {
    bytes(name.getBytes(StandardCharsets.UTF_8));
    bytes(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Digester addAll(String name, Collection<?> values) {
    add(name, values.size());
    values.forEach(value -> add(name, value));
    return this;
  }

  /** In the order of the keys. */
  Digester addAll(String name, Map<String, ?> values) {
    add(name, values.size());
    new TreeMap<>(values).forEach((key, value) -> add(name + "." + key, value));
    return this;
  }

  private void bytes(byte[] bytes) {
    int length = bytes.length;
    sha256.update(
        new byte[] {
          (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length
        });
    sha256.update(bytes);
  }

  /** Lower-case hex of the first 20 bytes: names a folder. */
  String shortHex() {
    return hex().substring(0, 40);
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}

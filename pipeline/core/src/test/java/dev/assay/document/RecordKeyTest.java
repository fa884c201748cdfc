package dev.assay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class RecordKeyTest {

  /** Expected by {@code printf abc | sha256sum | cut -c1-64 | xxd -r -p | base32}. */
  @Test
  void aDigestBecomesTheFirst26CharactersOfItsBase32() throws Exception {
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(RecordKey.ofDigest(sha256)).isEqualTo("~xj4bnp4pahh6uqkbidpf3lrceo");
  }

  @Test
  void keysOfUpTo200BytesStay() {
    assertThat(RecordKey.bounded("a".repeat(200))).isEqualTo("a".repeat(200));
    assertThat(RecordKey.bounded("律".repeat(66))).isEqualTo("律".repeat(66));
  }

  @Test
  void longerKeysAreHashed() {
    assertThat(RecordKey.bounded("a".repeat(201))).startsWith("~").hasSize(27);
    assertThat(RecordKey.bounded("律".repeat(67))).startsWith("~").hasSize(27);
  }
}

package dev.assay.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalDigestTest {

  /** FIPS 180-2, appendix B.1, and the empty message. */
  @Test
  void publishedDigestsAreMet() throws Exception {
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(Digest.ofText("abc").hex()).isEqualTo(abc);
    byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
    assertThat(Digest.of(new ByteArrayInputStream(bytes)).hex()).isEqualTo(abc);
    assertThat(Digest.of(new byte[0]).hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void whatIsNoDigestIsRefused() {
    assertThatThrownBy(() -> new Digest("ABC"))
        .hasMessage("A SHA-256 digest has 64 lower-case hex digits, not `ABC`");
  }

  /** By hand: {@code m}, one entry, {@code s} 1 "a", {@code s} 2 "bc". */
  @Test
  void theBytesHashedAreThoseWrittenDown() {
    byte[] bytes = {
      'm', 0, 0, 0, 0, 0, 0, 0, 1, //
      's', 0, 0, 0, 0, 0, 0, 0, 1, 'a', //
      's', 0, 0, 0, 0, 0, 0, 0, 2, 'b', 'c'
    };
    assertThat(new CanonicalDigest().put("a", "bc").digest()).isEqualTo(Digest.of(bytes));
  }

  @Test
  void theOrderOfNamedValuesDoesNotCount() {
    assertThat(new CanonicalDigest().put("a", 1).put("b", "x").digest())
        .isEqualTo(new CanonicalDigest().put("b", "x").put("a", 1).digest());
  }

  @Test
  void theOrderOfAListCounts() {
    assertThat(new CanonicalDigest().put("a", List.of("x", "y")).digest())
        .isNotEqualTo(new CanonicalDigest().put("a", List.of("y", "x")).digest());
  }

  @Test
  void noTwoDifferentSetsOfValuesLookAlike() {
    List<Digest> digests =
        List.of(
            new CanonicalDigest().digest(),
            new CanonicalDigest().put("a", "").digest(),
            new CanonicalDigest().put("a", "bc").digest(),
            new CanonicalDigest().put("ab", "c").digest(),
            new CanonicalDigest().put("a", "b").put("c", "").digest(),
            new CanonicalDigest().put("a", List.of("bc")).digest(),
            new CanonicalDigest().put("a", List.of("b", "c")).digest(),
            new CanonicalDigest().put("a", List.of()).digest(),
            new CanonicalDigest().put("a", Map.of()).digest(),
            new CanonicalDigest().put("a", Map.of("b", "c")).digest(),
            new CanonicalDigest().put("a", 1).digest(),
            new CanonicalDigest().put("a", 1.0).digest(),
            new CanonicalDigest().put("a", "1").digest());
    assertThat(digests).doesNotHaveDuplicates();
  }

  @Test
  void aKeyIsGivenOnce() {
    assertThatThrownBy(() -> new CanonicalDigest().put("a", 1).put("a", 1))
        .hasMessage("Key a is already part of this digest");
  }
}

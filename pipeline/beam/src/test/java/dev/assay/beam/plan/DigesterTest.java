package dev.assay.beam.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigesterTest {
  private static Digester digest() {
    return Digester.of("test/1");
  }

  /** The SHA-256 that Python's hashlib gives of the bytes that the format describes. */
  @Test
  void everyNameAndValueIsHashedWithItsLengthBeforeIt() {
    assertThat(digest().add("a", "bc").hex())
        .isEqualTo("1ca0a68639049e2e4c5f345b7ed521b8767a3a2bd0e2c1c335f1aaf19c1e0337");
  }

  @Test
  void noTwoListsOfValuesHaveTheSameDigest() {
    assertThat(
            Stream.of(
                    digest(),
                    digest().add("a", ""),
                    digest().add("a", "bc"),
                    digest().add("ab", "c"),
                    digest().add("a", "b").add("c", ""),
                    digest().addAll("a", List.of()),
                    digest().addAll("a", List.of("x", "y")),
                    digest().addAll("a", List.of("y", "x")),
                    digest().addAll("a", List.of("xy")),
                    digest().addAll("a", Map.of("x", "y")),
                    Digester.of("test/2"))
                .map(Digester::hex))
        .doesNotHaveDuplicates();
  }

  @Test
  void theOrderInWhichAMapWasFilledDoesNotCount() {
    Map<String, Integer> one = new LinkedHashMap<>();
    Map<String, Integer> other = new LinkedHashMap<>();
    List.of("p", "q", "r").forEach(key -> one.put(key, key.codePointAt(0)));
    List.of("r", "q", "p").forEach(key -> other.put(key, key.codePointAt(0)));
    assertThat(digest().addAll("m", one).hex()).isEqualTo(digest().addAll("m", other).hex());
  }

  @Test
  void theShortFormIsTheBeginningOfTheLongOne() {
    assertThat(digest().add("a", 1).hex()).startsWith(digest().add("a", 1).shortHex());
    assertThat(digest().shortHex()).hasSize(40);
  }
}

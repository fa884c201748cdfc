package dev.assay.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumberTest {

  /** RFC 8785, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000,0",
    "8000000000000000,0",
    "0000000000000001,5e-324",
    "8000000000000001,-5e-324",
    "7fefffffffffffff,1.7976931348623157e+308",
    "ffefffffffffffff,-1.7976931348623157e+308",
    "4340000000000000,9007199254740992",
    "c340000000000000,-9007199254740992",
    "4430000000000000,295147905179352830000",
    "44b52d02c7e14af5,9.999999999999997e+22",
    "44b52d02c7e14af6,1e+23",
    "44b52d02c7e14af7,1.0000000000000001e+23",
    "444b1ae4d6e2ef4e,999999999999999700000",
    "444b1ae4d6e2ef4f,999999999999999900000",
    "444b1ae4d6e2ef50,1e+21",
    "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d,0.000001",
    "41b3de4355555553,333333333.3333332",
    "41b3de4355555554,333333333.33333325",
    "41b3de4355555555,333333333.3333333",
    "41b3de4355555556,333333333.3333334",
    "41b3de4355555557,333333333.33333343",
    "becbf647612f3696,-0.0000033333333333333333",
    "43143ff3c1cb0959,1424953923781206.2"
  })
  void publishedSamplesAreMet(String bits, String written) {
    assertThat(CanonicalNumber.of(ofBits(bits))).isEqualTo(written);
  }

  /** RFC 8785, appendix B: NaN and Infinity are errors. */
  @Test
  void whatJsonHasNoNumberForIsRefused() {
    assertThatThrownBy(() -> CanonicalNumber.of(ofBits("7fffffffffffffff")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Canonical JSON has no number for NaN");
    assertThatThrownBy(() -> CanonicalNumber.of(ofBits("7ff0000000000000")))
        .hasMessage("Canonical JSON has no number for Infinity");
  }

  /**
   * Oracle: JSON.stringify of Node.js (V8), over random bit patterns, all third powers of two,
   * fractions, halves of floats, subnormals and powers of ten.
   */
  @Test
  void numbersAreWrittenAsEcmaScriptWritesThem() throws IOException {
    List<String> lines;
    try (InputStream in = getClass().getResourceAsStream("/lineage/es6-numbers.csv")) {
      assertThat(in).isNotNull();
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(lines).hasSizeGreaterThan(2000);
    for (String line : lines) {
      int comma = line.indexOf(',');
      assertThat(CanonicalNumber.of(ofBits(line.substring(0, comma))))
          .as(line)
          .isEqualTo(line.substring(comma + 1));
    }
  }

  private static double ofBits(String hex) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
  }
}

package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The JDK's own count is the oracle. */
class CodePointOffsetsTest {

  @Test
  void everyPositionAgreesWithTheJdk() {
    Random random = new Random(Seeded.seed());
    for (int length : new int[] {0, 1, 255, 256, 257, 511, 512, 2_000}) {
      String text = Seeded.oddText(random, length);
      CodePointOffsets offsets = CodePointOffsets.of(text);
      for (int unit = 0; unit <= text.length(); unit++) {
        boolean inside =
            unit > 0
                && unit < text.length()
                && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
        if (!inside) {
          assertThat(offsets.at(unit)).isEqualTo(text.codePointCount(0, unit));
        }
      }
    }
  }

  @Test
  void textWithoutSupplementaryCharactersKeepsItsPositions() {
    assertThat(CodePointOffsets.of("中文 text").at(5)).isEqualTo(5);
  }
}

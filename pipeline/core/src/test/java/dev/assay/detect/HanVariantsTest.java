package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HanVariantsTest {

  private static Findings scan(boolean variants, String text, String... words) {
    return Scans.of(new Probe.Keywords("list", List.of(words), "", variants)).scan(text);
  }

  @Test
  void theTableIsThatOfIcu() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    for (int unit = 0x3400; unit < 0xFB00; unit++) {
      if (Character.isIdeographic(unit)) {
        String once = icu.transliterate(String.valueOf((char) unit));
        String twice = icu.transliterate(once);
        char simplified = HanVariants.simplified((char) unit);
        if (once.length() == 1) {
          assertThat(String.valueOf(simplified)).as("U+%04X", unit).isIn(once, twice);
        }
        assertThat(HanVariants.simplified(simplified)).as("U+%04X", unit).isEqualTo(simplified);
      }
    }
  }

  @Test
  void aListMeetsTraditionalAndSimplifiedAlike() {
    assertThat(scan(true, "臺灣的資料庫", "数据库", "资料库").count(0)).isEqualTo(1);
    assertThat(scan(true, "头发与发展", "頭髮", "發展").count(0)).isEqualTo(2);
    assertThat(scan(true, "頭髮與發展", "头发", "发展").count(0)).isEqualTo(2);
  }

  @Test
  void withoutVariantsAWordIsMetAsItIsEvenBesideAListThatHasThem() {
    assertThat(scan(false, "頭髮", "头发").count(0)).isZero();
    ProbeScanner both =
        Scans.of(
            new Probe.Keywords("a", List.of("头发"), "", false),
            new Probe.Keywords("b", List.of("头发"), "", true),
            new Probe.Phrases(List.of("头发")));
    Findings traditional = both.scan("頭髮");
    assertThat(List.of(traditional.count(0), traditional.count(1), traditional.count(2)))
        .containsExactly(0, 1, 0);
    Findings simplified = both.scan("头发");
    assertThat(List.of(simplified.count(0), simplified.count(1), simplified.count(2)))
        .containsExactly(1, 1, 1);
  }

  @Test
  void countsEqualThoseOfASearchWordByWord() {
    long seed = 7;
    Random random = new Random(seed);
    String alphabet = "头頭发髮發人民a Ａ";
    for (int round = 0; round < 300; round++) {
      List<String> words =
          random
              .ints(6, 0, alphabet.length() - 3)
              .mapToObj(i -> alphabet.substring(i, i + 1 + random.nextInt(2)).replace(" ", "民"))
              .toList();
      StringBuilder text = new StringBuilder();
      random.ints(40, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
      String folded = HanVariants.simplified(Folding.fold(text.toString()));
      long expected =
          words.stream()
              .map(word -> HanVariants.simplified(Folding.fold(word)))
              .distinct()
              .filter(word -> !word.contains("a") && folded.contains(word))
              .count();
      Findings findings =
          scan(
              true,
              text.toString(),
              words.stream().filter(w -> !w.contains("a")).toArray(String[]::new));
      assertThat(findings.count(0))
          .as("seed %d: %s in %s", seed, words, text)
          .isEqualTo((int) expected);
    }
  }
}

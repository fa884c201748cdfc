package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Hand-checked cases, ICU's own normaliser as an oracle, and laws on random text. */
class NormaliserTest {
  private static final Normaliser STANDARD = Normaliser.standard();
  private static final Normaliser EVERYTHING = Normaliser.of(Map.of("full-width", true));
  private static final Normaliser ONLY_NFC =
      Normaliser.of(
          Map.of("line-ends", false, "control", false, "invisible", false, "spaces", false));

  @Test
  void textThatNeedsNothingIsReturnedItself() {
    String text = "Plain text,\twith tabs\nand lines. 中文，标点。日本語のテキスト 한국어 é ü ß";
    Normalised normalised = STANDARD.normalise(text);
    assertThat(normalised.text()).isSameAs(text);
    assertThat(normalised.map().isIdentity()).isTrue();
    assertThat(normalised.changesPerStep()).containsOnly(0);
  }

  @Test
  void everyLineEndBecomesLineFeed() {
    Normalised normalised = STANDARD.normalise("a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh\r\r\n");
    assertThat(normalised.text()).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\n\n");
    assertThat(normalised.changes(NormaliseStep.LINE_ENDS)).isEqualTo(9);
  }

  @Test
  void controlsGoAndALoneSurrogateBecomesTheReplacementCharacter() {
    Normalised normalised = STANDARD.normalise("a\u0000b\u001Bc\u007Fd\u0090e\tf\uD800g\uDC00");
    assertThat(normalised.text()).isEqualTo("abcde\tf\uFFFDg\uFFFD");
    assertThat(normalised.changes(NormaliseStep.CONTROL)).isEqualTo(6);
  }

  @Test
  void invisibleCharactersGo() {
    String raw = "\uFEFFzero\u200Bwidth so\u00ADft \u202Ertl\u202C \u2066x\u2069 \u2060 中\u200B文";
    assertThat(STANDARD.normalise(raw).text()).isEqualTo("zerowidth soft rtl x  中文");
  }

  @Test
  void joinersStayWhereTheyCarryMeaning() {
    String persian = "می\u200Cخواهم";
    String hindi = "क्\u200Dष";
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    String england =
        new StringBuilder()
            .appendCodePoint(0x1F3F4)
            .appendCodePoint(0xE0067)
            .appendCodePoint(0xE007F)
            .toString();
    assertThat(STANDARD.normalise(persian + hindi + family + england).text())
        .isEqualTo(persian + hindi + family + england);
    assertThat(STANDARD.normalise("foo\u200Cbar 中\u200D文 \u200D").text()).isEqualTo("foobar 中文 ");
    assertThat(STANDARD.normalise("hidden\uDB40\uDC41\uDB40\uDC42").text()).isEqualTo("hidden");
  }

  @Test
  void narrowSpacesBecomeSpaceAndTheIdeographicSpaceStays() {
    assertThat(STANDARD.normalise("a\u00A0b\u2009c\u202Fd\u205Fe\u3000中").text())
        .isEqualTo("a b c d e\u3000中");
  }

  @Test
  void fullWidthLettersAndDigitsBecomeAsciiOnlyOnRequest() {
    String raw = "ＡＢｃ１２，（全角）";
    assertThat(STANDARD.normalise(raw).text()).isEqualTo(raw);
    assertThat(EVERYTHING.normalise(raw).text()).isEqualTo("ABc12，（全角）");
  }

  @Test
  void compositionMapsTheWholeOfWhatWasComposed() {
    Normalised normalised = STANDARD.normalise("xe\u0301y 각");
    assertThat(normalised.text()).isEqualTo("x\u00E9y 각");
    assertThat(normalised.map().toSource(1)).isEqualTo(1);
    assertThat(normalised.map().toSourceEnd(2)).isEqualTo(3);
    assertThat(normalised.map().toSource(2)).isEqualTo(3);
  }

  @Test
  void removalAtTheStartIsBeforeTheFirstUnit() {
    OffsetMap map = STANDARD.normalise("\uFEFFabc\r\nd").map();
    assertThat(map.toSource(0)).isEqualTo(1);
    assertThat(map.toSourceEnd(3)).isEqualTo(4);
    assertThat(map.toSource(3)).isEqualTo(5);
    assertThat(map.toSourceEnd(4)).isEqualTo(6);
  }

  @Test
  void stepsAreSwitchedByTheirWords() {
    assertThat(Normaliser.words())
        .containsExactly("line-ends", "control", "invisible", "spaces", "full-width", "nfc");
    assertThat(Normaliser.of(Map.of("nfc", false)).normalise("e\u0301\u00A0").text())
        .isEqualTo("e\u0301 ");
    assertThat(Normaliser.none().normalise("\r\n\u00A0e\u0301\uD800").text())
        .isEqualTo("\r\n\u00A0e\u0301\uD800");
    assertThatThrownBy(() -> Normaliser.of(Map.of("nfkc", true)))
        .hasMessageStartingWith("Cannot switch normalisation step 'nfkc'");
  }

  @Test
  void isIdempotentOnRandomText() {
    Random random = new Random(Seeded.seed());
    for (int i = 0; i < 20_000; i++) {
      String raw = Seeded.oddText(random, random.nextInt(40));
      for (Normaliser normaliser : new Normaliser[] {STANDARD, EVERYTHING, ONLY_NFC}) {
        String once = normaliser.normalise(raw).text();
        assertThat(normaliser.normalise(once).text())
            .as("seed %d, text %d: %s", Seeded.seed(), i, escaped(raw))
            .isEqualTo(once);
      }
    }
  }

  @Test
  void compositionAgreesWithIcu() {
    Normalizer2 icu = Normalizer2.getNFCInstance();
    Random random = new Random(Seeded.seed());
    for (int i = 0; i < 20_000; i++) {
      String raw = Seeded.oddText(random, random.nextInt(40)).replaceAll("[\uD800-\uDFFF]", "");
      assertThat(ONLY_NFC.normalise(raw).text())
          .as("seed %d, text %d: %s", Seeded.seed(), i, escaped(raw))
          .isEqualTo(icu.normalize(raw));
    }
  }

  /** What stands before a boundary comes from what stands before its source, and from no more. */
  @Test
  void everyBoundaryMapsToThePlaceThatGivesTheSamePrefix() {
    Normalizer2 icu = Normalizer2.getNFCInstance();
    Random random = new Random(Seeded.seed());
    for (int i = 0; i < 10_000; i++) {
      String raw = Seeded.oddText(random, random.nextInt(30));
      Normalised normalised = EVERYTHING.normalise(raw);
      String text = normalised.text();
      for (int at = 0; at <= text.length(); at++) {
        boolean boundary = at == text.length() || icu.hasBoundaryBefore(text.codePointAt(at));
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        if (boundary && !inside) {
          String source = raw.substring(0, normalised.map().toSourceEnd(at));
          assertThat(EVERYTHING.normalise(source).text())
              .as("seed %d, text %d at %d: %s", Seeded.seed(), i, at, escaped(raw))
              .isEqualTo(text.substring(0, at));
        }
      }
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04X".formatted(c)));
    return escaped.toString();
  }
}

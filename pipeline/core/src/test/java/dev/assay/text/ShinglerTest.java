package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import dev.assay.text.ShingleConfig.Digits;
import dev.assay.text.ShingleConfig.Unit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expectations: hand-counted tokens, FIPS 180-4, and {@link PlainShingles} as the oracle. */
class ShinglerTest {

  private static final long SEED = Long.getLong("test.seed", 20261125L);

  private final Shingler single = new Shingler(new ShingleConfig(Unit.WORD, 1, Digits.KEEP));
  private final Shingler five = new Shingler(ShingleConfig.DEFAULT);

  @Test
  void runsAreOneTokenAndHanKanaHangulStandAlone() {
    assertThat(tokens("Hello, World_1 x2!")).isEqualTo(3);
    assertThat(tokens("你好,ab世界9")).isEqualTo(6);
    assertThat(tokens("カード々〇한글")).isEqualTo(7);
    assertThat(tokens("naïve café Ωmega")).isEqualTo(3);
    assertThat(tokens("\ud840\udc00\ud840\udc01 \ud83d\ude00 \ud801\udc00\ud801\udc01"))
        .isEqualTo(3);
  }

  @Test
  void markGoesOnWithARunAndNeverBeginsOne() {
    assertThat(tokens("e\u0301te\u0301")).isEqualTo(1);
    assertThat(tokens("\u0301 \u26a0\ufe0f")).isZero();
    assertThat(tokens("हिन्दी")).isEqualTo(1);
  }

  @Test
  void caseDoesNotMatterAndLocaleHasNoPart() {
    assertThat(set("TITLE İSTANBUL STRASSE ΣΟΦΟΣ end"))
        .isEqualTo(set("title istanbul strasse σοφοσ END"));
  }

  @Test
  void wordOrderAndEachCharacterMatter() {
    assertThat(set("a b c d e")).isNotEqualTo(set("a b c e d"));
    assertThat(set("a b c d e")).isNotEqualTo(set("a b c d f"));
    assertThat(set("ab c d e f")).isNotEqualTo(set("a bc d e f"));
  }

  @Test
  void punctuationBetweenTokensDoesNotMatter() {
    assertThat(set("one two; three\n\nfour -- five")).isEqualTo(set("one two three four five"));
  }

  @Test
  void textBelowOneShingleHasNone() {
    for (String text : new String[] {"", "...", "a b c d", "甲乙丙丁"}) {
      five.shingle(text);
      assertThat(five.distinct()).as(text).isZero();
    }
    five.shingle("a b c d e");
    assertThat(five.distinct()).isEqualTo(1);
    assertThat(five.tokens()).isEqualTo(5);
  }

  @Test
  void maskedDigitsTellNothingApart() {
    Shingler masked = new Shingler(new ShingleConfig(Unit.WORD, 2, Digits.MASK));
    masked.shingle("pay 1200 by x1y2 now");
    long[] first = masked.toArray();
    masked.shingle("pay 7 by x99y0 now");
    assertThat(masked.toArray()).isEqualTo(first);
    assertThat(masked.tokens()).isEqualTo(5);
    assertThat(set("pay 1200 by x1y2 now")).isNotEqualTo(set("pay 7 by x99y0 now"));
    assertThat(masked.textSha256("a1")).isNotEqualTo(masked.textSha256("a2"));
  }

  @Test
  void characterUnitTakesLettersAndSkipsTheRest() {
    Shingler characters = new Shingler(new ShingleConfig(Unit.CHARACTER, 3, Digits.KEEP));
    characters.shingle("Ab, c\u0301 12你");
    assertThat(characters.tokens()).isEqualTo(6);
    assertThat(characters.distinct()).isEqualTo(4);
    Shingler masked = new Shingler(new ShingleConfig(Unit.CHARACTER, 1, Digits.MASK));
    masked.shingle("a12 3b");
    assertThat(masked.tokens()).isEqualTo(4);
  }

  @Test
  void repeatedShinglesCountOnceEvenByTheMillion() {
    five.shingle("ab cd ".repeat(500_000));
    assertThat(five.tokens()).isEqualTo(1_000_000);
    assertThat(five.distinct()).isEqualTo(2);
    five.shingle("the cat sat on a mat by me now ".repeat(60_000));
    assertThat(five.distinct()).isEqualTo(9);
  }

  @Test
  void distinctShinglesAgreeWithPlainCodeOnRandomUnicode() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random, 1 + random.nextInt(800));
      int size = 1 + random.nextInt(6);
      Shingler shingler = new Shingler(new ShingleConfig(Unit.WORD, size, Digits.KEEP));
      shingler.shingle(text);
      assertThat(shingler.tokens())
          .as("seed %d, text %s", SEED, text)
          .isEqualTo(PlainShingles.tokens(text).size());
      assertThat(shingler.distinct())
          .as("seed %d, text %s", SEED, text)
          .isEqualTo(PlainShingles.of(text, size).size());
      assertThat(shingler.toArray()).isSorted();
    }
  }

  @Test
  void resultDoesNotDependOnWhatWasShingledBefore() {
    five.shingle("a long text of many words that leaves something behind 12");
    five.shingle("x y z u v w");
    long[] used = five.toArray();
    assertThat(used).isEqualTo(set("x y z u v w"));
    assertThat(five.tokens()).isEqualTo(6);
  }

  @Test
  void digestIsThatOfTheLowerCasedText() throws Exception {
    assertThat(HexFormat.of().formatHex(five.textSha256("ABC")))
        .as("SHA-256 of abc, FIPS 180-4")
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      String text = randomText(random, random.nextInt(40_000));
      StringBuilder lower = new StringBuilder();
      text.codePoints().forEach(c -> lower.appendCodePoint(UCharacter.toLowerCase(c)));
      byte[] expected =
          MessageDigest.getInstance("SHA-256")
              .digest(lower.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(five.textSha256(text)).as("seed %d", SEED).isEqualTo(expected);
    }
  }

  @Test
  void loneSurrogatesStayDifferent() {
    assertThat(five.textSha256("\ud800")).isNotEqualTo(five.textSha256("\ud801"));
    assertThat(five.textSha256("\ud800")).isNotEqualTo(five.textSha256("?"));
    assertThat(tokens("a\ud800b\udc00c")).isEqualTo(3);
  }

  @Test
  void impossibleSizeIsRefused() {
    assertThatThrownBy(() -> new ShingleConfig(Unit.WORD, 0, Digits.KEEP))
        .hasMessage("Invalid shingle size: 0 (must be 1 to 64)");
  }

  private int tokens(String text) {
    single.shingle(text);
    return single.tokens();
  }

  private long[] set(String text) {
    Shingler shingler = new Shingler(ShingleConfig.DEFAULT);
    shingler.shingle(text);
    return Arrays.copyOf(shingler.hashes(), shingler.distinct());
  }

  private static String randomText(Random random, int points) {
    int[][] ranges = {
      {'a', 'e'},
      {'A', 'E'},
      {'0', '3'},
      {' ', '/'},
      {0x4e00, 0x4e05},
      {0x3041, 0x30ff},
      {0xac00, 0xac05},
      {0x300, 0x305},
      {0x20000, 0x20003},
      {0x1f600, 0x1f610},
      {0x10400, 0x10410},
      {0x3000, 0x3040},
      {0x2460, 0x2470},
      {0xff00, 0xffef},
      {0x900, 0x97f},
      {0, 0x2fff}
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points; i++) {
      int[] range = ranges[random.nextInt(random.nextBoolean() ? 4 : ranges.length)];
      text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
    }
    return text.toString();
  }
}

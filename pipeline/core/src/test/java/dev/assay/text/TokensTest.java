package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-checked. */
class TokensTest {

  @Test
  void wordsKeepTheirInnerApostrophesAndPoints() {
    assertThat(split("Don't use example.com, it’s 3.14 or 1,000."))
        .containsExactly("Don't", "use", "example.com", ",", "it’s", "3.14", "or", "1,000", ".");
  }

  @Test
  void everyHanKanaAndHangulCharacterIsAWord() {
    assertThat(split("数据库v8的かな한글。"))
        .containsExactly("数", "据", "库", "v8", "的", "か", "な", "한", "글", "。");
  }

  @Test
  void marksStandAloneButPointsHyphensAndBarsRunTogether() {
    assertThat(split("## a|b ... -- |---| (x_y)"))
        .containsExactly("#", "#", "a", "|", "b", "...", "--", "|", "---", "|", "(", "x_y", ")");
  }

  @Test
  void equalTokensHaveEqualHashesAndCaseCounts() {
    Tokens tokens = tokens("the The the");
    assertThat(tokens.hash(0)).isEqualTo(tokens.hash(2)).isEqualTo(Tokens.hashOf("the"));
    assertThat(tokens.hash(0)).isNotEqualTo(tokens.hash(1));
  }

  @Test
  void flagsTellWordsLettersAndUnits() {
    Tokens tokens = tokens("abc 123 中 # 𠀀");
    assertThat(tokens.flags(0)).isEqualTo((byte) (Tokens.WORD | Tokens.ALPHABETIC));
    assertThat(tokens.flags(1)).isEqualTo(Tokens.WORD);
    assertThat(tokens.is(2, Tokens.UNIT)).isTrue();
    assertThat(tokens.flags(3)).isEqualTo((byte) 0);
    assertThat(tokens.is(4, Tokens.UNIT)).isTrue();
  }

  @Test
  void kindsAreCountedInCodePoints() {
    Tokens tokens = tokens("Ab1 中𠀀\n。+\uFFFD");
    assertThat(tokens.kindCount(CharKind.UPPER)).isEqualTo(1);
    assertThat(tokens.kindCount(CharKind.LETTER)).isEqualTo(1);
    assertThat(tokens.kindCount(CharKind.DIGIT)).isEqualTo(1);
    assertThat(tokens.kindCount(CharKind.HAN)).isEqualTo(2);
    assertThat(tokens.kindCount(CharKind.LINE_FEED)).isEqualTo(1);
    assertThat(tokens.kindCount(CharKind.PUNCTUATION)).isEqualTo(1);
    assertThat(tokens.kindCount(CharKind.SYMBOL)).isEqualTo(1);
    assertThat(tokens.kindCount(CharKind.GARBLED)).isEqualTo(1);
  }

  private static Tokens tokens(String text) {
    Tokens tokens = new Tokens();
    tokens.split(text.toCharArray(), text.length());
    return tokens;
  }

  private static List<String> split(String text) {
    Tokens tokens = tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }
}

package dev.assay.tokencount;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.assay.text.SharedCorpora;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The oracle is jtokkit with the vocabulary and the pattern that it loads itself. */
class ExactTokensTest {
  private static final Encoding JTOKKIT =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

  /** Counts of OpenAI's tiktoken for o200k_base, as its cookbook shows them for these texts. */
  @Test
  void publishedTextsHaveTheirPublishedCounts() {
    ExactTokens tokens = ExactTokens.o200k();
    assertThat(tokens.count("antidisestablishmentarianism")).isEqualTo(6);
    assertThat(tokens.count("2 + 2 = 4")).isEqualTo(7);
    assertThat(tokens.count("お誕生日おめでとう")).isEqualTo(8);
  }

  @Test
  void whatLooksLikeASpecialTokenIsText() {
    assertThat(ExactTokens.o200k().count("<|endoftext|>")).isGreaterThan(1);
    assertThat(ExactTokens.o200k().count("")).isZero();
  }

  @Test
  void oddTextsHaveTheCountsOfJtokkit() {
    for (String text :
        List.of(
            "don't WON'T they'll",
            "a\r\n\r\n  b\n\t\tc   ",
            "12345678901 3.14159",
            "----====////\n/*",
            "身份证11010519491231002X，请核对。",
            "\uD83D\uDE00 e\u0301 \u00a0x \u3000 \uac00\ub098",
            "x".repeat(3000))) {
      assertThat(ExactTokens.o200k().count(text))
          .as(text)
          .isEqualTo(JTOKKIT.countTokensOrdinary(text));
    }
  }

  @Test
  void realTextsHaveTheCountsOfJtokkit() throws Exception {
    List<SharedCorpora.Entry> entries = SharedCorpora.read();
    for (int i = 0; i < entries.size(); i += 15) {
      SharedCorpora.Entry entry = entries.get(i);
      assertThat(ExactTokens.o200k().count(entry.text()))
          .as(entry.id())
          .isEqualTo(JTOKKIT.countTokensOrdinary(entry.text()));
    }
  }
}

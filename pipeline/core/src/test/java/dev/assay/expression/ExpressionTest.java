package dev.assay.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations are from the definition of CEL (cel-spec, langdef.md), read by hand. */
class ExpressionTest {
  private static final Map<String, ExpressionType> VARIABLES =
      Map.of(
          "words", ExpressionType.WHOLE_NUMBER,
          "mean_word_length", ExpressionType.NUMBER,
          "language", ExpressionType.WORD,
          "source_tags", ExpressionType.WORDS);

  private static boolean holds(String text, Map<String, Object> values) throws ExpressionException {
    return Expression.of(text, VARIABLES).holds(values::get);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "words < 50 | true",
        "words < 50 && language == 'en' | false",
        "words + 1 == 13 && mean_word_length > 2.5 | true",
        "'law' in source_tags | true",
        "source_tags.exists(t, t.startsWith('l')) | true",
        "language in ['zh', 'en'] | true",
        "words / 0 > 1 | false",
        "double(words) / mean_word_length > 3.0 | true",
        "words > 3 ? language == 'zh' : false | true",
        "language.matches('z.') | true"
      })
  void isTrueOrFalse(String text, boolean expected) throws ExpressionException {
    Map<String, Object> values = new HashMap<>();
    values.put("words", 12L);
    values.put("mean_word_length", 3.0);
    values.put("language", "zh");
    values.put("source_tags", List.of("law"));
    assertThat(holds(text, values)).isEqualTo(expected);
  }

  @Test
  void whatIsMissingDoesNotHold() throws ExpressionException {
    assertThat(holds("words < 50", Map.of())).isFalse();
    assertThat(holds("words >= 50", Map.of())).isFalse();
    assertThat(holds("words < 50 || language == 'zh'", Map.of("language", "zh"))).isTrue();
  }

  @Test
  void namesAreThoseThatItUses() throws ExpressionException {
    assertThat(Expression.of("words < 5 || source_tags.all(t, t != language)", VARIABLES))
        .extracting(Expression::variables)
        .isEqualTo(List.of("language", "source_tags", "words"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "wrds < 50 | 0 | 4 | the expression names `wrds`, which does not exist | Did you mean `words`?",
        "words < | 6 | 1 | the expression ends too early | Write what comes after the last sign",
        "words < 5 and true | 10 | 3 | the expression cannot be read from `and` on | Write && for and",
        "words = 5 | 6 | 1 | the expression cannot be read from `=` on | Write == for equal",
        "words | 0 | 5 | the expression is neither true nor false | Compare it with something, for example: words < 50",
        "mean-word-length < 3.0 | 0 | 4 | the expression names `mean`, which does not exist | In expressions names have underscores: mean_word_length",
        "language > 3 | 9 | 1 | `>` does not work for a word and a whole number | Compare like with like: numbers with numbers, words with words"
      })
  void whatIsWrongIsSaidInPlainWords(
      String text, int position, int length, String message, String remedy) {
    assertThatThrownBy(() -> Expression.of(text, VARIABLES))
        .isInstanceOfSatisfying(
            ExpressionException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.position()).isEqualTo(position);
              assertThat(e.length()).isEqualTo(length);
              assertThat(e.remedy()).isEqualTo(remedy);
            });
  }

  @Test
  void aDecimalNumberIsNotComparedWithAWholeOne() {
    assertThatThrownBy(() -> Expression.of("mean_word_length < 3", VARIABLES))
        .isInstanceOfSatisfying(
            ExpressionException.class, e -> assertThat(e.remedy()).contains("write 3.0 for 3"));
  }

  @Test
  void whatCostsTooMuchIsRefused() {
    assertThatThrownBy(
            () ->
                Expression.of(
                    "source_tags.all(a, source_tags.all(b, a != b || words > 3))", VARIABLES))
        .isInstanceOf(ExpressionException.class)
        .hasMessageContaining("steps for one document, and 1000 are allowed");
  }
}

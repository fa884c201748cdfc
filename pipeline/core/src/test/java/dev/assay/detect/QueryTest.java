package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations are from the syntax of Lucene's classic query parser, read by hand. */
class QueryTest {

  private static boolean meets(String query, String text) {
    return Scans.of(new Probe.Query(query)).scan(text).count(0) > 0;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data | Data is here | true",
        "data | database | false",
        "data AND security | security of data | true",
        "data AND security | data alone | false",
        "data -draft | data | true",
        "data -draft | a draft of data | false",
        "+data old new | data | true",
        "(a OR b) AND c | b c | true",
        "(a OR b) AND c | a b | false",
        "\"data security\" | data, security | true",
        "\"data security\" | data and security | false",
        "\"data security\"~1 | data and security | true",
        "\"data security\"~1 | security and data | true",
        "\"data security\"~1 | data x y security | false",
        "secur* | securities | true",
        "secur* | insecure | false",
        "colour~1 | color | true",
        "数据 | 大数据平台 | true",
        "数据 | 数字与依据 | false",
        "数据安全 | 数据的安全 | false",
        "\"数据 安全\"~2 | 数据的安全 | true",
        "\"数据 安全\"~2 | 安全与数据 | true",
        "\"数据 安全\"~2 | 数与据安全 | false",
        "\"数据 安全\"~2 | 数据一二三安全 | false",
        "数据 AND NOT 草案 | 数据草案 | false",
        "数据 AND NOT 草案 | 数据 | true",
        "數據 | 数据 | true",
        "ＡＩ模型 | ai模型 | true",
        "AI模型 | 使用AI模型训练 | true"
      })
  void meetsTheTextOrNot(String query, String text, boolean expected) {
    assertThat(meets(query, text)).isEqualTo(expected);
  }

  @Test
  void severalQueriesAreAskedOfOneText() {
    ProbeScanner scanner =
        Scans.of(
            new Probe.Query("数据"),
            new Probe.Phrases(List.of("数据")),
            new Probe.Query("草案 OR draft"));
    Findings findings = scanner.scan("数据，draft");
    assertThat(List.of(findings.count(0), findings.count(1), findings.count(2)))
        .containsExactly(1, 1, 1);
    assertThat(findings.all()).containsExactly(new Finding(1, 0, 2));
    Findings second = scanner.scan("draft");
    assertThat(List.of(second.count(0), second.count(2))).containsExactly(0, 1);
    assertThat(second.isEmpty()).isTrue();
  }

  /** Texts without the words that a query needs are not indexed: no answer may change by that. */
  @Test
  void leavingOutTextsChangesNoAnswer() {
    long seed = 3;
    Random random = new Random(seed);
    List<String> queries =
        List.of(
            "ab AND 人民", "\"人 民\"~1 OR c", "+人民 -ab", "(ab OR c) AND (民 OR 人)", "人* c", "NOT ab c");
    String alphabet = "abc人民 ";
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(12, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
      for (String query : queries) {
        assertThat(meets(query, text.toString()))
            .as("seed %d: %s in %s", seed, query, text)
            .isEqualTo(meets("(" + query + ") OR (" + query + " zz*)", text.toString()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"data security | 0 | this quotation mark is never closed",
        "(a OR b | 0 | this parenthesis is never closed",
        "a) b | 1 | this parenthesis was never opened",
        "title:data | 0 | there is no field `title`: a query is about the text alone",
        "a AND | 4 | it ends too early",
        "NOT a | 0 | it names no word that must stand in the text",
        "*data | 0 | a word cannot begin with * or ?",
        "/data/ | 0 | expressions between slashes belong into `matches`",
        "[a TO b] | 0 | ranges in brackets are for numbers, and a text has none",
        "、。 | 0 | it names no word that must stand in the text"
      })
  void whatIsWrongIsSaidInPlainWords(String query, int position, String message) {
    assertThatThrownBy(() -> ProbeSet.check(new Probe.Query(query)))
        .isInstanceOfSatisfying(
            BadPatternException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.position()).isEqualTo(position);
            });
  }
}

package dev.assay.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String canonical(String json) throws Exception {
    return CanonicalJson.of(MAPPER.readTree(json));
  }

  /** RFC 8785, section 3.2.2 and 3.2.4, where the result is given as bytes. */
  @Test
  void theExampleOfTheStandardGivesItsBytes() throws Exception {
    String json =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    byte[] expected =
        HexFormat.of()
            .parseHex(
                "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a"
                    + "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d"
                    + "32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f"
                    + "227d");
    assertThat(CanonicalJson.bytes(MAPPER.readTree(json))).isEqualTo(expected);
  }

  /** RFC 8785, section 3.2.3: keys by UTF-16 code units. */
  @Test
  void keysAreSortedByUtf16CodeUnits() throws Exception {
    String json =
        """
        {
          "\\u20ac": "Euro Sign",
          "\\r": "Carriage Return",
          "\\ufb33": "Hebrew Letter Dalet With Dagesh",
          "1": "One",
          "\\ud83d\\ude00": "Emoji: Grinning Face",
          "\\u0080": "Control",
          "\\u00f6": "Latin Small Letter O With Diaeresis"
        }
        """;
    assertThat(canonical(json))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  /** Vectors "structures" and "weird" of the reference implementation of RFC 8785. */
  @Test
  void nestedAndOddStructuresAreMet() throws Exception {
    assertThat(
            canonical(
                """
                {"1": {"f": {"f": "hi","F": 5} ,"\\n": 56.0}, "10": { }, "": "empty",
                 "a": { }, "111": [ { } ], "A": { }}
                """))
        .isEqualTo(
            "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                + "\"111\":[{}],\"A\":{},\"a\":{}}");
    assertThat(canonical("{\"\\u0080\": \"Control\\u007f\", \"</script>\": \"Challenge\"}"))
        .isEqualTo("{\"</script>\":\"Challenge\",\"\u0080\":\"Control\u007f\"}");
  }

  @Test
  void wholeNumbersKeepEveryDigit() {
    assertThat(CanonicalJson.of(List.of(0, -7, 9007199254740992L)))
        .isEqualTo("[0,-7,9007199254740992]");
    assertThat(CanonicalJson.of(List.of(9007199254740993L, Long.MIN_VALUE)))
        .isEqualTo("[\"9007199254740993\",\"-9223372036854775808\"]");
    assertThat(CanonicalJson.of(new BigInteger("12345678901234567890")))
        .isEqualTo("\"12345678901234567890\"");
  }

  @Test
  void decimalsAreNumbersWhereADoubleHoldsThem() {
    assertThat(CanonicalJson.of(new BigDecimal("4.50"))).isEqualTo("4.5");
    assertThat(CanonicalJson.of(new BigDecimal("0.12345678901234567890")))
        .isEqualTo("\"0.12345678901234567890\"");
    assertThat(CanonicalJson.of(0.1f)).isEqualTo("0.10000000149011612");
  }

  @Test
  void mapsAndTreesGiveTheSame() throws Exception {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1, 2.5, true, "x"));
    map.put("a", Map.of("k", new byte[] {1, 2, 3}));
    map.put("c", null);
    assertThat(CanonicalJson.of(map))
        .isEqualTo("{\"a\":{\"k\":\"AQID\"},\"b\":[1,2.5,true,\"x\"],\"c\":null}")
        .isEqualTo(CanonicalJson.of(MAPPER.valueToTree(map)));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    assertThatThrownBy(() -> CanonicalJson.of("a\ud83d"))
        .hasMessage("Half a surrogate pair at position 1");
    assertThatThrownBy(() -> CanonicalJson.of("\ude00a"))
        .hasMessage("Half a surrogate pair at position 0");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> CanonicalJson.of(new Object()))
        .hasMessage("Canonical JSON has no form for class java.lang.Object");
    assertThatThrownBy(() -> CanonicalJson.of(Map.of(1, 2)))
        .hasMessage("A key must be a text, not 1");
  }
}

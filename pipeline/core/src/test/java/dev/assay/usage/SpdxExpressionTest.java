package dev.assay.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grammar and examples of annex D of SPDX 2.3; messages and columns by hand. */
class SpdxExpressionTest {

  private static SpdxExpression.License license(String id) {
    return new SpdxExpression.License(id, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CDDL-1.0",
        "CDDL-1.0+",
        "LicenseRef-23",
        "LicenseRef-MIT-Style-1",
        "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2",
        "LGPL-2.1-only OR MIT",
        "LGPL-2.1-only OR MIT OR BSD-3-Clause",
        "LGPL-2.1-only AND MIT AND BSD-2-Clause",
        "GPL-2.0-or-later WITH Bison-exception-2.2",
        "LGPL-2.1-only OR BSD-3-Clause AND MIT",
        "MIT AND (LGPL-2.1-or-later OR BSD-3-Clause)",
        "MIT WITH AdditionRef-mine",
        "MIT WITH DocumentRef-a:AdditionRef-b"
      })
  void examplesOfTheStandardParseAndAreWrittenAsTheyStood(String text) throws Exception {
    assertThat(SpdxExpression.parse(text)).hasToString(text);
  }

  @Test
  void withBindsBeforeAndBeforeOr() throws Exception {
    assertThat(SpdxExpression.parse("A OR B AND C+ WITH D"))
        .isEqualTo(
            new SpdxExpression.Or(
                List.of(
                    license("A"),
                    new SpdxExpression.And(
                        List.of(
                            license("B"),
                            new SpdxExpression.With(
                                new SpdxExpression.License("C", true), "D"))))));
  }

  @Test
  void parenthesesBindFirstAndWhiteSpaceDoesNotCount() throws Exception {
    assertThat(SpdxExpression.parse(" ( A\tOR B )AND(C) "))
        .isEqualTo(SpdxExpression.parse("(A OR B) AND C"))
        .isEqualTo(
            new SpdxExpression.And(
                List.of(new SpdxExpression.Or(List.of(license("A"), license("B"))), license("C"))));
  }

  @Test
  void operatorsAreAllUpperOrAllLowerCase() throws Exception {
    assertThat(SpdxExpression.parse("A or B and C with D")).hasToString("A OR B AND C WITH D");
  }

  @Test
  void wordsThatOnlyContainAnOperatorAreIds() throws Exception {
    assertThat(SpdxExpression.parse("ORACLE OR ANDROID")).hasToString("ORACLE OR ANDROID");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1 | 1 | A license expression cannot be empty",
        "'   ' | 4 | 1 | A license expression cannot be empty",
        "CC BY 4.0 | 4 | 2 | Expected AND, OR or WITH before `BY`",
        "MIT AND | 8 | 1 | Expected a license id before the end",
        "MIT AND OR | 9 | 2 | Expected a license id before `OR`",
        "OR MIT | 1 | 2 | Expected a license id before `OR`",
        "MIT Or Apache-2.0 | 5 | 2 | Expected AND, OR or WITH before `Or`",
        "MIT WITH | 9 | 1 | Expected an exception id before the end",
        "MIT WITH (A) | 10 | 1 | Expected an exception id before `(`",
        "(MIT | 1 | 1 | `(` is not closed",
        "A AND ((B) OR C | 7 | 1 | `(` is not closed",
        "(MIT X) | 6 | 1 | Expected AND, OR, WITH or `)` before `X`",
        "MIT) | 4 | 1 | `)` closes nothing",
        "() | 2 | 1 | Expected a license id before `)`",
        "(A OR B) WITH C | 10 | 4 | WITH must follow a single license, not a parenthesis",
        "MIT + | 5 | 1 | `+` must follow an SPDX license id directly",
        "+ | 1 | 1 | Expected a license id before `+`",
        "MIT++ | 5 | 1 | Expected AND, OR or WITH before `+`",
        "LicenseRef-a+ | 13 | 1 | `+` must follow an SPDX license id directly",
        "A WITH B+ | 9 | 1 | `+` must follow an SPDX license id directly",
        "MIT/BSD | 4 | 1 | Character `/` cannot stand in a license expression",
        "MIT_2 | 4 | 1 | Character `_` cannot stand in a license expression",
        "A OR 😀 | 6 | 1 | Character `😀` cannot stand in a license expression",
        "😀 | 1 | 1 | Character `😀` cannot stand in a license expression",
        "LicenseRef- | 1 | 11 | `LicenseRef-` is no reference: `LicenseRef-` needs a name",
        "DocumentRef-a | 1 | 13 | `DocumentRef-a` is no reference: "
            + "after a DocumentRef there must follow `:LicenseRef-` and a name",
        "DocumentRef-a:MIT | 1 | 17 | `DocumentRef-a:MIT` is no reference: "
            + "after `:` there must stand `LicenseRef-` and a name",
        "a:LicenseRef-b | 1 | 14 | `a:LicenseRef-b` is no reference: "
            + "before `:` there must stand `DocumentRef-` and a name",
        "AdditionRef-a | 1 | 13 | `AdditionRef-a` is an exception and must follow WITH",
        "MIT WITH LicenseRef-a | 10 | 12 | `LicenseRef-a` is a license and cannot follow WITH"
      })
  void errorsSayWhatWasExpectedAndWhere(String text, int column, int length, String message) {
    assertThatExceptionOfType(SpdxSyntaxException.class)
        .isThrownBy(() -> SpdxExpression.parse(text))
        .withMessage(message + " (column " + column + ")")
        .satisfies(
            e -> {
              assertThat(e.column()).isEqualTo(column);
              assertThat(e.length()).isEqualTo(length);
            });
  }

  @Test
  void deepNestingIsRefusedAndLongChainsAreNot() throws Exception {
    String deep = "(".repeat(100_000) + "MIT" + ")".repeat(100_000);
    assertThatExceptionOfType(SpdxSyntaxException.class)
        .isThrownBy(() -> SpdxExpression.parse(deep))
        .withMessageStartingWith("Parentheses nest deeper than 50");
    assertThat(SpdxExpression.parse("A" + " OR A".repeat(10_000)))
        .isInstanceOf(SpdxExpression.Or.class);
  }

  /** Random trees come back equal from their own text. */
  @Test
  void whatIsWrittenParsesToTheSame() throws Exception {
    long seed = seed();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      SpdxExpression expression = random(random, 4);
      assertThat(SpdxExpression.parse(expression.toString()))
          .as("seed %d, %s", seed, expression)
          .isEqualTo(expression);
    }
  }

  /** Any text of these pieces either parses or fails with a column inside it. */
  @Test
  void noTextBreaksTheParser() {
    long seed = seed();
    Random random = new Random(seed);
    String[] pieces = {
      "(", ")", "+", " ", "MIT", " AND ", " OR ", " WITH ", "LicenseRef-", ":", "é"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        assertThat(SpdxExpression.parse(text.toString())).isNotNull();
      } catch (SpdxSyntaxException e) {
        assertThat(e.column()).as("seed %d, %s", seed, text).isBetween(1, text.length() + 1);
      }
    }
  }

  private static long seed() {
    String asked = System.getProperty("test.seed", "");
    return asked.isEmpty() ? 20261123L : Long.parseLong(asked);
  }

  private static SpdxExpression random(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(4);
    if (kind == 0) {
      return new SpdxExpression.License("L-" + random.nextInt(9) + ".0", random.nextBoolean());
    }
    if (kind == 1) {
      return new SpdxExpression.With(license("L-" + random.nextInt(9)), "E-" + random.nextInt(9));
    }
    List<SpdxExpression> parts = new ArrayList<>();
    while (parts.size() < 2 || random.nextBoolean()) {
      SpdxExpression part = random(random, depth - 1);
      boolean flat =
          kind == 2 ? part instanceof SpdxExpression.And : part instanceof SpdxExpression.Or;
      if (!flat) {
        parts.add(part);
      }
    }
    return kind == 2 ? new SpdxExpression.And(parts) : new SpdxExpression.Or(parts);
  }
}

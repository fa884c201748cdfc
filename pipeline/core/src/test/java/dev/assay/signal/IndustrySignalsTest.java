package dev.assay.signal;

import org.junit.jupiter.api.Test;

/** Small documents whose structure can be told by eye. */
class IndustrySignalsTest {
  private static final String MANUAL =
      """
      # Pump

      The pump runs at night, and the operator has to be there.

      ### Start

      - Open the valve.
      - Close it again.

      | name | size |
      |------|------|
      | pump |      |

      ```sh
      pump start
      pump stop
      ```
      """;

  private final Measured signal = new Measured();

  @Test
  void linesAreToldByTheirLook() {
    signal.is("heading-line-ratio", MANUAL, 2, 12);
    signal.is("heading-levels", MANUAL, 2);
    signal.is("heading-level-skips", MANUAL, 1);
    signal.is("list-line-ratio", MANUAL, 2, 12);
    signal.is("table-line-ratio", MANUAL, 3, 12);
    signal.is("empty-cell-ratio", MANUAL, 1, 6);
    signal.is("ragged-row-ratio", MANUAL, 0);
    signal.is("ragged-row-ratio", "| a |\n| b | c |", 1, 2);
    signal.is("prose-line-ratio", MANUAL, 1, 12);
    int characters = 6 + 57 + 9 + 17 + 17 + 3 * 17 - 3 + 5 + 10 + 9 + 3;
    signal.is("code-ratio", MANUAL, 5 + 10 + 9 + 3, characters(MANUAL));
    signal.is("prose-character-ratio", MANUAL, 57, characters(MANUAL));
    org.assertj.core.api.Assertions.assertThat(characters(MANUAL))
        .isCloseTo(characters, org.assertj.core.api.Assertions.within(10.0));
  }

  private static double characters(String text) {
    return text.lines().mapToInt(line -> line.strip().length()).sum();
  }

  @Test
  void headingsMayBeUnderlinedAndChinese() {
    signal.is("heading-levels", "Pump\n====\n\nStart\n-----\n", 2);
    signal.is("heading-levels", "第一章 总则\n第一条 为了规范合同。", 1);
  }

  @Test
  void codeNeedsNoFence() {
    signal.is("code-ratio", "int x = 0;\nx++;\n", 1);
    signal.is("code-ratio", "The pump runs; it stops.", 0);
  }

  @Test
  void markupIsTagsEntitiesAndTargets() {
    signal.is("markup-ratio", "<b>pump</b> &amp; x", 3 + 4 + 5, 19);
    signal.is("markup-ratio", "a < b and c > d", 0);
    signal.is("link-ratio", "See http://a.org now", 12, 20);
    signal.is("markup-ratio", "[the manual of it](/m)", 5, 22);
    signal.is("link-ratio", "[the manual of it](/m)", 2, 22);
  }

  @Test
  void formulasStandBetweenDollars() {
    signal.is("formula-ratio", "As $x^2$ grows", 5, 14);
    signal.is("formula-ratio", "It costs $5 and $6", 0);
    signal.is("formula-ratio", "$$\nx = y\n$$", 1);
  }

  @Test
  void articlesOpenLawLines() {
    signal.is("article-line-ratio", "第一条 本法。\n第十二条 附则。\n完", 2, 3);
    signal.is("article-line-ratio", "Article 3. Scope.\nSection 12 of it.\nArticles.", 2, 3);
  }

  @Test
  void referencesAndBoilerplateAreLines() {
    signal.is("reference-line-ratio", "[1] Smith.\nSmith et al. said so.\nNo.", 2, 3);
    signal.is("boilerplate-line-ratio", "All Rights Reserved.\n版权所有\nThe pump runs.", 2, 3);
  }

  @Test
  void templatesDifferInNumbersAlone() {
    signal.is("template-line-ratio", "value 1 = 12\nvalue 2 = 345\nother 3", 1, 3);
  }

  @Test
  void densitiesAreOfAThousandWords() {
    // Name : ____ TODO
    signal.is("placeholder-density", "Name: ____ TODO", 2000.0 / 4);
    signal.is("placeholder-density", "Dear {{name}}, the pump runs at night.", 1000.0 / 13);
    signal.is("figure-density", "![pump](p.png) 如图", 2000.0 / 9);
    signal.is("generated-style-density", "We delve into it", 1000.0 / 4);
  }

  @Test
  void sentencesEndInBothScripts() {
    signal.is("sentences", "It is 3.14. So? Yes!! 好。行！", 5);
    signal.is("mean-sentence-length", "It runs. 好。", 3, 2);
    signal.isMissing("mean-sentence-length", "no end");
  }

  @Test
  void endsTellWhetherATextIsWhole() {
    String prose = "The pump runs at night, and the operator has to be there";
    signal.is("truncated-end", prose, 1);
    signal.is("truncated-end", prose + ".", 0);
    signal.is("truncated-end", "- item", 0);
    signal.is("open-block", "```\npump", 1);
    signal.is("open-block", "```\npump\n```", 0);
  }

  @Test
  void brokenTextShows() {
    signal.is("mojibake-ratio", "caf\u00c3\u00a9 au lait", 2, 11);
    signal.is("mojibake-ratio", "锟斤拷", 2, 3);
    signal.is("mojibake-ratio", "Caf\u00e9 \u00ab\u00c7a\u00bb", 0);
    signal.is("odd-word-ratio", "xzqrt pumps a1b2c3 loooop ok", 3, 5);
    signal.is("identifier-ratio", "getName my_var os.path pump", 3, 4);
  }

  @Test
  void machinesTellOfThemselves() {
    signal.is("machine-translation-hints", "This page was machine translated. 机器翻译", 2);
    signal.is("generated-text-hints", "As an AI language model, I hope this helps.", 2);
    signal.is("generated-text-hints", "The model helps.", 0);
  }
}

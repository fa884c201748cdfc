package dev.assay.signal;

import org.junit.jupiter.api.Test;

/** Counted by hand after DCLM (baselines/mappers/filters/content_filters.py). */
class RefinedWebSignalsTest {
  private final Measured signal = new Measured();

  @Test
  void wordsLeaveMarksOut() {
    signal.is("refinedweb-words", "It runs - at 3.5 bar, always.", 6);
    signal.is("refinedweb-words", "中文 OK", 3);
  }

  @Test
  void lengthsAndSymbolsGoByWhiteSpace() {
    signal.is("refinedweb-mean-word-length", "It runs, (well).", 2 + 5 + 7, 3);
    signal.is("refinedweb-symbol-word-ratio", "# a... b \u2026", 3, 4);
    signal.is("refinedweb-non-alphabetic-word-ratio", "a1 22 -- \u4e2d", 2, 4);
  }

  @Test
  void stopWordsCountAsOftenAsTheyOccur() {
    signal.is("refinedweb-stop-words", "The cat and the dog.", 3);
    signal.is("refinedweb-stop-words", "the, the", 1);
  }

  @Test
  void blankLinesAreNoLines() {
    signal.is("refinedweb-bullet-line-ratio", "* a\n\n- b\n\u25cf c\n\u2022 d\ne", 4, 5);
    signal.is("refinedweb-ellipsis-line-ratio", "a...\n\nb . . .\nc\u2026\nd", 3, 4);
  }

  @Test
  void everyOccurrenceOfWhatOccursTwiceCounts() {
    String text = "one\n two \none\n\n\none\n two \none\n\nlast";
    signal.is("refinedweb-duplicate-line-ratio", text, 6, 7);
    signal.is("refinedweb-duplicate-line-character-ratio", text, 18, 22);
    signal.is("refinedweb-duplicate-paragraph-ratio", text, 2, 3);
    signal.is("refinedweb-duplicate-paragraph-character-ratio", text, 2 * 13, 2 * 13 + 4);
  }

  @Test
  void amongTheMostFrequentRunsTheLongestCounts() {
    signal.is("refinedweb-top-2-gram-character-ratio", "a b x long word y a b z long word", 16, 23);
    signal.is("refinedweb-top-3-gram-character-ratio", "a b c a b c", 1);
    signal.is("refinedweb-top-4-gram-character-ratio", "a b c d", 0);
  }

  @Test
  void everyWordOfARepeatedRunCountsOnce() {
    signal.is("refinedweb-duplicate-5-gram-character-ratio", "a b c d e, x! a b c d e", 10, 11);
    signal.is("refinedweb-duplicate-5-gram-character-ratio", "a b c d e x A b c d e", 0);
    signal.is("refinedweb-duplicate-6-gram-character-ratio", "a b c d e f ".repeat(2), 1);
    signal.is("refinedweb-duplicate-7-gram-character-ratio", "a b c d e f g ".repeat(2), 1);
    signal.is("refinedweb-duplicate-8-gram-character-ratio", "a b c d e f g h ".repeat(2), 1);
    signal.is("refinedweb-duplicate-9-gram-character-ratio", "a b c d e f g h i ".repeat(2), 1);
    signal.is("refinedweb-duplicate-10-gram-character-ratio", "a b c d e f g h i j ".repeat(2), 1);
  }

  @Test
  void chineseHasNoRunsHere() {
    signal.isMissing("refinedweb-top-2-gram-character-ratio", "水泵在夜间运行");
  }

  @Test
  void removedWordsAreThoseOfLinesTakenOut() {
    String before = "Menu\nThe pump runs at night.\n";
    org.assertj.core.api.Assertions.assertThat(
            signal.of("removed-word-ratio", "The pump runs at night.\n", before))
        .isEqualTo((float) (1 / 6.0));
    signal.is("removed-word-ratio", before, 0);
  }
}

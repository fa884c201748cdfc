package dev.assay.signal;

import org.junit.jupiter.api.Test;

/** Counted by hand after Data-Juicer (data_juicer/ops/filter, ops/common). */
class DataJuicerSignalsTest {
  private final Measured signal = new Measured();

  @Test
  void wordsLoseSpecialCharactersAtTheirEnds() {
    signal.is("data-juicer-words", "(The) pump's -- 3 bar\tmore\u2605", 4);
    signal.is("data-juicer-stop-word-ratio", "(The) pump IS red", 2, 4);
  }

  @Test
  void ratiosAreOfAllCharacters() {
    signal.is("data-juicer-alphanumeric-ratio", "a1 -\u4e2d", 3, 5);
    signal.is("special-character-ratio", "a1 -\u4e2d\uD83D\uDE00", 4, 6);
    signal.is("data-juicer-mean-line-length", "abc\n\nde\n", 8, 3);
  }

  @Test
  void topRunsOfCharactersAreAsManyAsTheRootOfTheDifferentOnes() {
    // 13 runs of 10 of "abc" over and over: 3 different, each 4 or 5 times; the root of 3 is 1
    String text = "abc".repeat(7) + "a";
    signal.is("data-juicer-character-repetition-ratio", text, 5, 13);
    signal.is("data-juicer-character-repetition-ratio", "abcdefghijklmn", 0);
    signal.isMissing("data-juicer-character-repetition-ratio", "short");
  }

  @Test
  void repeatedRunsOfWordsCountEveryOccurrence() {
    signal.is(
        "data-juicer-word-repetition-ratio", "A b c d e f g h i j, a b c d e f g h i j", 2, 11);
  }
}

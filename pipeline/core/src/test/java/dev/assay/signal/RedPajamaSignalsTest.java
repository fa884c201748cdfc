package dev.assay.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Counted by hand after the code of RedPajama-Data v2 (app/src/core/quality_signals); the runs
 * against a plain transcription of its definition.
 */
class RedPajamaSignalsTest {
  private static final String TEXT = "The pump's OLD.\nThe pump: run it!\n";

  private final Measured signal = new Measured();

  @Test
  void wordsLosePunctuationAndCase() {
    // the pumps old | the pump run it
    signal.is("redpajama-words", TEXT, 7);
    signal.is("redpajama-mean-word-length", TEXT, 3 + 5 + 3 + 3 + 4 + 3 + 2, 7);
    signal.is("redpajama-unique-word-ratio", TEXT, 6, 7);
    double entropy = -(2 / 7.0 * Math.log(2 / 7.0) + 5 * (1 / 7.0 * Math.log(1 / 7.0)));
    signal.is("redpajama-word-entropy", TEXT, entropy);
    signal.is("redpajama-words", "- -- !", 0);
    signal.isMissing("redpajama-mean-word-length", "- -- !");
  }

  @Test
  void lengthsAreThoseAfterDecomposition() {
    signal.is("redpajama-mean-word-length", "caf\u00e9", 5);
  }

  @Test
  void aLineOfChineseIsOneWord() {
    signal.is("redpajama-words", "水泵在夜间运行，操作人员在场。", 1);
  }

  @Test
  void rawWordsAreRunsOfWordCharactersAndRunsOfMarks() {
    // The pump ' s OLD . The pump : run it !
    signal.is("redpajama-non-alphabetic-word-ratio", TEXT, 4, 12);
    signal.is("redpajama-upper-case-word-ratio", TEXT, 1, 12);
    signal.is("redpajama-upper-case-word-ratio", "A1 B 2 \u4e2d", 2, 4);
    // of the pieces only "s" and "it" are stop words; "The" is not in lower case
    signal.is("redpajama-stop-word-ratio", TEXT, 2, 12);
    signal.is("redpajama-symbol-word-ratio", "# a ... b \u2026 c....... #x", 1 + 1 + 1 + 2 + 1, 9);
  }

  @Test
  void sentencesNeedAWordCharacter() {
    signal.is("redpajama-sentences", "One. Two! Three? Four", 4);
    signal.is("redpajama-sentences", "... !!! ???", 0);
    signal.is("redpajama-sentences", "3.14", 2);
  }

  @Test
  void bracketsAndPlaceholdersAreDividedByCharacters() {
    signal.is("redpajama-curly-bracket-ratio", "a {b} c", 2, 7);
    signal.is("redpajama-lorem-ipsum-ratio", "Lorem, ipsum dolor", 1, 17);
    signal.is("redpajama-lorem-ipsum-ratio", "ipsum lorem", 0);
    signal.is("redpajama-javascript-words", "JavaScript, javascript!\njavascripts", 2);
  }

  @Test
  void linesCountWithTheirLineFeed() {
    signal.is("redpajama-terminal-line-ratio", "One.\nTwo\nThree!\n\n", 2, 4);
    signal.is("redpajama-bullet-line-ratio", " \u2022 one\n- two\n\u2013 three", 2, 3);
    signal.is("redpajama-mean-line-words", TEXT, 7, 2);
    signal.is("redpajama-mean-line-upper-case-ratio", "AB\nc", (2 / 3.0 + 0) / 2);
    signal.is("redpajama-mean-line-numeric-ratio", "a 12\nb", (2 / 4.0 + 0) / 2);
  }

  @Test
  void topRunsCountWordsAlone() {
    // "buy now" twice of 8 + 4 letters; the first of equals
    signal.is("redpajama-top-2-gram-character-ratio", "Buy now! Buy, now ever", 2 * 6, 16);
    signal.is("redpajama-top-3-gram-character-ratio", "a b c a b c", 2 * 3, 6);
    signal.is("redpajama-top-4-gram-character-ratio", "a b c d e f", 0);
  }

  @Test
  void everyOccurrenceOfARepeatedRunCounts() {
    signal.is("redpajama-duplicate-5-gram-character-ratio", "a b c d e x A B C D E", 10, 11);
    signal.is("redpajama-duplicate-6-gram-character-ratio", "a b c d e x a b c d e", 0);
    signal.is("redpajama-duplicate-7-gram-character-ratio", "a b c d e f g ".repeat(2), 1);
    signal.is("redpajama-duplicate-8-gram-character-ratio", "a b c d e f g h ".repeat(2), 1);
    signal.is("redpajama-duplicate-9-gram-character-ratio", "a b c d e f g h i ".repeat(2), 1);
    signal.is("redpajama-duplicate-10-gram-character-ratio", "a b c d e f g h i j ".repeat(2), 1);
  }

  @Test
  void runsAgreeWithBruteForce() {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      List<String> words = new ArrayList<>();
      int size = random.nextInt(80);
      for (int i = 0; i < size; i++) {
        words.add("abcdef".substring(0, 1 + random.nextInt(1 + round % 6)).repeat(1));
      }
      String text = String.join(" ", words);
      for (int n = 5; n <= 10; n++) {
        check("redpajama-duplicate-" + n + "-gram-character-ratio", text, covered(words, n), seed);
      }
      for (int n = 2; n <= 4; n++) {
        check("redpajama-top-" + n + "-gram-character-ratio", text, top(words, n), seed);
      }
    }
  }

  private void check(String id, String text, double characters, long seed) {
    double whole = text.replace(" ", "").length();
    double expected = whole == 0 ? Double.NaN : (float) (characters / whole);
    Assertions.assertThat(signal.of(id, text))
        .as("%s, seed %d, text %s", id, seed, text)
        .isEqualTo(Double.valueOf(expected));
  }

  private static double covered(List<String> words, int n) {
    boolean[] marked = new boolean[words.size()];
    for (int i = 0; i + n <= words.size(); i++) {
      for (int j = 0; j + n <= words.size(); j++) {
        if (i != j && words.subList(i, i + n).equals(words.subList(j, j + n))) {
          java.util.Arrays.fill(marked, i, i + n, true);
        }
      }
    }
    double characters = 0;
    for (int i = 0; i < marked.length; i++) {
      characters += marked[i] ? words.get(i).length() : 0;
    }
    return characters;
  }

  private static double top(List<String> words, int n) {
    int most = 0;
    double characters = 0;
    for (int i = 0; i + n <= words.size(); i++) {
      int count = 0;
      for (int j = 0; j + n <= words.size(); j++) {
        count += words.subList(i, i + n).equals(words.subList(j, j + n)) ? 1 : 0;
      }
      if (count > most) {
        most = count;
        characters = count < 2 ? 0 : String.join("", words.subList(i, i + n)).length() * count;
      }
    }
    return characters;
  }
}

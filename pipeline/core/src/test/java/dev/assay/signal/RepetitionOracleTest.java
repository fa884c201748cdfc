package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Seeded;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Brute force with strings, written after datatrove's gopher_repetition_filter.py. */
class RepetitionOracleTest {
  private static final int ROUNDS = 3_000;

  private final SignalComputer computer = new SignalComputer();
  private final Random random = new Random(Seeded.seed());

  @Test
  void runsOfWordsAgreeWithBruteForce() {
    for (int round = 0; round < ROUNDS; round++) {
      String text = Seeded.repetitiveText(random, random.nextInt(round % 50 == 0 ? 600 : 60));
      SignalValues values = computer.compute(text);
      List<String> words = words(text);
      double length = text.codePointCount(0, text.length());
      for (int n = 2; n <= 4; n++) {
        double expected = words.size() < n ? Double.NaN : top(words, n) / length;
        check(values, "top-" + n + "-gram-character-ratio", expected, text);
      }
      for (int n = 5; n <= 10; n++) {
        check(
            values, "duplicate-" + n + "-gram-character-ratio", duplicate(words, n) / length, text);
      }
      Set<String> distinct = new HashSet<>(words);
      check(values, "distinct-words", distinct.size(), text);
      check(values, "unique-word-ratio", distinct.size() / (double) words.size(), text);
    }
  }

  @Test
  void linesAndParagraphsAgreeWithBruteForce() {
    for (int round = 0; round < ROUNDS; round++) {
      String text = Seeded.repetitiveText(random, random.nextInt(60));
      SignalValues values = computer.compute(text);
      double length = text.codePointCount(0, text.length());
      List<String> lines = parts(text, "\n+");
      check(values, "duplicate-line-ratio", repeats(lines) / lines.size(), text);
      check(values, "duplicate-line-character-ratio", repeatedCharacters(lines) / length, text);
      List<String> paragraphs = parts(text.strip(), "\n{2,}");
      check(values, "duplicate-paragraph-ratio", repeats(paragraphs) / paragraphs.size(), text);
      check(
          values,
          "duplicate-paragraph-character-ratio",
          repeatedCharacters(paragraphs) / length,
          text);
      List<String> prose = parts(text, "\n").stream().filter(line -> !line.isBlank()).toList();
      double letters = length - text.chars().filter(c -> c == '\n').count();
      check(values, "repeated-line-character-ratio", repeatedCharacters(prose) / letters, text);
    }
  }

  private static void check(SignalValues values, String id, double expected, String text) {
    double rounded = id.equals("distinct-words") ? expected : (float) expected;
    boolean empty = text.isEmpty();
    assertThat(values.at(Signals.indexOf(id)))
        .as("%s, seed %d, text %s", id, Seeded.seed(), text)
        .isEqualTo(Double.valueOf(empty && !id.equals("distinct-words") ? Double.NaN : rounded));
  }

  private static List<String> words(String text) {
    Tokens tokens = new Tokens();
    tokens.split(text.toCharArray(), text.length());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  private static double top(List<String> words, int n) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      counts.merge(words.subList(i, i + n), 1, Integer::sum);
    }
    List<String> best = words.subList(0, n);
    int most = 0;
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return (double) joined(best) * most;
  }

  /** Length of the run with a space between words, none between two Han characters. */
  private static int joined(List<String> run) {
    int length = length(run.get(0));
    for (int i = 1; i < run.size(); i++) {
      boolean close = isHan(run.get(i - 1)) && isHan(run.get(i));
      length += length(run.get(i)) + (close ? 0 : 1);
    }
    return length;
  }

  private static double duplicate(List<String> words, int n) {
    Set<List<String>> seen = new HashSet<>();
    double characters = 0;
    int i = 0;
    while (i + n <= words.size()) {
      List<String> run = words.subList(i, i + n);
      if (seen.add(run)) {
        i++;
      } else {
        characters += run.stream().mapToInt(RepetitionOracleTest::length).sum();
        i += n;
      }
    }
    return characters;
  }

  private static boolean isHan(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.asList(text.split(separator, -1));
  }

  private static double repeats(List<String> parts) {
    return parts.size() - new HashSet<>(parts).size();
  }

  private static double repeatedCharacters(List<String> parts) {
    int characters = 0;
    Set<String> seen = new HashSet<>();
    for (String part : parts) {
      characters += seen.add(part) ? 0 : length(part);
    }
    return characters;
  }
}

package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AutomatonTest {

  /** Every occurrence, against a search of every word at every place; the seed is printed. */
  @Test
  void findsWhatASearchOfEveryWordFinds() {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int letters = 2 + random.nextInt(12);
      TreeSet<String> words = new TreeSet<>();
      for (int i = 0; i < 1 + random.nextInt(60); i++) {
        words.add(random(random, letters, 1 + random.nextInt(6)));
      }
      String text = random(random, letters + 2, 200);
      assertThat(found(List.copyOf(words), text))
          .as("seed %d, round %d: %s in %s", seed, round, words, text)
          .containsExactlyInAnyOrderElementsOf(expected(words, text));
    }
  }

  @Test
  void holdsAHundredThousandWords() {
    Random random = new Random(1);
    TreeSet<String> words = new TreeSet<>();
    while (words.size() < 100_000) {
      words.add(random(random, 3000, 2 + random.nextInt(4)));
    }
    List<String> sorted = List.copyOf(words);
    String text = String.join("", sorted.subList(500, 600));
    assertThat(found(sorted, text))
        .containsAll(expected(new TreeSet<>(sorted.subList(500, 600)), text));
  }

  private static List<String> found(List<String> words, String text) {
    char[] codes = new char[Character.MAX_VALUE + 1];
    char next = 1;
    for (char unit = 0x4E00; unit < 0x4E00 + 4000; unit++) {
      boolean used = words.size() > 1000;
      for (String word : used ? List.<String>of() : words) {
        used |= word.indexOf(unit) >= 0;
      }
      codes[unit] = used ? next++ : 0;
    }
    Automaton automaton = Automaton.of(words, codes);
    List<String> found = new ArrayList<>();
    int state = Automaton.START;
    for (int i = 0; i < text.length(); i++) {
      int code = automaton.code(text.charAt(i));
      state = code == 0 ? Automaton.START : automaton.next(state, code);
      for (int end = automaton.first(state); end >= 0; end = automaton.shorter(end)) {
        found.add(words.get(automaton.word(end)) + "@" + (i + 1));
      }
    }
    return found;
  }

  private static List<String> expected(TreeSet<String> words, String text) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        all.add(word + "@" + (at + word.length()));
      }
    }
    return all;
  }

  private static String random(Random random, int letters, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) (0x4E00 + random.nextInt(letters)));
    }
    return out.toString();
  }
}

package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeywordsTest {

  private static Probe keywords(String name, String... words) {
    return new Probe.Keywords(name, List.of(words), "0".repeat(64));
  }

  private static int distinct(String text, String... words) {
    return Scans.of(keywords("list", words)).scan(text).count(0);
  }

  @Test
  void wordsOfSpacedScriptsMatchWhole() {
    assertThat(distinct("the cat sat", "cat")).isEqualTo(1);
    assertThat(distinct("concatenate cats cat_x", "cat")).isZero();
    assertThat(distinct("кот, котик", "кот")).isEqualTo(1);
    assertThat(distinct("котик", "кот")).isZero();
    assertThat(distinct("C++ и C", "c++")).isEqualTo(1);
  }

  @Test
  void hanMatchesAnywhere() {
    assertThat(distinct("中华人民共和国", "人民")).isEqualTo(1);
    assertThat(distinct("使用AI模型训练", "AI模型")).isEqualTo(1);
    assertThat(distinct("openAI模型", "AI模型")).isZero();
    assertThat(distinct("我用cat命令", "cat")).isEqualTo(1);
  }

  @Test
  void caseAndWidthDoNotMatter() {
    assertThat(distinct("ＣＡＴ", "cat")).isEqualTo(1);
    assertThat(distinct("Straße CAT ΣΊΣΥΦΟΣ", "ｃａｔ", "σίσυφοσ")).isEqualTo(2);
  }

  @Test
  void theCountIsOfDistinctWordsAndFindingsAreOccurrences() {
    Findings findings = Scans.of(keywords("list", "cat", "Cat", "dog")).scan("cat CAT cat dog");
    assertThat(findings.count(0)).isEqualTo(2);
    assertThat(findings.all())
        .containsExactly(
            new Finding(0, 0, 3),
            new Finding(0, 4, 7),
            new Finding(0, 8, 11),
            new Finding(0, 12, 15));
  }

  @Test
  void listsThatShareWordsAreCountedApart() {
    ProbeScanner scanner =
        Scans.of(
            keywords("a", "cat", "dog"),
            keywords("b", "dog"),
            new Probe.Phrases(List.of("dog", "lorem ipsum")),
            new Probe.Pattern("do[g]", "none"));
    Findings findings = scanner.scan("cat dog hotdog LOREM ipsum");
    assertThat(findings.count(0)).isEqualTo(2);
    assertThat(findings.count(1)).isEqualTo(1);
    assertThat(findings.count(2)).isEqualTo(3);
    assertThat(findings.count(3)).isEqualTo(2);
    assertThat(scanner.scan("").isEmpty()).isTrue();
    assertThat(scanner.scan("dog").count(1)).isEqualTo(1);
  }

  @Test
  void occurrencesOfOnePhraseDoNotOverlap() {
    // as str.count of Python does: "aaaa".count("aa") == 2
    assertThat(Scans.of(new Probe.Phrases(List.of("aa"))).scan("aaaa a").count(0)).isEqualTo(2);
  }

  @Test
  void wordsWithinWordsAreAllSeen() {
    // Aho and Corasick 1975: he, she, his, hers in ushers
    Probe phrases = new Probe.Phrases(List.of("he", "she", "his", "hers"));
    assertThat(Scans.of(phrases).scan("ushers").count(0)).isEqualTo(3);
  }

  @Test
  void countsEqualThoseOfASearchWordByWord() {
    long seed = 42;
    Random random = new Random(seed);
    String alphabet = "ab c人民_Ａ";
    for (int round = 0; round < 300; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        words.add(random(random, alphabet.replace(" ", ""), 1 + random.nextInt(3)));
      }
      String text = random(random, alphabet, 60);
      Findings findings = Scans.of(new Probe.Keywords("l", words, "")).scan(text);
      long expected =
          words.stream().map(Folding::fold).distinct().filter(w -> whole(text, w)).count();
      assertThat(findings.count(0))
          .as("seed %d: %s in %s", seed, words, text)
          .isEqualTo((int) expected);
    }
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return out.toString();
  }

  private static boolean whole(String raw, String word) {
    String text = Folding.fold(raw);
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean before = at > 0 && spaced(text.charAt(at - 1)) && spaced(word.charAt(0));
      boolean after =
          end < text.length() && spaced(text.charAt(end)) && spaced(word.charAt(word.length() - 1));
      if (!before && !after) {
        return true;
      }
    }
    return false;
  }

  private static boolean spaced(char c) {
    return c == 'a' || c == 'b' || c == 'c' || c == '_';
  }
}

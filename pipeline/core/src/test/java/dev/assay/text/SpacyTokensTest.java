package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Token by token against spaCy 3.8.18: {@code pipeline/benchmarks/parity/spacy_truth.py} wrote what
 * it makes of odd texts from a seeded generator and of real documents.
 */
class SpacyTokensTest {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final SpacyTokens tokens = new SpacyTokens();

  @Test
  void oddTextsArePartedAsSpacyPartsThem() throws IOException {
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (String line : lines("spacy-odd.jsonl.gz")) {
      JsonNode odd = new ObjectMapper().readTree(line);
      String text = odd.get("text").asText();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < odd.get("spans").size(); i += 2) {
        int from = text.offsetByCodePoints(0, odd.get("spans").get(i).asInt());
        int to = text.offsetByCodePoints(0, odd.get("spans").get(i + 1).asInt());
        expected.add(text.substring(from, to));
      }
      List<String> actual = words(text);
      int sentences = SpacySentences.count(tokens);
      if (!actual.equals(expected) || sentences != odd.get("sentences").asInt()) {
        different.add("<%s> %s %s, not %s %s".formatted(text, actual, sentences, expected, odd));
      }
      compared++;
    }
    assertThat(compared).isEqualTo(4_000);
    assertThat(different).isEmpty();
  }

  @Test
  void realDocumentsArePartedAsSpacyPartsThem() throws IOException {
    Map<String, String> expected = new HashMap<>();
    for (String line : lines("spacy-documents.tsv.gz")) {
      int tab = line.indexOf('\t');
      expected.put(line.substring(0, tab), line.substring(tab + 1));
    }
    List<String> different = new ArrayList<>();
    int compared = 0;
    for (SharedCorpora.Entry entry : SharedCorpora.read()) {
      String theirs = expected.get(entry.id());
      assertThat(theirs).as(entry.id()).isNotNull();
      split(entry.text());
      String ours =
          "%d\t%d\t%016x"
              .formatted(tokens.size(), SpacySentences.count(tokens), digest(entry.text()));
      if (!ours.equals(theirs)) {
        different.add(entry.id() + ": " + ours + ", not " + theirs);
      }
      compared++;
    }
    assertThat(compared).isEqualTo(expected.size()).isGreaterThan(4_000);
    assertThat(different).isEmpty();
  }

  /** Hand-checked against {@code spacy.blank("en")}. */
  @Test
  void marksAndExceptionsArePartedFromWords() {
    assertThat(words("Mr. O'Neill can't pay $5.50 (U.S.), see www.example.com/a."))
        .containsExactly(
            "Mr.",
            "O'Neill",
            "ca",
            "n't",
            "pay",
            "$",
            "5.50",
            "(",
            "U.S.",
            ")",
            ",",
            "see",
            "www.example.com/a",
            ".");
    assertThat(words("10km/h well-known, end.Start :-) and/or"))
        .containsExactly(
            "10", "km/h", "well", "-", "known", ",", "end", ".", "Start", ":-)", "and/or");
  }

  @Test
  void aTokenKnowsWhatItIsMadeOf() {
    words("Né 12 !? . \ud842\udfb7x");
    assertThat(tokens.is(0, SpacyTokens.ALPHABETIC)).isTrue();
    assertThat(tokens.is(1, SpacyTokens.ALPHABETIC)).isFalse();
    assertThat(tokens.is(2, SpacyTokens.SYMBOL | SpacyTokens.PUNCTUATION)).isTrue();
    assertThat(tokens.is(4, SpacyTokens.SENTENCE_END)).isTrue();
    assertThat(tokens.length(5)).isEqualTo(2);
    assertThat(tokens.is(5, SpacyTokens.ALPHABETIC)).isTrue();
    assertThat(tokens.hash(1)).isEqualTo(Tokens.hashOf("12"));
  }

  @Test
  void countsHashSignsAndEllipses() {
    split("# one... two.... three…\n#4 ...... a.b.c");
    assertThat(tokens.hashSigns()).isEqualTo(2);
    assertThat(tokens.ellipses()).as("as str.count, without overlaps").isEqualTo(5);
  }

  private void split(String text) {
    tokens.split(text.toCharArray(), text.length());
  }

  private List<String> words(String text) {
    split(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  private long digest(String text) {
    long digest = 0;
    int at = 0;
    int characters = 0;
    for (int i = 0; i < tokens.size(); i++) {
      characters += text.codePointCount(at, tokens.start(i));
      at = tokens.end(i);
      digest = digest * MULTIPLIER + characters;
      characters += tokens.length(i);
      digest = digest * MULTIPLIER + characters;
    }
    return digest;
  }

  private static List<String> lines(String name) throws IOException {
    InputStream packed = Objects.requireNonNull(SpacyTokensTest.class.getResourceAsStream(name));
    try (InputStream in = new GZIPInputStream(packed)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("# ")).toList();
    }
  }
}

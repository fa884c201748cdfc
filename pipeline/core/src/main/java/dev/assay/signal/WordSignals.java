package dev.assay.signal;

import static dev.assay.signal.measure.SignalKind.COUNT;
import static dev.assay.signal.measure.SignalKind.RATIO;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.Scan;
import dev.assay.text.Tokens;
import java.util.List;

/**
 * What the words are like: Gopher's quality rules (arXiv 2112.11446, A.1.1) as datatrove counts.
 */
final class WordSignals implements SignalFamily {
  private int words;
  private long wordCharacters;
  private int alphabetic;
  private int hashes;
  private int ellipses;
  private long stopWords;

  @Override
  public List<Signal> signals() {
    return List.of(
        new Signal(
            "mean-word-length",
            RATIO,
            "characters",
            "Mean length of the words; a Han, kana or hangul character is a word of length 1"
                + " (Gopher wants 3 to 10 for English)."),
        new Signal(
            "alphabetic-word-ratio",
            RATIO,
            "ratio of words",
            "Words with at least one letter, of all words (Gopher wants 0.8; marks are no words)."),
        new Signal(
            "alphabetic-token-ratio",
            RATIO,
            "ratio of words and marks",
            "Words with at least one letter, of all words and marks, as datatrove computes Gopher's"
                + " rule: technical text falls below 0.8."),
        new Signal(
            "hash-word-ratio",
            RATIO,
            "hash signs a word or mark",
            "Hash signs divided by words and marks (Gopher's symbol-to-word ratio, as datatrove)."),
        new Signal(
            "ellipsis-word-ratio",
            RATIO,
            "ellipses a word or mark",
            "Ellipses, ... or \u2026, divided by words and marks (Gopher's symbol-to-word ratio, as"
                + " datatrove)."),
        new Signal(
            "stop-words",
            COUNT,
            "distinct words",
            "How many of the be to of and that have with occur, in lower case (Gopher wants 2)."),
        new Signal(
            "chinese-stop-words",
            COUNT,
            "distinct characters",
            "How many of the function characters "
                + StopWords.CHINESE
                + " occur (FineWeb-2,"
                + " cmn_Hani; classical verse has few)."));
  }

  @Override
  public void compute(Scan scan, Values out) {
    reset();
    Tokens tokens = scan.tokens;
    for (int word = 0; word < scan.vocabulary.size(); word++) {
      int token = scan.vocabulary.first(word);
      int count = scan.vocabulary.count(word);
      if (tokens.is(token, Tokens.WORD)) {
        word(scan, token, count);
      } else {
        mark(scan, token, count);
      }
    }
    out.ratio(wordCharacters, words);
    out.ratio(alphabetic, words);
    out.ratio(alphabetic, tokens.size());
    out.ratio(hashes, tokens.size());
    out.ratio(ellipses, tokens.size());
    out.count(StopWords.english(stopWords));
    out.count(StopWords.chinese(stopWords));
  }

  private void reset() {
    words = 0;
    wordCharacters = 0;
    alphabetic = 0;
    hashes = 0;
    ellipses = 0;
    stopWords = 0;
  }

  private void word(Scan scan, int token, int count) {
    int length = scan.tokenLength(token);
    words += count;
    wordCharacters += (long) length * count;
    alphabetic += scan.tokens.is(token, Tokens.ALPHABETIC) ? count : 0;
    if (length <= StopWords.LONGEST) {
      stopWords |= StopWords.bit(scan.tokens.hash(token));
    }
  }

  private void mark(Scan scan, int token, int count) {
    char c = scan.text[scan.tokens.start(token)];
    if (c == '#') {
      hashes += count;
    } else if (c == '\u2026') {
      ellipses += count;
    } else if (c == '.') {
      ellipses += scan.tokenLength(token) / 3 * count;
    }
  }
}

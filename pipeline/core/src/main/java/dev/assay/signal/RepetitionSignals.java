package dev.assay.signal;

import static dev.assay.signal.SignalKind.COUNT;
import static dev.assay.signal.SignalKind.RATIO;

import dev.assay.signal.scan.Scan;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of words and marks that come again: Gopher's n-gram rules (arXiv 2112.11446, table A1) as
 * datatrove codes them, and the spread of the words.
 */
final class RepetitionSignals implements SignalFamily {
  private static final int TOP_FIRST = 2;
  private static final int TOP_LAST = 4;
  private static final int DUPLICATE_FIRST = 5;
  private static final int DUPLICATE_LAST = 10;

  private final FrequentRuns frequent = new FrequentRuns();
  private final RepeatedRuns repeated = new RepeatedRuns();

  @Override
  public List<Signal> signals() {
    List<Signal> signals = new ArrayList<>();
    signals.add(
        new Signal(
            "distinct-words", COUNT, "words and marks", "Distinct words and marks; case counts."));
    signals.add(
        new Signal(
            "unique-word-ratio",
            RATIO,
            "ratio of words and marks",
            "Distinct words and marks, of all of them (RedPajama-Data v2,"
                + " rps_doc_frac_unique_words)."));
    signals.add(
        new Signal(
            "word-entropy",
            RATIO,
            "nats",
            "Entropy of the distribution of words and marks (RedPajama-Data v2,"
                + " rps_doc_unigram_entropy)."));
    for (int n = TOP_FIRST; n <= TOP_LAST; n++) {
      signals.add(top(n));
    }
    for (int n = DUPLICATE_FIRST; n <= DUPLICATE_LAST; n++) {
      signals.add(duplicate(n));
    }
    return List.copyOf(signals);
  }

  private static Signal top(int n) {
    return new Signal(
        "top-" + n + "-gram-character-ratio",
        RATIO,
        "ratio of characters",
        "Length of the most frequent run of "
            + n
            + " words and marks, joined by spaces, times how often it occurs, overlaps counted, of"
            + " all characters (Gopher, as datatrove; no space between Han, kana and hangul). Above"
            + " 0 even when no run comes twice.");
  }

  private static Signal duplicate(int n) {
    return new Signal(
        "duplicate-" + n + "-gram-character-ratio",
        RATIO,
        "ratio of characters",
        "Characters in runs of "
            + n
            + " words and marks that were there before, of all characters; after such a run its "
            + n
            + " words are passed over (Gopher, as datatrove).");
  }

  @Override
  public void compute(Scan scan, Values out) {
    int characters = scan.codePoints();
    int tokens = scan.tokens.size();
    out.count(scan.vocabulary.size());
    out.ratio(scan.vocabulary.size(), tokens);
    out.mean(scan.vocabulary.entropy());
    frequent.start(scan);
    for (int n = TOP_FIRST; n <= TOP_LAST; n++) {
      out.ratio(frequent.topCharacters(n), tokens < n ? 0 : characters);
    }
    repeated.start(scan);
    for (int n = DUPLICATE_FIRST; n <= DUPLICATE_LAST; n++) {
      out.ratio(repeated.duplicateCharacters(n), characters);
    }
  }
}

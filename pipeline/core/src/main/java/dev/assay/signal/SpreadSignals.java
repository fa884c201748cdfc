package dev.assay.signal;

import static dev.assay.signal.measure.SignalKind.COUNT;
import static dev.assay.signal.measure.SignalKind.RATIO;

import dev.assay.signal.measure.Signal;
import dev.assay.signal.scan.Scan;
import java.util.List;

/** How many different words there are and how they are spread. */
final class SpreadSignals implements SignalFamily {

  @Override
  public List<Signal> signals() {
    return List.of(
        new Signal(
            "distinct-words", COUNT, "words and marks", "Distinct words and marks; case counts."),
        new Signal(
            "unique-word-ratio",
            RATIO,
            "ratio of words and marks",
            "Distinct words and marks, of all of them; case counts. Not RedPajama-Data v2's, which"
                + " normalises words first."),
        new Signal(
            "word-entropy",
            RATIO,
            "nats",
            "Entropy of the distribution of words and marks; case counts."));
  }

  @Override
  public void compute(Scan scan, Values out) {
    out.count(scan.vocabulary.size());
    out.ratio(scan.vocabulary.size(), scan.tokens.size());
    out.mean(scan.vocabulary.entropy());
  }
}

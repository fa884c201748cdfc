package dev.assay.rulepack;

import dev.assay.detect.Detector;
import dev.assay.detect.Detectors;
import dev.assay.rule.LineMeasures;
import dev.assay.rule.Scope;
import dev.assay.signal.Signals;
import dev.assay.signal.measure.Signal;
import java.util.List;

/**
 * The names that packs may use.
 *
 * @param signals of documents, by position in the registry
 * @param lineSignals of lines, by position in their registry
 * @param detectors kinds of the built-in detectors
 */
public record Vocabulary(List<Signal> signals, List<Signal> lineSignals, List<String> detectors) {
  public Vocabulary {
    signals = List.copyOf(signals);
    lineSignals = List.copyOf(lineSignals);
    detectors = List.copyOf(detectors);
  }

  /** Everything that this version measures and detects. */
  public static Vocabulary shipped() {
    return new Vocabulary(
        Signals.all(), LineMeasures.all(), Detectors.all().stream().map(Detector::id).toList());
  }

  /** The signals that conditions of a scope can name; none for sources. */
  public List<Signal> signals(Scope scope) {
    return switch (scope) {
      case DOCUMENT -> signals;
      case LINE -> lineSignals;
      case SOURCE, RELEASE -> List.of();
    };
  }
}

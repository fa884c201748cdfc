package dev.assay.signal;

import dev.assay.signal.chinese.ChineseSignals;
import dev.assay.signal.datajuicer.DataJuicerSignals;
import dev.assay.signal.datatrove.DatatroveSignals;
import dev.assay.signal.dolma.DolmaSignals;
import dev.assay.signal.industry.IndustrySignals;
import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.redpajama.RedPajamaSignals;
import dev.assay.signal.refinedweb.RefinedWebSignals;
import dev.assay.signal.repetition.RepetitionSignals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The registry: every signal there is, in the order of {@link SignalValues}. */
public final class Signals {
  private static final List<Measure> MEASURES =
      Stream.of(
              DatatroveSignals.all(),
              DolmaSignals.all(),
              RepetitionSignals.all(),
              RedPajamaSignals.all(),
              RefinedWebSignals.all(),
              DataJuicerSignals.all(),
              ChineseSignals.all(),
              IndustrySignals.all())
          .flatMap(List::stream)
          .toList();
  private static final List<Signal> ALL =
      Stream.concat(
              families().stream().flatMap(family -> family.signals().stream()),
              MEASURES.stream().map(Measure::signal))
          .toList();
  private static final Map<String, Integer> INDEX = index();

  private Signals() {}

  /** All signals in their fixed order. */
  public static List<Signal> all() {
    return ALL;
  }

  /** Position of the signal of this name, or -1 when there is none. */
  public static int indexOf(String id) {
    return INDEX.getOrDefault(id, -1);
  }

  /** New instances, with buffers of their own. */
  static List<SignalFamily> families() {
    return List.of(
        new SizeSignals(),
        new WordSignals(),
        new LineSignals(),
        new DuplicateSignals(),
        new SpreadSignals(),
        new CharacterSignals());
  }

  /** Signals beyond the base, which are computed where they are asked for; they come last. */
  static List<Measure> measures() {
    return MEASURES;
  }

  /** Positions of the signals that every text gets. */
  public static int baseSize() {
    return ALL.size() - MEASURES.size();
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      if (index.put(ALL.get(i).id(), i) != null) {
        throw new IllegalStateException("Two signals are called " + ALL.get(i).id());
      }
    }
    return Map.copyOf(index);
  }
}

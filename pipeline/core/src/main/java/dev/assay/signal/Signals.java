package dev.assay.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The registry: every signal there is, in the order of {@link SignalValues}. */
public final class Signals {
  private static final List<Signal> ALL =
      families().stream().flatMap(family -> family.signals().stream()).toList();
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
        new RepetitionSignals(),
        new CharacterSignals());
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

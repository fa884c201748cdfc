package dev.assay.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings raw text into form N: one spelling of line ends, spaces and composed characters, nothing
 * that cannot be seen. Idempotent. Text that needs nothing is returned as it is after one scan.
 * Immutable and safe for threads.
 */
public final class Normaliser {
  private final Set<NormaliseStep> steps;
  private final boolean[] active = new boolean[NormaliseTable.ACTIONS_COUNT];

  private Normaliser(Set<NormaliseStep> steps) {
    this.steps = steps;
    active[NormaliseTable.LINE_END] = steps.contains(NormaliseStep.LINE_ENDS);
    active[NormaliseTable.CONTROL] = steps.contains(NormaliseStep.CONTROL);
    active[NormaliseTable.INVISIBLE] = steps.contains(NormaliseStep.INVISIBLE);
    active[NormaliseTable.JOINER] = steps.contains(NormaliseStep.INVISIBLE);
    active[NormaliseTable.SPACE] = steps.contains(NormaliseStep.SPACES);
    active[NormaliseTable.FULL_WIDTH] = steps.contains(NormaliseStep.FULL_WIDTH);
    active[NormaliseTable.SURROGATE] = !steps.isEmpty();
    active[NormaliseTable.COMPOSES] = steps.contains(NormaliseStep.NFC);
    active[NormaliseTable.QUAD] =
        steps.contains(NormaliseStep.SPACES) || steps.contains(NormaliseStep.NFC);
  }

  /** The steps that are on by default. */
  public static Normaliser standard() {
    return of(Map.of());
  }

  /** No step: text stays as it is. */
  public static Normaliser none() {
    return new Normaliser(EnumSet.noneOf(NormaliseStep.class));
  }

  /**
   * @param switches steps by their word, switched on or off against the default
   * @throws IllegalArgumentException for a word that names no step
   */
  public static Normaliser of(Map<String, Boolean> switches) {
    Set<NormaliseStep> steps = EnumSet.noneOf(NormaliseStep.class);
    for (NormaliseStep step : NormaliseStep.values()) {
      if (switches.getOrDefault(step.word(), step.onByDefault())) {
        steps.add(step);
      }
    }
    for (String word : switches.keySet()) {
      if (!words().contains(word)) {
        throw new IllegalArgumentException(
            "Cannot switch normalisation step '%s': the steps are %s"
                .formatted(word, String.join(", ", words())));
      }
    }
    return new Normaliser(steps);
  }

  /** The words of all steps, in the order of the enum. */
  public static List<String> words() {
    return Arrays.stream(NormaliseStep.values()).map(NormaliseStep::word).toList();
  }

  public Set<NormaliseStep> steps() {
    return Collections.unmodifiableSet(steps);
  }

  public Normalised normalise(String raw) {
    long[] changes = new long[NormaliseStep.values().length];
    int first = firstActive(raw);
    if (first == raw.length()) {
      return new Normalised(raw, OffsetMap.identity(raw.length()), changes);
    }
    CharacterPass pass = new CharacterPass(raw, active, changes);
    pass.run(first);
    String text = pass.text();
    boolean composed =
        !active[NormaliseTable.COMPOSES]
            || !pass.composes()
            || NormaliseTable.NFC.isNormalized(text);
    if (composed) {
      return new Normalised(text, pass.map(), changes);
    }
    CompositionPass composition = new CompositionPass(text, changes);
    composition.run();
    return new Normalised(composition.text(), pass.map().then(composition.map()), changes);
  }

  private int firstActive(String raw) {
    byte[] actions = NormaliseTable.actions();
    int length = raw.length();
    for (int i = 0; i < length; i++) {
      byte action = actions[raw.charAt(i)];
      if (action != NormaliseTable.INERT && active[action]) {
        return i;
      }
    }
    return length;
  }
}

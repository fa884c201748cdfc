package dev.assay.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition holds or not, as a tree.
 *
 * @param name what was looked at: a signal, a detector, {@code language}, {@code all} …
 * @param holds whether the condition holds
 * @param value measured number, NaN when there is none
 * @param threshold what it was compared with, null for {@code all}, {@code any} and {@code none}
 * @param found measured word where the value is not a number, else null
 * @param details the parts, in the order of the pack
 */
public record Explanation(
    String name,
    boolean holds,
    double value,
    @Nullable String threshold,
    @Nullable String found,
    List<Explanation> details) {
  public Explanation {
    details = List.copyOf(details);
  }

  static Explanation number(String name, boolean holds, double value, String threshold) {
    return new Explanation(name, holds, value, threshold, null, List.of());
  }

  static Explanation word(String name, boolean holds, @Nullable String found, String threshold) {
    return new Explanation(name, holds, Double.NaN, threshold, found, List.of());
  }

  static Explanation of(String name, boolean holds, List<Explanation> details) {
    return new Explanation(name, holds, Double.NaN, null, null, details);
  }

  /**
   * The leaf that decided a condition that holds: the first that holds and has a number, else the
   * first that holds, else this.
   */
  public Explanation decisive() {
    Explanation first = null;
    for (Explanation part : details) {
      if (!part.holds || name.equals(None.NAME)) {
        continue;
      }
      Explanation leaf = part.decisive();
      if (!Double.isNaN(leaf.value)) {
        return leaf;
      }
      first = first == null ? leaf : first;
    }
    return first == null ? this : first;
  }
}

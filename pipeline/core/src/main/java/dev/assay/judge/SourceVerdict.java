package dev.assay.judge;

import dev.assay.rule.Action;
import dev.assay.rule.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source rules say of one source.
 *
 * @param action reject-source, hold or flag by the strongest verdict; null when none fired
 * @param decisive the verdict that decided; null when none fired
 * @param also every other verdict, in the fixed order of rules
 * @param trials verdicts of experimental rules; they change nothing
 */
public record SourceVerdict(
    @Nullable Action action, @Nullable Verdict decisive, List<Verdict> also, List<Verdict> trials) {
  public SourceVerdict {
    also = List.copyOf(also);
    trials = List.copyOf(trials);
  }
}

package dev.assay.usage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the terms say of one document for one run.
 *
 * @param outcome whether it may enter
 * @param reason kebab-case word that rules and the ledger use, such as {@code permitted}, {@code
 *     license-unknown}, {@code license-forbids-purpose}, {@code purpose-not-allowed}, {@code
 *     territory-not-covered}, {@code expired}, {@code data-level}, {@code preference-disallowed},
 *     {@code preference-unfetched}
 * @param explanation one sentence for people, with the values that decided
 * @param rank place of the license in {@code license-ranks.yaml} for the purpose; 0 is best; used
 *     to choose between copies
 * @param obligations duties carried to the release: attribution, notice, share-alike …
 * @param chosenLicense the SPDX alternative under which it enters (of {@code A OR B} the best
 *     ranked), or null when barred
 */
public record Permission(
    Outcome outcome,
    String reason,
    String explanation,
    int rank,
    Set<String> obligations,
    @Nullable String chosenLicense) {

  /** Whether a document may enter. Unknown is not allowed. */
  public enum Outcome {
    PERMITTED,
    BARRED,
    UNKNOWN,
    HELD
  }

  public Permission {
    obligations = Set.copyOf(obligations);
  }

  /** Whether the terms bar it or are unknown, so that no decision lets it in. */
  public boolean refuses() {
    return outcome == Outcome.BARRED || outcome == Outcome.UNKNOWN;
  }

  /** Share-alike text goes to shards of its own. */
  public boolean shareAlike() {
    return obligations.contains("share-alike");
  }
}

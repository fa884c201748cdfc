package dev.assay.cli;

import dev.assay.rule.Bilingual;
import java.util.Map;
import java.util.Optional;

/** What a reason means: in the words of the rules that give it, else in ours. */
final class ReasonWords {
  private ReasonWords() {}

  /**
   * @param titles of rules by the reason that they give
   */
  static Optional<Bilingual> of(String reason, Map<String, Bilingual> titles) {
    return Optional.ofNullable(titles.get(reason)).or(() -> Reasons.of(reason));
  }
}

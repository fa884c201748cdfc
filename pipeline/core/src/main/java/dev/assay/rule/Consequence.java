package dev.assay.rule;

import org.jspecify.annotations.Nullable;

/**
 * What follows when a rule fires.
 *
 * @param action what is done
 * @param reason kebab-case word for the ledger; the rule's id where the pack gives none
 * @param replacement what stands in place of a redacted or replaced text; null for other actions
 */
public record Consequence(Action action, String reason, @Nullable String replacement) {

  @Override
  public String toString() {
    String parameter = replacement == null ? reason : Quoted.of(replacement);
    return "{" + action.word() + ": " + parameter + "}";
  }
}

package dev.assay.prepare;

import dev.assay.dedup.SignatureConfig;
import dev.assay.detect.ProbeSet;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Redactions;
import dev.assay.text.ShingleConfig;
import dev.assay.tokencount.TokenCounter;
import java.time.LocalDate;

/**
 * What preparation needs to know of a run. Immutable; every thread makes its own preparers of it.
 *
 * @param rules of the run
 * @param probes what they look for; positions are those of {@link BoundRules#probes()}
 * @param redactions which places are redacted
 * @param asOf nobody who has an identity number was born after it
 * @param shingles how texts are cut for the search of duplicates
 * @param signature how many values a signature has
 * @param tokens counts the tokens of redacted texts
 * @param seed of the global order
 */
public record PrepareConfig(
    BoundRules rules,
    ProbeSet probes,
    Redactions redactions,
    LocalDate asOf,
    ShingleConfig shingles,
    SignatureConfig signature,
    TokenCounter tokens,
    long seed) {

  public static PrepareConfig of(
      BoundRules rules,
      LocalDate asOf,
      ShingleConfig shingles,
      SignatureConfig signature,
      TokenCounter tokens,
      long seed) {
    return new PrepareConfig(
        rules,
        ProbeSet.of(rules.probes()),
        new Redactions(rules),
        asOf,
        shingles,
        signature,
        tokens,
        seed);
  }
}

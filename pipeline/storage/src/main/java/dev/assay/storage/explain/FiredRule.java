package dev.assay.storage.explain;

import dev.assay.rule.Action;
import dev.assay.rule.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired on a record.
 *
 * @param name full name, {@code pack.id}
 * @param decisive whether it decided the fate
 * @param action what it does; null when its pack is not at hand
 * @param title what it does in a few words; null when its pack is not at hand
 * @param why why that is right; null when its pack is not at hand
 * @param clauses it rests on
 * @param condition when it fires, as in a pack; null when its pack is not at hand
 * @param value measured; null when it measures nothing or the measure is not stored
 * @param threshold that the value was compared with; null like the value
 * @param sha256 version of the rule, lower-case hex; null when neither ledger nor packs say
 */
public record FiredRule(
    String name,
    boolean decisive,
    @Nullable Action action,
    @Nullable Bilingual title,
    @Nullable Bilingual why,
    List<Basis> clauses,
    @Nullable String condition,
    @Nullable Double value,
    @Nullable String threshold,
    @Nullable String sha256) {
  public FiredRule {
    clauses = List.copyOf(clauses);
  }

  /**
   * A clause of a law or standard.
   *
   * @param id as in the catalogues
   * @param title what it asks, paraphrased; null when the catalogues do not have it
   */
  public record Basis(String id, @Nullable Bilingual title) {}
}

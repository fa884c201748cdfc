package dev.assay.beam.plan;

import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.config.RunConfig;
import dev.assay.dedup.SignatureConfig;
import dev.assay.document.Split;
import dev.assay.prepare.PrepareConfig;
import dev.assay.rule.BoundRules;
import dev.assay.rulepack.PackSource;
import dev.assay.source.SourceContract;
import dev.assay.text.ShingleConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that is decided before data is read.
 *
 * @param config the run as asked for
 * @param rules bound, their examples passed
 * @param packs of the rules, word for word, by name
 * @param sources contracts by id, in order
 * @param units what there is to read, in order
 * @param benchmarks files of the benchmarks that are looked for
 * @param origins how each origin is shown: itself, or its digest where it may not be
 * @param prepare what preparation needs
 * @param signature bands of the search for duplicates
 * @param work where stages leave their files
 * @param digests names of stages' folders and of the release
 */
public record Plan(
    RunConfig config,
    BoundRules rules,
    List<PackSource> packs,
    Map<String, SourceContract> sources,
    List<Unit> units,
    List<Split> benchmarks,
    Map<String, String> origins,
    PrepareConfig prepare,
    SignatureConfig signature,
    WorkFolder work,
    PlanDigests digests) {

  public ShingleConfig shingles() {
    return prepare.shingles();
  }

  /** Such as {@code word 5 keep}: unit, size, digits. */
  public String shinglesInWords() {
    return String.join(
        " ",
        shingles().unit().name().toLowerCase(Locale.ROOT),
        Integer.toString(shingles().size()),
        shingles().digits().name().toLowerCase(Locale.ROOT));
  }

  public SourceContract source(Unit unit) {
    SourceContract source = sources.get(unit.source());
    if (source == null) {
      throw new IllegalStateException("Unit of an unknown source " + unit.source());
    }
    return source;
  }

  /** Bytes of input over all units. */
  public long bytes() {
    return units.stream().mapToLong(Unit::bytes).sum();
  }
}

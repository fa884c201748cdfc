package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.config.RunConfig;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.lineage.Fate;
import dev.assay.release.ReleaseFacts;
import dev.assay.release.ReleaseFacts.DedupFacts;
import dev.assay.release.ReleaseFacts.FunnelStep;
import dev.assay.release.ReleaseFacts.Leak;
import dev.assay.release.ReleaseFacts.PackFacts;
import dev.assay.release.ReleaseFacts.PartingFacts;
import dev.assay.release.SourceFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What data card and Croissant say of a release, from its files and the plan of its run. */
final class CardFacts {
  /** Fates in the order of the stages that decide them. */
  private static final List<String> STAGES =
      List.of(Fate.UNREADABLE.word(), Fate.DROPPED.word(), Fate.HELD.word(), Fate.DUPLICATE.word());

  private final Plan plan;
  private final Finished run;
  private final Duties duties;
  private final FunnelCount count;
  private final Funnel funnel;
  private final CopiedShards shards;

  CardFacts(Plan plan, Finished run, Duties duties, FunnelCount count, CopiedShards shards) {
    this.plan = plan;
    this.run = run;
    this.duties = duties;
    this.count = count;
    this.funnel = count.funnel();
    this.shards = shards;
  }

  ReleaseFacts facts() {
    RunConfig config = plan.config();
    return new ReleaseFacts(
        config.name(),
        new Digest(plan.digests().release()),
        config.purpose().word(),
        config.territory(),
        config.asOf(),
        config.seed(),
        sources(),
        shards.splits(),
        steps(),
        funnel.total().characters(),
        funnel.total().tokens(),
        config.tokenizer(),
        shards.languages(),
        shards.licenses(),
        plan.packs().stream()
            .map(pack -> new PackFacts(pack.pack(), pack.version(), Digest.ofText(pack.text())))
            .toList(),
        new Digest(plan.rules().sha256()),
        dedup(),
        parting());
  }

  private List<SourceFacts> sources() {
    List<SourceFacts> sources = new ArrayList<>();
    plan.sources()
        .forEach(
            (id, source) ->
                sources.add(
                    new SourceFacts(
                        id,
                        source.name(),
                        source.publisher(),
                        source.url(),
                        shards.licenses(id),
                        duties.of(id),
                        count.counts().getOrDefault(id, Counts.NONE))));
    return sources;
  }

  private List<FunnelStep> steps() {
    return funnel.reasons().stream()
        .filter(line -> STAGES.contains(line.fate()))
        .sorted(Comparator.comparingInt(line -> STAGES.indexOf(line.fate())))
        .map(
            line ->
                new FunnelStep(
                    line.fate(), line.reason(), line.documents(), line.characters(), line.tokens()))
        .toList();
  }

  private long documents(String reason) {
    return funnel.reasons().stream()
        .filter(line -> line.reason().equals(reason))
        .mapToLong(Funnel.ReasonLine::documents)
        .sum();
  }

  private DedupFacts dedup() {
    RunConfig.Dedup dedup = plan.config().dedup();
    return new DedupFacts(
        dedup.unit().name().toLowerCase(Locale.ROOT),
        dedup.size(),
        dedup.threshold(),
        dedup.recall(),
        dedup.compare(),
        dedup.keep().stream().map(keep -> keep.name().toLowerCase(Locale.ROOT)).toList(),
        documents(Duplicates.EXACT),
        documents(Duplicates.NEAR),
        documents(Duplicates.LICENSE_CONFLICT),
        run.duplicates().skipped());
  }

  private @Nullable PartingFacts parting() {
    RunConfig.Splits splits = plan.config().splits();
    if (run.parting().leakage().isEmpty()) {
      return null;
    }
    List<Leak> leaks =
        run.parting().leakage().stream()
            .map(row -> new Leak(row.similarity(), row.pairs(), row.crossing(), row.documents()))
            .toList();
    return new PartingFacts(splits.validation(), splits.test(), splits.similarity(), leaks);
  }
}

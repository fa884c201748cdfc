package dev.assay.beam.run;

import dev.assay.beam.stage.EvidenceStage.Job;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.ShardPlan;
import java.util.List;

/**
 * What the stages of a run have come to.
 *
 * @param evidence tables, written
 */
record Finished(
    Corpus corpus,
    Gate gate,
    Duplicates.Result duplicates,
    Parting parting,
    ShardPlan shards,
    List<Job<?>> evidence) {}

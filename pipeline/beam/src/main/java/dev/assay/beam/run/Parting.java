package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.BandStage;
import dev.assay.beam.stage.MeasureStage;
import dev.assay.beam.stage.Stages;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.Earlier;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.ShardPlan;
import dev.assay.config.RunConfig;
import dev.assay.dedup.Edges;
import dev.assay.dedup.Need;
import dev.assay.dedup.Role;
import dev.assay.split.LeakageTable;
import dev.assay.split.Part;
import dev.assay.split.SimilarityUnits;
import dev.assay.split.SplitAssignment;
import dev.assay.split.SplitShares;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Parts kept documents into training, validation and test by what is similar to what. */
final class Parting implements ShardPlan.Membership {
  private final int[] places;
  private final Part[] parts;
  private final Gate gate;
  private final List<LeakageTable.Row> leakage;

  private Parting(int[] places, Part[] parts, Gate gate, List<LeakageTable.Row> leakage) {
    this.places = places;
    this.parts = parts;
    this.gate = gate;
    this.leakage = leakage;
  }

  /**
   * @param input documents in keeper order, among them all that are kept
   */
  static Parting of(Plan plan, Corpus corpus, Gate gate, DedupInput input, Stages stages)
      throws IOException {
    RunConfig.Splits splits = plan.config().splits();
    SplitShares shares = new SplitShares(splits.validation(), splits.test());
    int[] kept = kept(gate.fates(), input);
    Earlier none = Earlier.none(corpus.size());
    DedupInput documents = DedupInput.of(corpus, none, kept, candidates(kept.length));
    if (shares.trainOnly()) {
      Part[] all = new Part[kept.length];
      Arrays.fill(all, Part.TRAIN);
      return new Parting(documents.places(), all, gate, List.of());
    }
    Edges edges = similar(plan, documents, splits.similarity(), stages);
    SimilarityUnits units = SimilarityUnits.of(kept.length, edges, splits.similarity());
    long[] orders = Arrays.stream(kept).mapToLong(corpus::order).toArray();
    Part[] parts = SplitAssignment.assign(units, orders, shares, plan.config().seed());
    return new Parting(documents.places(), parts, gate, LeakageTable.of(edges, parts));
  }

  private static Edges similar(Plan plan, DedupInput documents, double similarity, Stages stages)
      throws IOException {
    String folder = plan.work().stage("dedup", plan.digests().dedup(), "units");
    int values = plan.signature().values();
    BandStage.Found bands =
        new BandStage(stages, plan.work(), folder)
            .find(
                documents,
                SimilarityUnits.bands(values, similarity),
                values,
                plan.config().dedup().compare());
    return new MeasureStage(stages, plan.work(), folder)
        .measure(
            documents,
            bands.partners(),
            new MeasureStage.Question(Need.COMPONENTS, similarity, values, plan.shingles()))
        .found()
        .edges();
  }

  private static int[] kept(Fates fates, DedupInput input) {
    return Arrays.stream(input.ordinals())
        .filter(ordinal -> !input.earlier().has(ordinal) && fates.isKept(ordinal))
        .toArray();
  }

  private static byte[] candidates(int size) {
    byte[] roles = new byte[size];
    Arrays.fill(roles, Role.CANDIDATE.code());
    return roles;
  }

  @Override
  public Part part(int ordinal) {
    return parts[places[ordinal]];
  }

  @Override
  public boolean shareAlike(int ordinal) {
    return gate.permission(ordinal).shareAlike();
  }

  /** How similar parts are to each other; empty when all goes to training. */
  List<LeakageTable.Row> leakage() {
    return leakage;
  }
}

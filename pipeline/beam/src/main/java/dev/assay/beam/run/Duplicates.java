package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.BandStage;
import dev.assay.beam.stage.MeasureStage;
import dev.assay.beam.stage.Stages;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.Earlier;
import dev.assay.beam.work.EarlierDocument;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.PublishedDay;
import dev.assay.config.Decision;
import dev.assay.config.RunConfig;
import dev.assay.dedup.Edges;
import dev.assay.dedup.Exemption;
import dev.assay.dedup.KeeperOrder;
import dev.assay.dedup.KeeperScan;
import dev.assay.dedup.Need;
import dev.assay.dedup.Outcome;
import dev.assay.dedup.Outcomes;
import dev.assay.dedup.PairSearch;
import dev.assay.dedup.Role;
import dev.assay.lineage.Fate;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds duplicates among the documents that rules keep, and conflicts of their licenses. */
final class Duplicates {
  static final String LICENSE_CONFLICT = "license-conflict";
  static final String EXACT = "exact-duplicate";
  static final String NEAR = "near-duplicate";

  private final Plan plan;
  private final Corpus corpus;
  private final Gate gate;
  private final RepeatedIds ids;
  private final Stages stages;
  private final Earlier earlier;

  Duplicates(Plan plan, Corpus corpus, Gate gate, RepeatedIds ids, Stages stages, Earlier earlier) {
    this.earlier = earlier;
    this.plan = plan;
    this.corpus = corpus;
    this.gate = gate;
    this.ids = ids;
    this.stages = stages;
  }

  /**
   * What was found.
   *
   * @param input documents by place in keeper order
   * @param edges measured pairs of places at or above the threshold
   * @param compared candidate pairs
   * @param skipped comparisons left out because a bucket is large
   * @param settled pairs of very large groups left out because they could decide nothing
   * @param done units of work done now: finding whom to compare, and each part of it measured
   * @param reused units that were there
   */
  record Result(
      DedupInput input,
      Edges edges,
      long compared,
      long skipped,
      long settled,
      int done,
      int reused) {}

  /** Finds them and writes what becomes of each document into the fates. */
  Result find() throws IOException {
    DedupInput input = input();
    RunConfig.Dedup config = plan.config().dedup();
    String folder = plan.work().stage("dedup", plan.digests().dedup(), "duplicates");
    int values = plan.signature().values();
    BandStage.Found bands =
        new BandStage(stages, plan.work(), folder)
            .find(input, plan.signature(), values, config.compare());
    MeasureStage.Measured measured =
        new MeasureStage(stages, plan.work(), folder)
            .measure(
                input,
                bands.partners(),
                new MeasureStage.Question(
                    Need.KEEPERS, config.threshold(), values, plan.shingles()));
    PairSearch.Found found = measured.found();
    Outcomes outcomes =
        KeeperScan.scan(input.groups(), found.edges(), config.threshold(), exemption(input));
    record(input, outcomes);
    int now = bands.reused() ? 0 : 1;
    return new Result(
        input,
        found.edges(),
        found.compared(),
        bands.partners().skipped(),
        found.settled(),
        measured.done() + now,
        measured.reused() + 1 - now);
  }

  private DedupInput input() {
    List<KeeperOrder.Criterion> criteria = new ArrayList<>();
    plan.config()
        .dedup()
        .keep()
        .forEach(k -> criteria.add(KeeperOrder.Criterion.valueOf(k.name())));
    KeeperOrder order = new KeeperOrder(criteria);
    List<byte[]> keys = new ArrayList<>();
    List<Integer> members = new ArrayList<>();
    for (int ordinal = 0; ordinal < corpus.size(); ordinal++) {
      if (gate.roles()[ordinal] != Gate.NO_ROLE) {
        members.add(ordinal);
        keys.add(key(order, ordinal));
      }
    }
    for (int i = 0; i < earlier.size(); i++) {
      members.add(earlier.first() + i);
      keys.add(earlierKey(order, i));
    }
    int[] sorted = KeeperOrder.sort(keys);
    int[] ordinals = new int[sorted.length];
    byte[] roles = new byte[sorted.length];
    for (int place = 0; place < sorted.length; place++) {
      ordinals[place] = members.get(sorted[place]);
      roles[place] = role(ordinals[place]).code();
    }
    return DedupInput.of(corpus, earlier, ordinals, roles);
  }

  private Role role(int ordinal) {
    return earlier.has(ordinal) ? earlier.at(ordinal).role() : Role.of(gate.roles()[ordinal]);
  }

  /** Two releases may keep the same id: the order in which they are named tells them apart. */
  private byte[] earlierKey(KeeperOrder order, int number) {
    EarlierDocument document = earlier.documents().get(number);
    return order.key(
        document.role(),
        document.rank(),
        document.priority(),
        document.published(),
        document.characters(),
        String.format(Locale.ROOT, "%s\n%010d", document.id(), number));
  }

  private byte[] key(KeeperOrder order, int ordinal) {
    return order.key(
        Role.of(gate.roles()[ordinal]),
        gate.permission(ordinal).rank(),
        source(ordinal).priority(),
        corpus.published(ordinal),
        corpus.characters(ordinal),
        ids.id(ordinal));
  }

  private SourceContract source(int ordinal) {
    return plan.source(corpus.unitOf(ordinal));
  }

  private Exemption exemption(DedupInput input) {
    List<String> sources = List.copyOf(plan.sources().keySet());
    Set<String> approved = new HashSet<>();
    for (Decision decision : plan.config().decisions()) {
      if (decision.verdict() == Decision.Verdict.KEEP) {
        approved.add(decision.id());
      }
    }
    return new Exemption() {
      @Override
      public boolean exempt(int candidate, int witness) {
        int a = input.ordinals()[candidate];
        int b = input.ordinals()[witness];
        return approved.contains(ids.id(a)) || samePublisher(a, b) || publishedEarlier(a, b);
      }

      /** What counts of a witness is its source and the day of its publication. */
      @Override
      public long kind(int witness) {
        int ordinal = input.ordinals()[witness];
        long day = Math.min(published(ordinal), Integer.MAX_VALUE);
        return day << 32 | sources.indexOf(sourceId(ordinal)) & 0xffffffffL;
      }
    };
  }

  private String sourceId(int ordinal) {
    return earlier.has(ordinal) ? earlier.at(ordinal).source() : source(ordinal).id();
  }

  private long published(int ordinal) {
    return earlier.has(ordinal) ? earlier.at(ordinal).published() : corpus.published(ordinal);
  }

  /** A source of an earlier release that this run does not know has no publisher that it knows. */
  private boolean samePublisher(int candidate, int witness) {
    String publisher = source(candidate).publisher();
    SourceContract other = plan.sources().get(sourceId(witness));
    return publisher != null && other != null && publisher.equals(other.publisher());
  }

  /**
   * Earlier publication counts where the candidate's source shows evidence of its license; a day
   * that is not known is neither earlier nor later.
   */
  private boolean publishedEarlier(int candidate, int witness) {
    return source(candidate).licenseEvidence() != null
        && published(witness) != PublishedDay.ABSENT
        && published(candidate) < published(witness);
  }

  private void record(DedupInput input, Outcomes outcomes) {
    Fates fates = gate.fates();
    for (int place = 0; place < input.size(); place++) {
      int ordinal = input.ordinals()[place];
      if (outcomes.outcome(place) == Outcome.DUPLICATE) {
        fates.decide(ordinal, Fate.DUPLICATE, "dedup", reason(outcomes, place));
      } else if (outcomes.outcome(place) == Outcome.HELD) {
        fates.decide(ordinal, Fate.HELD, "dedup", LICENSE_CONFLICT);
      } else {
        continue;
      }
      fates.pair(
          ordinal,
          input.ordinals()[outcomes.twin(place)],
          outcomes.similarity(place),
          outcomes.kind(place) == Outcomes.Kind.EXACT);
    }
  }

  private static String reason(Outcomes outcomes, int place) {
    return outcomes.kind(place) == Outcomes.Kind.EXACT ? EXACT : NEAR;
  }
}

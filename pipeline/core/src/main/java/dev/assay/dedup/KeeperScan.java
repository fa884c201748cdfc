package dev.assay.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * Decides on numbers alone who stays, after the pairs were measured.
 *
 * <ol>
 *   <li>License conflicts: a candidate whose similarity to a witness barred by its terms reaches
 *       the threshold is held, unless exempt. It then is a witness that causes no further conflict.
 *   <li>Each exact group is represented by its first candidate that is not held. Representatives
 *       are scanned in keeper order: one stays unless its similarity to an anchor or to a
 *       representative that <em>stays</em> reaches the threshold; its twin is the most similar of
 *       those, then the first in keeper order. Nothing follows from a chain: every twin is kept and
 *       was measured.
 *   <li>Copies of a representative that stays are its duplicates; those of a removed one have its
 *       twin.
 * </ol>
 *
 * Documents are numbered by keeper order; anchors, as they precede every keeper, always stay.
 */
public final class KeeperScan {

  private static final int NONE = -1;

  private final ExactGroups groups;
  private final Adjacency adjacency;
  private final double threshold;
  private final Outcomes outcomes;

  /** The document of a group, given by its leader, that stays: its first anchor or keeper. */
  private final int[] keepers;

  private final int[] representatives;
  private int twin = NONE;
  private double similarity;

  private KeeperScan(ExactGroups groups, Edges edges, double threshold) {
    this.groups = groups;
    this.threshold = threshold;
    adjacency = new Adjacency(edges, groups.size());
    outcomes = new Outcomes(groups);
    keepers = filled(groups.size());
    representatives = filled(groups.size());
  }

  /**
   * Scans.
   *
   * @param edges measured pairs of leaders of groups; pairs below the threshold are ignored
   * @param threshold similarity from which two documents are duplicates
   */
  public static Outcomes scan(
      ExactGroups groups, Edges edges, double threshold, Exemption exemption) {
    KeeperScan scan = new KeeperScan(groups, edges, threshold);
    scan.conflicts(exemption);
    scan.represent();
    scan.keep();
    scan.copies();
    return scan.outcomes;
  }

  private void conflicts(Exemption exemption) {
    BarredMatches matches = BarredMatches.of(groups, adjacency, threshold, exemption);
    if (matches.isEmpty()) {
      return;
    }
    for (int doc = 0; doc < groups.size(); doc++) {
      if (groups.role(doc) == Role.CANDIDATE) {
        conflict(doc, matches.of(groups.leader(doc)), exemption);
      }
    }
  }

  private void conflict(int doc, List<BarredMatches.Match> matches, Exemption exemption) {
    twin = NONE;
    for (BarredMatches.Match match : matches) {
      if (!exemption.exempt(doc, match.witness())) {
        offer(match.witness(), match.similarity());
      }
    }
    if (twin != NONE) {
      outcomes.set(doc, Outcome.HELD, twin, similarity);
    }
  }

  private void represent() {
    for (int doc = 0; doc < groups.size(); doc++) {
      int leader = groups.leader(doc);
      if (groups.role(doc) == Role.ANCHOR && keepers[leader] == NONE) {
        keepers[leader] = doc;
      }
      if (undecided(doc) && representatives[leader] == NONE) {
        representatives[leader] = doc;
      }
    }
  }

  private void keep() {
    for (int doc = 0; doc < groups.size(); doc++) {
      int leader = groups.leader(doc);
      if (representatives[leader] != doc) {
        continue;
      }
      findTwin(leader);
      if (twin == NONE) {
        keepers[leader] = doc;
        outcomes.set(doc, Outcome.KEPT, Outcomes.NO_TWIN, 0);
      } else {
        outcomes.set(doc, Outcome.DUPLICATE, twin, similarity);
      }
    }
  }

  private void findTwin(int leader) {
    twin = NONE;
    offer(keepers[leader], 1);
    for (int at = adjacency.from(leader); at < adjacency.to(leader); at++) {
      if (adjacency.similarity(at) >= threshold) {
        offer(keepers[adjacency.neighbour(at)], adjacency.similarity(at));
      }
    }
  }

  private void offer(int doc, double alike) {
    if (doc == NONE) {
      return;
    }
    if (twin == NONE || alike > similarity || (alike == similarity && doc < twin)) {
      twin = doc;
      similarity = alike;
    }
  }

  private void copies() {
    for (int doc = 0; doc < groups.size(); doc++) {
      int representative = representatives[groups.leader(doc)];
      if (!undecided(doc) || doc == representative) {
        continue;
      }
      if (outcomes.outcome(representative) == Outcome.KEPT) {
        outcomes.set(doc, Outcome.DUPLICATE, representative, 1);
      } else {
        outcomes.set(
            doc,
            Outcome.DUPLICATE,
            outcomes.twin(representative),
            outcomes.similarity(representative));
      }
    }
  }

  private boolean undecided(int doc) {
    return groups.role(doc) == Role.CANDIDATE && outcomes.outcome(doc) == Outcome.UNCHANGED;
  }

  private static int[] filled(int n) {
    int[] filled = new int[n];
    Arrays.fill(filled, NONE);
    return filled;
  }
}

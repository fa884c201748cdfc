package dev.assay.dedup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The barred witnesses that each exact group is like, the best of each kind ({@link
 * Exemption#kind}): a page with a million copies on both sides is not a million times a million
 * questions.
 */
final class BarredMatches {

  /**
   * @param witness of its kind the one with the highest similarity, then the first in keeper order
   */
  record Match(int witness, double similarity) {}

  private final Map<Integer, Map<Long, Match>> ofLeader = new HashMap<>();
  private final Map<Integer, List<Match>> lists = new HashMap<>();

  private BarredMatches() {}

  static BarredMatches of(
      ExactGroups groups, Adjacency adjacency, double threshold, Exemption exemption) {
    BarredMatches matches = new BarredMatches();
    for (int doc = 0; doc < groups.size(); doc++) {
      if (groups.role(doc) == Role.BARRED_WITNESS) {
        matches.offer(groups.leader(doc), exemption.kind(doc), new Match(doc, 1));
      }
    }
    Map<Integer, List<Match>> own = new HashMap<>();
    matches.ofLeader.forEach((leader, kinds) -> own.put(leader, List.copyOf(kinds.values())));
    own.forEach(
        (leader, witnesses) -> {
          for (int at = adjacency.from(leader); at < adjacency.to(leader); at++) {
            if (adjacency.similarity(at) >= threshold) {
              matches.offer(
                  adjacency.neighbour(at), witnesses, adjacency.similarity(at), exemption);
            }
          }
        });
    matches.ofLeader.forEach(
        (leader, kinds) -> matches.lists.put(leader, List.copyOf(kinds.values())));
    return matches;
  }

  private void offer(int leader, List<Match> witnesses, double alike, Exemption exemption) {
    for (Match match : witnesses) {
      offer(leader, exemption.kind(match.witness()), new Match(match.witness(), alike));
    }
  }

  private void offer(int leader, long kind, Match match) {
    ofLeader
        .computeIfAbsent(leader, each -> new LinkedHashMap<>())
        .merge(kind, match, BarredMatches::better);
  }

  private static Match better(Match a, Match b) {
    boolean first =
        a.similarity() > b.similarity()
            || (a.similarity() == b.similarity() && a.witness() <= b.witness());
    return first ? a : b;
  }

  boolean isEmpty() {
    return lists.isEmpty();
  }

  /** The matches of a group, given by its leader; empty when it is like no barred witness. */
  List<Match> of(int leader) {
    List<Match> matches = lists.get(leader);
    return matches == null ? List.of() : matches;
  }
}

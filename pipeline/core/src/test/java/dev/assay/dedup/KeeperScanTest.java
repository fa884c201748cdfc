package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expectations: hand-checked cases, and {@link DesignScan} on random similarities. */
class KeeperScanTest {

  private static final byte A = Role.ANCHOR.code();
  private static final byte B = Role.BARRED_WITNESS.code();
  private static final byte W = Role.WITNESS.code();
  private static final byte C = Role.CANDIDATE.code();

  @Test
  void chainKeepsEveryOther() {
    Outcomes outcomes =
        scan(
            "abcde",
            new byte[] {C, C, C, C, C},
            edge(0, 1, 0.9),
            edge(1, 2, 0.9),
            edge(2, 3, 0.9),
            edge(3, 4, 0.9));
    assertThat(twins(outcomes)).containsExactly(-1, 0, -1, 2, -1);
    assertThat(outcomes.count(Outcome.KEPT)).isEqualTo(3);
  }

  @Test
  void twinIsTheMostSimilarThatStaysThenTheFirst() {
    Outcomes outcomes =
        scan(
            "abcde",
            new byte[] {C, C, C, C, C},
            edge(0, 3, 0.85),
            edge(1, 3, 0.95),
            edge(0, 4, 0.9),
            edge(2, 4, 0.9));
    assertThat(twins(outcomes)).containsExactly(-1, -1, -1, 1, 0);
    assertThat(outcomes.similarity(3)).isEqualTo(0.95);
    assertThat(outcomes.kind(3)).isEqualTo(Outcomes.Kind.NEAR);
  }

  @Test
  void copiesOfARemovedRepresentativePointToItsTwin() {
    Outcomes outcomes = scan("abbb", new byte[] {C, C, C, C}, edge(0, 1, 0.82));
    assertThat(twins(outcomes)).containsExactly(-1, 0, 0, 0);
    assertThat(outcomes.similarity(3)).isEqualTo(0.82);
    assertThat(outcomes.kind(3)).isEqualTo(Outcomes.Kind.NEAR);
  }

  @Test
  void copiesOfAKeptOneAreExact() {
    Outcomes outcomes = scan("aaa", new byte[] {C, C, C});
    assertThat(twins(outcomes)).containsExactly(-1, 0, 0);
    assertThat(outcomes.similarity(2)).isEqualTo(1);
    assertThat(outcomes.kind(2)).isEqualTo(Outcomes.Kind.EXACT);
  }

  @Test
  void anchorRemovesCandidatesAndStays() {
    Outcomes outcomes = scan("abab", new byte[] {A, A, C, C}, edge(2, 3, 0.9));
    assertThat(twins(outcomes)).containsExactly(-1, -1, 0, 1);
    assertThat(outcomes.outcome(0)).isEqualTo(Outcome.UNCHANGED);
    assertThat(outcomes.kind(2)).isEqualTo(Outcomes.Kind.EXACT);
  }

  @Test
  void witnessesOfOtherKindsRemoveNothing() {
    Outcomes outcomes = scan("aab", new byte[] {W, C, C}, edge(1, 2, 0.7));
    assertThat(outcomes.outcome(1)).isEqualTo(Outcome.KEPT);
    assertThat(outcomes.outcome(2)).isEqualTo(Outcome.KEPT);
  }

  @Test
  void heldCandidateCausesNoFurtherConflict() {
    Outcomes outcomes = scan("abc", new byte[] {B, C, C}, edge(0, 1, 0.9), edge(1, 2, 0.9));
    assertThat(outcomes.outcome(1)).isEqualTo(Outcome.HELD);
    assertThat(outcomes.twin(1)).isZero();
    assertThat(outcomes.similarity(1)).isEqualTo(0.9);
    assertThat(outcomes.outcome(2)).isEqualTo(Outcome.KEPT);
  }

  @Test
  void copyThatIsExemptTakesThePlaceOfAHeldRepresentative() {
    ExactGroups groups = ExactGroupsTest.groups("abbbc", B, C, C, C, C);
    Outcomes outcomes =
        KeeperScan.scan(
            groups,
            edges(List.of(edge(0, 1, 0.9), edge(1, 4, 0.8))),
            0.8,
            (candidate, witness) -> candidate >= 2);
    assertThat(outcomes.outcome(1)).isEqualTo(Outcome.HELD);
    assertThat(outcomes.outcome(2)).isEqualTo(Outcome.KEPT);
    assertThat(twins(outcomes)).containsExactly(-1, 0, -1, 2, 2);
  }

  @Test
  void randomGraphsAgreeWithTheDesignInPlainCode() {
    Random random = new Random(Seed.VALUE);
    for (int round = 0; round < 3_000; round++) {
      int n = 1 + random.nextInt(24);
      byte[] codes = new byte[n];
      Role[] roles = new Role[n];
      StringBuilder texts = new StringBuilder();
      Object[] names = new Object[n];
      for (int doc = 0; doc < n; doc++) {
        int draw = random.nextInt(10);
        codes[doc] = draw < 1 ? A : draw < 2 ? B : draw < 3 ? W : C;
        roles[doc] = Role.of(codes[doc]);
        texts.append((char) ('a' + random.nextInt(n)));
        names[doc] = texts.charAt(doc);
      }
      ExactGroups groups = ExactGroupsTest.groups(texts.toString(), codes);
      double[][] jaccard = jaccard(random, groups);
      int salt = random.nextInt();
      Exemption exemption = (c, w) -> Mix.mix(Pairs.pack(c, w) ^ salt) % 3 == 0;
      DesignScan expected = new DesignScan(roles, names, jaccard, 0.8).run(exemption);
      Outcomes outcomes = KeeperScan.scan(groups, edges(groups, jaccard), 0.8, exemption);
      for (int doc = 0; doc < n; doc++) {
        assertThat(List.of(outcomes.outcome(doc), outcomes.twin(doc), outcomes.similarity(doc)))
            .as("round %d, document %d, %s", round, doc, Seed.text())
            .isEqualTo(
                List.of(expected.outcomes[doc], expected.twins[doc], expected.similarities[doc]));
      }
    }
  }

  private static double[][] jaccard(Random random, ExactGroups groups) {
    int n = groups.size();
    double[] levels = {0, 0, 0.5, 0.79, 0.8, 0.9, 1};
    double[][] ofTexts = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        ofTexts[a][b] = levels[random.nextInt(levels.length)];
        ofTexts[b][a] = ofTexts[a][b];
      }
    }
    double[][] jaccard = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        jaccard[a][b] = ofTexts[groups.leader(a)][groups.leader(b)];
      }
    }
    return jaccard;
  }

  private static Edges edges(ExactGroups groups, double[][] jaccard) {
    List<double[]> edges = new ArrayList<>();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        if (groups.leader(a) == a && groups.leader(b) == b && jaccard[a][b] > 0) {
          edges.add(edge(a, b, jaccard[a][b]));
        }
      }
    }
    return edges(edges);
  }

  private static Outcomes scan(String texts, byte[] roles, double[]... edges) {
    return KeeperScan.scan(
        ExactGroupsTest.groups(texts, roles), edges(List.of(edges)), 0.8, Exemption.NONE);
  }

  private static Edges edges(List<double[]> edges) {
    return new Edges(
        edges.stream().mapToLong(e -> Pairs.pack((int) e[0], (int) e[1])).toArray(),
        edges.stream().mapToDouble(e -> e[2]).toArray());
  }

  private static double[] edge(int a, int b, double similarity) {
    return new double[] {a, b, similarity};
  }

  private static int[] twins(Outcomes outcomes) {
    int[] twins = new int[outcomes.size()];
    Arrays.setAll(twins, outcomes::twin);
    return twins;
  }
}

package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Hand-checked groups. */
class ExactGroupsTest {

  private static final byte A = Role.ANCHOR.code();
  private static final byte B = Role.BARRED_WITNESS.code();
  private static final byte W = Role.WITNESS.code();
  private static final byte C = Role.CANDIDATE.code();

  @Test
  void leaderIsTheFirstCandidateElseTheFirst() {
    ExactGroups groups = groups("xyxzyxz", A, B, W, W, B, C, W);
    assertThat(leaders(groups)).containsExactly(5, 1, 5, 3, 1, 5, 3);
  }

  @Test
  void firstOfEachRoleOfAGroupIsBanded() {
    ExactGroups groups = groups("xxxxxxxy", A, A, B, B, W, C, C, C);
    boolean[] banded = new boolean[8];
    for (int doc = 0; doc < 8; doc++) {
      banded[doc] = groups.banded(doc);
    }
    assertThat(banded).containsExactly(true, false, true, false, true, true, false, true);
  }

  @Test
  void digestsThatShareTheirFirstBytesAreNotMixedUp() {
    byte[] one = new byte[32];
    byte[] two = new byte[32];
    two[31] = 1;
    long[] digests = new long[12];
    ExactGroups.put(one, digests, 0);
    ExactGroups.put(two, digests, 1);
    ExactGroups.put(one.clone(), digests, 2);
    ExactGroups groups = ExactGroups.of(digests, new byte[] {C, C, C});
    assertThat(leaders(groups)).containsExactly(0, 1, 0);
    assertThat(digests[7]).isEqualTo(1);
  }

  static ExactGroups groups(String texts, byte... roles) {
    long[] digests = new long[4 * roles.length];
    for (int doc = 0; doc < roles.length; doc++) {
      digests[4 * doc + 3] = texts.charAt(doc);
    }
    return ExactGroups.of(digests, roles);
  }

  private static int[] leaders(ExactGroups groups) {
    int[] leaders = new int[groups.size()];
    Arrays.setAll(leaders, groups::leader);
    return leaders;
  }
}

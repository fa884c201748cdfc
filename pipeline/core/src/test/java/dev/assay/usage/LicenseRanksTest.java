package dev.assay.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.source.Purpose;
import org.junit.jupiter.api.Test;

class LicenseRanksTest {
  private static final String SMALL =
      """
      schema: assay/license-ranks/v1
      version: "1"
      stance: cautious
      contract: {rank: 60, obligations: [contract-terms]}
      groups:
        - id: all
          why: because
          rank: 3
          terms: public
          purposes: {pre-training: allowed, fine-tuning: allowed, evaluation: unknown, retrieval: forbidden, research: allowed}
          obligations: [notice]
          licenses: [MIT]
      """;

  @Test
  void theShippedTableKnowsAtLeastSixtyLicenses() {
    LicenseRanks ranks = LicenseRanks.shipped();
    assertThat(ranks.stance()).isEqualTo("cautious");
    assertThat(ranks.version()).isEqualTo("2026.11.1");
    assertThat(ranks.sha256()).matches("[0-9a-f]{64}");
    assertThat(ranks.ids()).hasSizeGreaterThanOrEqualTo(60);
  }

  /** Whoever shares alike, forbids commerce or derivatives must never lose that duty. */
  @Test
  void dutiesFollowTheNamesOfCreativeCommonsLicenses() {
    LicenseRanks ranks = LicenseRanks.shipped();
    for (String id : ranks.ids()) {
      if (id.startsWith("CC-BY")) {
        LicenseGroup group = ranks.group(id).orElseThrow();
        assertThat(group.obligations().contains("share-alike"))
            .as(id)
            .isEqualTo(id.contains("-SA-"));
        assertThat(group.obligations().contains("non-commercial"))
            .as(id)
            .isEqualTo(id.contains("-NC-"));
        assertThat(group.obligations()).as(id).contains("attribution");
        assertThat(group.allowance(Purpose.PRE_TRAINING) == LicenseGroup.Allowance.ALLOWED)
            .as(id)
            .isEqualTo(!id.contains("-NC-") && !id.contains("-ND-"));
      }
    }
  }

  @Test
  void aTableIsRead() {
    LicenseRanks ranks = LicenseRanks.parse(SMALL, "small.yaml");
    LicenseGroup group = ranks.group("mit").orElseThrow();
    assertThat(group.rank()).isEqualTo(3);
    assertThat(group.allowance(Purpose.RETRIEVAL)).isEqualTo(LicenseGroup.Allowance.FORBIDDEN);
    assertThat(group.allowance(Purpose.EVALUATION)).isEqualTo(LicenseGroup.Allowance.UNKNOWN);
    assertThat(ranks.contractRank()).isEqualTo(60);
    assertThat(ranks.contractObligations()).containsExactly("contract-terms");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    String broken =
        SMALL
            .replace("research: allowed", "research: yes")
            .replace("rank: 3", "rank: first")
            .replace("terms: public", "terms: open\n    extra: 1")
            .replace("stance: cautious", "stance: 7");
    assertThatThrownBy(() -> LicenseRanks.parse(broken, "broken.yaml"))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                        "key `extra` of a group is not known",
                        "`research` of group `all` must be allowed, forbidden or unknown, not `yes`",
                        "`terms` of group `all` must be public or private, not `open`",
                        "`rank` of group `all` must be a whole number from 0 to 998, not `first`",
                        "`stance` must be a text"));
  }

  @Test
  void aLicenseIsListedOnce() {
    assertThatThrownBy(
            () -> LicenseRanks.parse(SMALL.replace("[MIT]", "[MIT, mit]"), "broken.yaml"))
        .hasMessageContaining("license `mit` is listed twice");
  }

  @Test
  void whatIsNoYamlIsRefused() {
    assertThatThrownBy(() -> LicenseRanks.parse("a: [", "broken.yaml"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("cannot be parsed");
    assertThatThrownBy(() -> LicenseRanks.parse(SMALL + "schema: twice\n", "broken.yaml"))
        .hasMessageContaining("cannot be parsed");
  }
}

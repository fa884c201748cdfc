package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.Check;
import dev.assay.verify.CheckResult;
import dev.assay.verify.Figure;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules and run files that did not make the release. */
class VerifyRulesTest extends DamageTest {
  private static final List<String> PACKS =
      List.of(
          "quality/industry.yaml",
          "privacy/cn.yaml",
          "privacy/international.yaml",
          "usage/license-cautious.yaml");

  @Test
  void aRunFileThatWasEditedIsNotThatOfTheManifest() throws IOException {
    Path file = copy.evidence.resolve("run.yaml");
    Files.writeString(
        file, Files.readString(file).replace("territory: CN", "territory: worldwide"));
    expectSealed(Check.RULES, "run.yaml", "territory is worldwide but manifest.json says CN");
  }

  @Test
  void aRunFileThatIsNoneIsNamed() throws IOException {
    Files.writeString(copy.evidence.resolve("run.yaml"), "schema: assay/run/v1\nnmae: sample\n");
    expectSealed(Check.RULES, "run.yaml", "nmae");
  }

  @Test
  void aRuleOfTwoVersionsIsNamed() throws IOException {
    ReleaseCopy.row(
        copy.table("fates"),
        Tables.FATES,
        row -> "quality/industry.garbled".equals(row.rule()),
        row -> Rows.withRule(row, "0".repeat(64)));
    expectSealed(Check.RULES, "fates", "rule quality/industry.garbled has several versions");
  }

  /** The packs of the sample run, as a run copies them into its evidence. */
  private Path packs() {
    Path rules = copy.evidence.resolve("rules");
    PACKS.forEach(pack -> assertThat(rules.resolve(pack)).exists());
    return rules;
  }

  @Test
  void packsAsUsedGiveTheDigestOfTheManifestAndTheVersionsOfTheLedger() throws IOException {
    packs();
    copy.seal();
    Verification found = copy.verify();
    assertThat(found.faults()).isEmpty();
    CheckResult rules = found.checks().get(Check.RULES.ordinal());
    assertThat(rules.unchecked()).isEmpty();
    assertThat(rules.figures()).contains(new Figure(PACKS.size(), "packs"));
  }

  @Test
  void aPackThatWasEditedIsNotThatOfTheManifest() throws IOException {
    Path pack = packs().resolve("quality/industry.yaml");
    String text = Files.readString(pack);
    assertThat(text).contains("{garbled-character-ratio: {more-than: 0.01}}");
    Files.writeString(
        pack,
        text.replace(
            "{garbled-character-ratio: {more-than: 0.01}}",
            "{garbled-character-ratio: {more-than: 0.011}}"));
    expectSealed(Check.RULES, "v1.evidence/rules", "but manifest.json says");
    expect(Check.RULES, "fates", "rule quality/industry.garbled has version");
  }

  @Test
  void aPackWhoseExamplesFailIsNamedWithItsLine() throws IOException {
    Path pack = packs().resolve("privacy/cn.yaml");
    String text = Files.readString(pack);
    Files.writeString(pack, text.replaceFirst("expect: fires", "expect: silent"));
    expectSealed(Check.RULES, "v1.evidence/rules/privacy/cn.yaml:", "");
  }

  @Test
  void aPackThatIsNoYamlIsNamed() throws IOException {
    Files.writeString(packs().resolve("privacy/cn.yaml"), "schema: assay/rules/v1\n  pack: [");
    expectSealed(Check.RULES, "v1.evidence/rules/privacy/cn.yaml:", "");
  }

  @Test
  void aRuleSwitchedOffInTheRunFileAfterwardsIsNotThatOfTheManifest() throws IOException {
    packs();
    Path file = copy.evidence.resolve("run.yaml");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace(
            "  - assay:privacy/cn\n", "  - {pack: assay:privacy/cn, off: [resident-id]}\n"));
    expectSealed(Check.RULES, "v1.evidence/rules", "with run.yaml the packs give digest");
  }

  @Test
  void packsThatAnotherVersionReadAreNotJudged() throws IOException {
    Files.writeString(packs().resolve("privacy/cn.yaml"), "schema: assay/rules/v1\nnew: key\n");
    copy.seal();
    Verification found = ReleaseVerifier.verify(ReleaseFolders.at(copy.release), "9.9.9");
    assertThat(found.faults()).isEmpty();
    assertThat(found.checks().get(Check.RULES.ordinal()).unchecked())
        .anyMatch(why -> why.contains("and this is 9.9.9"));
  }
}

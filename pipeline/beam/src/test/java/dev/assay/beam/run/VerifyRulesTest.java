package dev.assay.beam.run;

import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rules and run files that did not make the release. */
class VerifyRulesTest extends DamageTest {
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
}

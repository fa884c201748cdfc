package dev.assay.architecture;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The engine: stages and files know Beam, plan, work folder and run do not. */
class BeamTest {
  private static final String[] CORE = {
    "dev.assay.config",
    "dev.assay.decontamination",
    "dev.assay.dedup",
    "dev.assay.document",
    "dev.assay.gate",
    "dev.assay.judge",
    "dev.assay.lineage",
    "dev.assay.prepare",
    "dev.assay.problem",
    "dev.assay.proof",
    "dev.assay.release",
    "dev.assay.rule",
    "dev.assay.rulepack",
    "dev.assay.signal",
    "dev.assay.signal.measure",
    "dev.assay.source",
    "dev.assay.split",
    "dev.assay.text",
    "dev.assay.tokencount",
    "dev.assay.usage",
    "dev.assay.verify",
    "dev.assay.storage.."
  };
  private static final House HOUSE =
      new House("dev.assay.beam")
          .may("files", "dev.assay.lineage", "dev.assay.release", "beam")
          .may("work", with("dev.assay.beam.files", "zstd"))
          .may("plan", with("dev.assay.beam.files", "dev.assay.beam.work"))
          .may(
              "stage",
              with("dev.assay.beam.files", "dev.assay.beam.plan", "dev.assay.beam.work", "beam"))
          .may(
              "run",
              with(
                  "dev.assay.beam.files",
                  "dev.assay.beam.plan",
                  "dev.assay.beam.stage",
                  "dev.assay.beam.work",
                  "jdk-management"));

  private static String[] with(String... uses) {
    String[] all = Arrays.copyOf(CORE, CORE.length + uses.length);
    System.arraycopy(uses, 0, all, CORE.length, uses.length);
    return all;
  }

  @Test
  void packagesUseWhatTheTableAllows() {
    HOUSE.holdsTheTable();
  }

  @Test
  void packagesHaveNoCycles() {
    HOUSE.hasNoCycles();
  }

  @Test
  void nothingIsPrinted() {
    HOUSE.isSilent();
  }

  @Test
  void packagesAreNullMarked() {
    HOUSE.isNullMarked();
  }

  @Test
  void enoughClassesAreSeen() {
    HOUSE.hasAtLeast(50);
  }
}

package dev.assay.architecture;

import org.junit.jupiter.api.Test;

/** Storage: readers and Parquet over core, without the engine. */
class StorageTest {
  private static final House HOUSE =
      new House("dev.assay.storage")
          .may("read.bytes", "dev.assay.document", "zstd", "compress", "icu")
          .may("read.archive", "dev.assay.storage.read.bytes", "compress")
          .may("read.xml", "dev.assay.storage.read.fields", "stax")
          .may("read.pdf", "pdfbox")
          .may(
              "read.office",
              "dev.assay.storage.read.archive",
              "dev.assay.storage.read.html",
              "dev.assay.storage.read.xml",
              "stax")
          .may("read.fields", "dev.assay.document", "dev.assay.source", "jackson")
          .may("read.html", "jsoup", "re2j")
          .may(
              "read.columns",
              "dev.assay.lineage",
              "dev.assay.storage.parquet",
              "dev.assay.storage.read.bytes",
              "dev.assay.storage.read.fields",
              "jackson",
              "parquet")
          .may(
              "read",
              "dev.assay.config",
              "dev.assay.document",
              "dev.assay.lineage",
              "dev.assay.problem",
              "dev.assay.source",
              "dev.assay.storage.read..",
              "stax",
              "jackson",
              "parquet",
              "jwarc")
          .may(
              "parquet",
              "dev.assay.lineage",
              "dev.assay.signal",
              "dev.assay.signal.measure",
              "parquet",
              "zstd",
              "snappy")
          .may("staging", "dev.assay.document", "dev.assay.prepare", "dev.assay.signal", "zstd")
          .may(
              "proof",
              "dev.assay.lineage",
              "dev.assay.proof",
              "dev.assay.release",
              "dev.assay.verify",
              "dev.assay.storage.parquet",
              "jackson",
              "parquet")
          .may(
              "export",
              "dev.assay.lineage",
              "dev.assay.release",
              "dev.assay.storage.parquet",
              "jackson")
          .may(
              "verify",
              "dev.assay.config",
              "dev.assay.lineage",
              "dev.assay.release",
              "dev.assay.signal",
              "dev.assay.verify",
              "dev.assay.proof",
              "dev.assay.storage.parquet",
              "dev.assay.storage.proof",
              "dev.assay.storage.read.bytes",
              "parquet",
              "hash4j")
          .may(
              "duplicates",
              "dev.assay.lineage",
              "dev.assay.verify",
              "dev.assay.storage.parquet",
              "dev.assay.storage.verify")
          .may(
              "trial",
              "dev.assay.config",
              "dev.assay.document",
              "dev.assay.problem",
              "dev.assay.rule",
              "dev.assay.rulepack",
              "dev.assay.signal",
              "dev.assay.signal.measure",
              "dev.assay.source",
              "dev.assay.trial",
              "dev.assay.usage",
              "dev.assay.verify",
              "dev.assay.storage.parquet",
              "dev.assay.storage.read",
              "dev.assay.storage.verify")
          .may(
              "explain",
              "dev.assay.config",
              "dev.assay.document",
              "dev.assay.lineage",
              "dev.assay.problem",
              "dev.assay.release",
              "dev.assay.rule",
              "dev.assay.rulepack",
              "dev.assay.signal",
              "dev.assay.source",
              "dev.assay.usage",
              "dev.assay.verify",
              "dev.assay.storage.parquet",
              "dev.assay.storage.verify",
              "parquet");

  @Test
  void packagesUseWhatTheTableAllows() {
    HOUSE.holdsTheTable();
  }

  @Test
  void packagesHaveNoCycles() {
    HOUSE.hasNoCycles();
  }

  @Test
  void engineIsNotOnTheClassPath() {
    HOUSE.keepsOut("org.apache.beam.sdk.Pipeline", "org.apache.beam.runners.direct.DirectRunner");
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
    HOUSE.hasAtLeast(100);
  }
}

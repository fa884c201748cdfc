package dev.assay.architecture;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The table of who may use what. Departures from the first drawing of it are told, with their
 * reason, in {@code docs/decisions}.
 */
class CoreTest {
  private static final House house = new House("dev.assay");

  @BeforeAll
  static void drawTable() {
    line("problem");
    line("document");
    line("source", "document", "problem");
    line("usage", "source", "problem", "+snakeyaml", "+jackson", "+stax");
    line("text", "+icu");
    drawSignals();
    line("detect", "text", "+icu", "+re2j", "+lucene");
    line("expression", "problem", "+cel");
    line(
        "rule",
        "signal",
        "signal.measure",
        "detect",
        "expression",
        "source",
        "usage",
        "document",
        "problem");
    line("config", "source", "usage", "rule", "problem", "+jackson", "+snakeyaml", "+json-schema");
    line(
        "rulepack",
        "rule",
        "expression",
        "config",
        "problem",
        "signal",
        "signal.measure",
        "detect",
        "text",
        "usage",
        "source",
        "+jackson");
    line("tokencount", "+jtokkit");
    line("gate", "rule", "source");
    line("decontamination", "text");
    line("dedup", "text");
    line("split", "dedup", "+hash4j");
    line("lineage", "document", "rule", "+jackson");
    line("proof", "lineage", "+jdk-crypto");
    line("release", "lineage", "proof", "usage", "+jackson", "+json-schema");
    line(
        "prepare",
        "document",
        "source",
        "usage",
        "text",
        "signal",
        "detect",
        "rule",
        "dedup",
        "split",
        "tokencount",
        "+jackson");
    line("judge", "rule", "source", "usage", "config");
    line(
        "verify",
        "config",
        "lineage",
        "problem",
        "proof",
        "release",
        "rule",
        "rulepack",
        "+hash4j",
        "+jackson");
    line("trial", "rule", "source", "signal.measure");
  }

  /** Families of signals know the scan and what a signal is; only the registry knows them all. */
  private static void drawSignals() {
    line("segment");
    line("signal.scan", "text", "segment", "+icu");
    line("signal.measure", "signal.scan");
    String[] families = {
      "chinese",
      "datajuicer",
      "datatrove",
      "dolma",
      "industry",
      "redpajama",
      "refinedweb",
      "repetition"
    };
    for (String family : families) {
      line("signal." + family, "signal.measure", "signal.scan", "text", "+icu");
    }
    line(
        "signal",
        Stream.concat(
                Stream.of("document", "text", "signal.measure", "signal.scan", "+icu"),
                Arrays.stream(families).map(family -> "signal." + family))
            .toArray(String[]::new));
  }

  /** Libraries have a plus before their name. */
  private static void line(String room, String... uses) {
    house.may(
        room,
        Arrays.stream(uses)
            .map(use -> use.startsWith("+") ? use.substring(1) : "dev.assay." + use)
            .toArray(String[]::new));
  }

  @Test
  void packagesUseWhatTheTableAllows() {
    house.holdsTheTable();
  }

  @Test
  void packagesHaveNoCycles() {
    house.hasNoCycles();
  }

  @Test
  void engineAndFileFormatsAreNotOnTheClassPath() {
    house.keepsOut(
        "org.apache.beam.sdk.Pipeline",
        "org.apache.parquet.schema.MessageType",
        "org.apache.hadoop.conf.Configuration");
  }

  @Test
  void nothingIsPrinted() {
    house.isSilent();
  }

  @Test
  void packagesAreNullMarked() {
    house.isNullMarked();
  }

  @Test
  void enoughClassesAreSeen() {
    house.hasAtLeast(300);
  }
}

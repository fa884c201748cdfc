package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.lineage.ContaminationRow;
import dev.assay.lineage.FateRow;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two planted items, one of them with other numbers, in a run that looks for benchmarks. */
class BenchmarksTest {
  private static final String ITEM =
      "A tank of 300 litres is filled by two pumps at 12 and 18 litres a minute; how long does it"
          + " take until the tank is full when the drain lets out 5 litres a minute";
  private static final String CHINESE = "某水箱容量为三百升，两台水泵同时向水箱注水，问需要多少分钟才能把水箱注满";
  private static final String FILLER =
      " This page is about the history of the town and its river. ";

  @TempDir Path folder;

  @Test
  void aTextThatHoldsAnItemIsDroppedAndTheItemIsNamed() throws IOException {
    RunResult result = run("drop");
    FateRow copied = fate(result, "web/copied");
    assertThat(copied.fate()).isEqualTo("dropped");
    assertThat(copied.reason()).isEqualTo("benchmark-item");
    assertThat(copied.threshold()).isEqualTo(">= 0.5 of sums/tank");
    assertThat(copied.value()).isEqualTo(1.0);
    assertThat(fate(result, "web/numbers").threshold()).endsWith("sums/tank");
    assertThat(fate(result, "web/chinese").threshold()).endsWith("sums/zh");
    assertThat(fate(result, "web/other").fate()).isEqualTo("kept");
    assertThat(contaminations(result))
        .extracting(ContaminationRow::id, ContaminationRow::item, ContaminationRow::action)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("web/copied", "sums/tank", "drop"),
            org.assertj.core.groups.Tuple.tuple("web/numbers", "sums/tank", "drop"),
            org.assertj.core.groups.Tuple.tuple("web/chinese", "sums/zh", "drop"));
    Path release = Objects.requireNonNull(result.release());
    assertThat(ReleaseVerifier.verify(ReleaseFolders.at(release), AssayVersion.VERSION).faults())
        .isEmpty();
  }

  @Test
  void flaggedTextsStay() throws IOException {
    RunResult result = run("flag");
    assertThat(RunFolder.fates(result)).allMatch(row -> row.fate().equals("kept"));
    assertThat(contaminations(result)).hasSize(3).allMatch(row -> row.action().equals("flag"));
  }

  @Test
  void anItemThatCannotBeReadStopsTheRun() throws IOException {
    RunFolder run = written("drop");
    Files.writeString(run.folder().resolve("sums.jsonl"), "{broken\n");
    assertThatThrownBy(run::run).hasStackTraceContaining("what is not read is not looked for");
  }

  private RunResult run(String then) throws IOException {
    return written(then).run();
  }

  private RunFolder written(String then) throws IOException {
    String contract =
        "schema: assay/source/v1\ndefaults:\n  kind: open\n  license: CC0-1.0\n"
            + "  purposes: {allowed: [pre-training]}\n  territories: [worldwide]\n"
            + "  data-level: general\n  fields: {id: id, text: text}\nsources:\n";
    RunFolder run =
        RunFolder.of(
            folder.resolve(then),
            "schema: assay/run/v1\nname: clean\npurpose: pre-training\nterritory: CN\nsources: [sources.yaml]\n"
                + "rules: [assay:usage/license-cautious]\ndecontaminate: {benchmarks: [benchmarks.yaml],"
                + " then: "
                + then
                + "}\n",
            contract + "  - {id: web, files: [web.jsonl]}\n");
    Files.writeString(
        run.folder().resolve("benchmarks.yaml"),
        contract + "  - {id: sums, files: [sums.jsonl]}\n");
    Files.write(
        run.folder().resolve("sums.jsonl"), List.of(line("tank", ITEM), line("zh", CHINESE)));
    List<String> web = new ArrayList<>();
    web.add(line("copied", FILLER.repeat(9) + ITEM.toUpperCase(java.util.Locale.ROOT) + FILLER));
    web.add(line("numbers", FILLER + ITEM.replace("300", "1,250").replace("12", "7") + FILLER));
    web.add(line("chinese", FILLER + CHINESE.replace("，", " ") + FILLER.repeat(2)));
    web.add(line("other", FILLER.repeat(12) + " A tank of 300 litres stands there."));
    Files.write(run.folder().resolve("web.jsonl"), web);
    return run;
  }

  private static FateRow fate(RunResult result, String id) throws IOException {
    return RunFolder.fates(result).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<ContaminationRow> contaminations(RunResult result) throws IOException {
    Path release = Objects.requireNonNull(result.release());
    return RunFolder.rows(
        RunFolder.files(RunFolder.evidence(release), "contaminations-").get(0),
        Tables.CONTAMINATIONS);
  }

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}";
  }
}

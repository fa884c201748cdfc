package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.FateRow;
import dev.assay.problem.ProblemsException;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second release against the first: planted copies, near copies, relabelled and new texts. */
class AgainstTest {
  private static final String CONTRACT =
      """
      schema: assay/source/v1
      defaults:
        kind: open
        license: CC-BY-4.0
        purposes: {allowed: [pre-training]}
        territories: [worldwide]
        data-level: general
        fields: {id: id, text: text}
      sources:
      """;

  @TempDir Path folder;
  private final Random random = new Random(20261125);
  private final List<String> texts =
      IntStream.range(0, 60).mapToObj(i -> words(80)).collect(Collectors.toList());

  @Test
  void whatAnEarlierReleaseKeepsIsNamedAsTwin() throws IOException {
    RunResult first = first();
    RunResult second = second("dedup: {against: [../first/releases/first/v1]}");
    Map<String, FateRow> fates =
        RunFolder.fates(second).stream()
            .collect(Collectors.toMap(FateRow::id, Function.identity()));
    for (int i = 0; i < 20; i++) {
      FateRow exact = row(fates, "later/exact-" + i);
      assertThat(exact.reason()).isEqualTo("exact-duplicate");
      assertThat(exact.twin()).isEqualTo("books/" + i);
      assertThat(exact.twinRelease()).isEqualTo("first/v1");
      assertThat(exact.similarity()).isEqualTo(1.0);
      FateRow near = row(fates, "later/near-" + i);
      assertThat(near.reason()).isEqualTo("near-duplicate");
      assertThat(near.twin()).isEqualTo("books/" + i);
      assertThat(near.twinRelease()).isEqualTo("first/v1");
      assertThat(near.similarity()).isEqualTo(71.0 / 81);
      assertThat(row(fates, "later/new-" + i).fate()).isEqualTo("kept");
    }
    FateRow relabelled = row(fates, "later/relabelled");
    assertThat(relabelled.reason()).isEqualTo("license-conflict");
    assertThat(relabelled.twin()).isEqualTo("rented/1");
    assertThat(relabelled.twinRelease()).isEqualTo("first/v1");
    Path release = Objects.requireNonNull(second.release());
    List<DuplicateRow> duplicates =
        RunFolder.rows(
            RunFolder.files(RunFolder.evidence(release), "duplicates-").get(0), Tables.DUPLICATES);
    assertThat(duplicates)
        .hasSize(40)
        .allMatch(row -> "first/v1".equals(row.twinRelease()) && row.twinSource().equals("books"));
    assertThat(ReleaseVerifier.verify(ReleaseFolders.at(release), AssayVersion.VERSION).faults())
        .isEmpty();
    assertThat(RunFolder.fates(first)).hasSize(61);
  }

  @Test
  void withoutAnEarlierReleaseNothingOfItCounts() throws IOException {
    first();
    assertThat(RunFolder.fates(second("")))
        .filteredOn(row -> row.fate().equals("duplicate"))
        .hasSize(20)
        .allMatch(row -> row.twinRelease() == null);
  }

  @Test
  void aReleaseWithOtherShinglesIsRefused() throws IOException {
    first();
    assertThatThrownBy(
            () -> second("dedup: {shingle: {size: 4}, against: [../first/releases/first/v1]}"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("its shingles are word 5 keep, those of this run word 4 keep");
  }

  @Test
  void aFolderThatIsNotThereIsAnError() throws IOException {
    first();
    assertThatThrownBy(() -> second("dedup: {against: [../nowhere/v1]}"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("there is no folder");
  }

  private RunResult first() throws IOException {
    String sources =
        CONTRACT
            + "  - {id: books, files: [books.jsonl]}\n"
            + "  - {id: rented, license: CC-BY-NC-4.0, files: [rented.jsonl]}\n";
    List<String> books = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      books.add(line(Integer.toString(i), texts.get(i)));
    }
    RunFolder first = RunFolder.of(folder.resolve("first"), run("first", ""), sources);
    Files.write(first.folder().resolve("books.jsonl"), books);
    Files.write(first.folder().resolve("rented.jsonl"), List.of(line("1", "rented " + words(50))));
    return first.run();
  }

  private RunResult second(String more) throws IOException {
    List<String> later = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      later.add(line("exact-" + i, texts.get(i).toUpperCase(java.util.Locale.ROOT)));
      String[] near = texts.get(i).split(" ");
      near[40] = "changed";
      later.add(line("near-" + i, String.join(" ", near)));
      later.add(line("new-" + i, words(80)));
    }
    Path rented = folder.resolve("first/rented.jsonl");
    later.add(Files.readString(rented).strip().replace("\"1\"", "\"relabelled\""));
    String sources = CONTRACT + "  - {id: later, files: [later.jsonl]}\n";
    RunFolder second = RunFolder.of(folder.resolve("second"), run("second", more), sources);
    Files.write(second.folder().resolve("later.jsonl"), later);
    return second.run();
  }

  private static String run(String name, String more) {
    return "schema: assay/run/v1\nname: "
        + name
        + "\npurpose: pre-training\nterritory: CN\nsources: [sources.yaml]\nrules: [assay:usage/license-cautious]\n"
        + more
        + "\n";
  }

  private static FateRow row(Map<String, FateRow> fates, String id) {
    return Objects.requireNonNull(fates.get(id), id);
  }

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}";
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(100_000))
        .collect(Collectors.joining(" "));
  }
}

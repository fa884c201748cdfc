package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.beam.run.RunResult.Status;
import dev.assay.beam.stage.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run after, beside or while something else happens. */
class RunAgainTest {
  private static final String SOURCES =
      """
      schema: assay/source/v1
      sources:
        - id: notes
          license: CC0-1.0
          kind: own
          purposes: {allowed: [pre-training]}
          data-level: general
          format: jsonl
          files: [notes/*.jsonl]
          fields: {id: id, text: text}
      """;
  private static final String RUN =
      """
      schema: assay/run/v1
      name: notes
      purpose: pre-training
      territory: CN
      as-of: 2026-11-23
      sources: [sources.yaml]
      rules:
        - {pack: assay:quality/industry, set: {garbled.garbled-character-ratio: 0.01}}
        - assay:usage/license-cautious
      split-size: 1KB
      """;

  @TempDir Path folder;
  private RunFolder notes = new RunFolder(Path.of(""));
  private Path lines = Path.of("");

  @BeforeEach
  void write() throws IOException {
    notes = RunFolder.of(folder.resolve("notes"), RUN, SOURCES);
    lines = folder.resolve("notes/notes/lines.jsonl");
    Files.createDirectories(Objects.requireNonNull(lines.getParent()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("{\"id\":\"n").append(i).append("\",\"text\":\"Note number ").append(i * 7919);
      text.append(" says that pump ").append(i).append(" was oiled on a quiet morning.\"}\n");
    }
    Files.writeString(lines, text);
  }

  private RunRequest request(@Nullable Path work, @Nullable String version, boolean rehash) {
    return new RunRequest(
        notes.file(), notes.output(), version, work, 2, rehash, false, RunFolder.TODAY);
  }

  private RunResult run(Recorded progress, boolean rehash) throws IOException {
    return Run.run(request(null, null, rehash), progress);
  }

  private void changeQuietly(String from, String to) throws IOException {
    FileTime time = Files.getLastModifiedTime(lines);
    Files.writeString(lines, Files.readString(lines).replace(from, to));
    Files.setLastModifiedTime(lines, time);
  }

  @Test
  void anUnchangedRunPublishesNothingAndNamesTheRelease() throws IOException {
    run(new Recorded(), false);
    Recorded again = new Recorded();
    RunResult result = run(again, false);
    assertThat(result.status()).isEqualTo(Status.UNCHANGED);
    assertThat(result.version()).isEqualTo("v1");
    assertThat(result.release()).isEqualTo(notes.output().resolve("notes/v1"));
    assertThat(again.outcomes).isEmpty();
    assertThat(notes.output().resolve("notes/v2")).doesNotExist();
  }

  /** A published file is nobody's but the release's. */
  @Test
  void whoEditsAReleaseInPlaceDoesNotEditWhatTheNextRunUses() throws IOException {
    Path release = Objects.requireNonNull(run(new Recorded(), false).release());
    Path evidence = RunFolder.evidence(release);
    String sums = Files.readString(release.resolve("SHA256SUMS"));
    for (Path file :
        List.of(
            release.resolve("data/train-00000-of-00001.parquet"),
            evidence.resolve("fates-00000.parquet"))) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap("edited".getBytes(StandardCharsets.UTF_8)), 8);
      }
    }
    Trees.delete(release);
    Trees.delete(evidence);
    Recorded again = new Recorded();
    Path second = Objects.requireNonNull(run(again, false).release());
    assertThat(again.outcomes).anyMatch(outcome -> outcome.startsWith("emit: "));
    assertThat(Files.readString(second.resolve("SHA256SUMS"))).isEqualTo(sums);
    assertThat(ReleaseCopy.at(second).verify().faults()).isEmpty();
  }

  @Test
  void aChangedThresholdIsJudgedAnewAndNothingIsReadAgain() throws IOException {
    run(new Recorded(), false);
    Files.writeString(
        notes.file(),
        RUN.replace(
            "garbled.garbled-character-ratio: 0.01", "garbled.garbled-character-ratio: 0.02"));
    Recorded again = new Recorded();
    RunResult result = run(again, false);
    assertThat(result.status()).isEqualTo(Status.PUBLISHED);
    assertThat(result.version()).isEqualTo("v2");
    assertThat(again.outcomes.get(0)).startsWith("prepare: 0 of ");
  }

  @Test
  void aChangedFileCostsItsOwnUnitsAlone() throws IOException {
    Files.writeString(
        lines.resolveSibling("more.jsonl"), "{\"id\":\"more\",\"text\":\"One more note.\"}\n");
    run(new Recorded(), false);
    Files.writeString(
        lines.resolveSibling("more.jsonl"), "{\"id\":\"more\",\"text\":\"One other note.\"}\n");
    Recorded again = new Recorded();
    run(again, false);
    assertThat(again.outcomes.get(0)).startsWith("prepare: 1 of ").doesNotContain(" 1 units");
  }

  @Test
  void aFileThatChangedUnderItsSizeAndTimeIsFoundByRehash() throws IOException {
    run(new Recorded(), false);
    changeQuietly("quiet", "windy");
    assertThat(run(new Recorded(), false).status()).isEqualTo(Status.UNCHANGED);
    RunResult rehashed = run(new Recorded(), true);
    assertThat(rehashed.status()).isEqualTo(Status.PUBLISHED);
    assertThat(rehashed.version()).isEqualTo("v2");
  }

  /** Where records are read anyway, the file is hashed anyway. */
  @Test
  void aFileThatChangedUnderItsSizeAndTimeIsFoundWhenItIsRead() throws IOException {
    run(new Recorded(), false);
    changeQuietly("quiet", "windy");
    Files.writeString(notes.file(), RUN + "seed: 9\n");
    String found = RunFolder.sums(run(new Recorded(), false));
    RunFolder.delete(notes.output());
    assertThat(RunFolder.sums(run(new Recorded(), false))).isEqualTo(found);
  }

  @Test
  void aFileThatIsCutBetweenPlanAndReadingEndsTheRunWithItsName() {
    Recorded cutting = new Recorded("prepare", () -> write("{\"id\":\"n0\""));
    assertThatThrownBy(() -> run(cutting, false))
        .hasMessageContaining("lines.jsonl was changed while this run was on; run again");
    assertThat(notes.output().resolve("notes")).doesNotExist();
  }

  @Test
  void aFileThatGoesAwayBetweenPlanAndReadingEndsTheRunWithItsName() throws IOException {
    String content = Files.readString(lines);
    Recorded deleting = new Recorded("prepare", () -> delete(lines));
    assertThatThrownBy(() -> run(deleting, false))
        .hasMessageContaining("lines.jsonl is gone since this run began; run again");
    Files.writeString(lines, content);
    assertThat(run(new Recorded(), false).status()).isEqualTo(Status.PUBLISHED);
  }

  private void write(String content) {
    try {
      Files.writeString(lines, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void twoRunsOnOneWorkFolderOrOneOutputDoNotMix() throws IOException {
    Recorded meanwhile =
        new Recorded(
            "dedup",
            () -> {
              assertThatThrownBy(() -> Run.run(request(null, null, false), Progress.SILENT))
                  .hasMessageContaining("Another run is writing into")
                  .hasMessageContaining("wait for it or choose another --output");
              Path work = folder.resolve("work of its own");
              assertThatThrownBy(() -> Run.run(request(work, null, false), Progress.SILENT))
                  .hasMessageContaining("Another run is writing into");
            });
    assertThat(run(meanwhile, false).status()).isEqualTo(Status.PUBLISHED);
    assertThat(run(new Recorded(), false).status()).isEqualTo(Status.UNCHANGED);
  }

  @Test
  void aVersionThatIsTakenByOtherInputIsRefused() throws IOException {
    Run.run(request(null, "spring", false), Progress.SILENT);
    assertThat(Run.run(request(null, "spring", false), Progress.SILENT).status())
        .isEqualTo(Status.UNCHANGED);
    Files.writeString(notes.file(), RUN + "seed: 9\n");
    assertThatThrownBy(() -> Run.run(request(null, "spring", false), Progress.SILENT))
        .hasMessageContaining("exists and was made from other input")
        .hasMessageContaining("--version");
  }

  @Test
  void whatKilledRunsLeaveIsCleanedUp() throws IOException {
    run(new Recorded(), false);
    Path attempt = notes.work().resolve("prepare/x/text.attempt-1");
    Files.createDirectories(Objects.requireNonNull(attempt.getParent()));
    Files.writeString(attempt, "half");
    Path building = notes.output().resolve("notes/.building-0/release/data");
    Files.createDirectories(building);
    Files.writeString(notes.file(), RUN + "seed: 9\n");
    run(new Recorded(), false);
    assertThat(attempt).doesNotExist();
    assertThat(notes.output().resolve("notes/.building-0")).doesNotExist();
  }
}

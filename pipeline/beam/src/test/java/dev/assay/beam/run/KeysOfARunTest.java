package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.beam.stage.Progress;
import dev.assay.proof.EvidenceKey;
import dev.assay.proof.SigningKey;
import dev.assay.release.LockedEvidence;
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

/** A run with keys and a mixture: signed, locked, followed by events, and verified after all. */
class KeysOfARunTest {
  @TempDir Path folder;

  @Test
  void aRunSignsLocksMixesAndTellsOfItself() throws IOException {
    RunFolder sample = RunFolder.sample(folder, "run.yaml");
    SigningKey signing = SigningKey.generate();
    EvidenceKey locking = EvidenceKey.generate();
    Files.writeString(folder.resolve("sign.key"), signing.pem());
    Files.writeString(folder.resolve("lock.key"), locking.pem());
    Files.writeString(
        sample.file(),
        Files.readString(sample.file())
            + "sign: {key-file: sign.key}\n"
            + "encrypt: {key-file: lock.key}\n"
            + "mix: {weights: {notices: 3, archive: 1}, epochs: 2}\n");
    List<String> events = new ArrayList<>();
    Path release =
        Objects.requireNonNull(
            Run.run(sample.request(2, true), Progress.SILENT, events::add).release());
    Path evidence = RunFolder.evidence(release);
    assertThat(evidence).doesNotExist();
    Path locked = evidence.resolveSibling(evidence.getFileName() + LockedEvidence.FOLDER);
    assertThat(LockedEvidence.differences(locked)).isEmpty();
    LockedEvidence.unlock(locked, evidence, locking);
    assertThat(
            ReleaseVerifier.verify(
                    ReleaseFolders.at(release), AssayVersion.VERSION, signing.publicKey())
                .faults())
        .isEmpty();
    assertThat(events).hasSize(2);
    assertThat(events.get(0)).contains("\"eventType\":\"START\"");
    assertThat(events.get(1)).contains("\"eventType\":\"COMPLETE\"");
    assertThat(Files.readString(release.resolve("mix.json")))
        .contains("\"name\" : \"notices\"", "\"missing\" : [ ]");
    assertThat(Files.readString(release.resolve("README.md"))).contains("## Mixing");
  }

  @Test
  void aRunThatPublishesNothingTellsThatItFailed() throws IOException {
    RunFolder sample = RunFolder.sample(folder, "run-stopped.yaml");
    List<String> events = new ArrayList<>();
    assertThat(Run.run(sample.request(2, true), Progress.SILENT, events::add).release()).isNull();
    assertThat(events).hasSize(2);
    assertThat(events.get(1)).contains("\"eventType\":\"FAIL\"");
  }
}

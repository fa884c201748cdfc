package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release of the sample data is signed and proofs are made of it, as people type it. */
class SignAndProveTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private String release;

  @SuppressWarnings("NullAway.Init")
  private String key;

  @BeforeEach
  void copyRelease() throws IOException {
    Path published = Sample.release();
    copy(published, folder.resolve("v1"));
    copy(published.resolveSibling("v1.evidence"), folder.resolve("v1.evidence"));
    release = folder.resolve("v1").toString();
    key = folder.resolve("key").toString();
    assertThat(assay("sign", "--new-key", key).exit()).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Test
  void aSignedReleaseIsKnownByThePublicKey() {
    assertThat(assay("verify", release, "--key", key + ".pub").exit()).isEqualTo(1);
    assertThat(assay("sign", release, "--key", key).err()).contains("signed ");
    assertThat(assay("verify", release, "--key", key + ".pub").err()).contains("ok ");
    assertThat(assay("verify", release).exit()).isZero();
    String other = folder.resolve("other").toString();
    assay("sign", "--new-key", other);
    assertThat(assay("verify", release, "--key", other + ".pub").err())
        .contains("is by another key than the one asked for");
  }

  @Test
  void aKeyIsNeverOverwrittenAndAWrongFileIsNamed() {
    assertThat(assay("sign", "--new-key", key).exit()).isEqualTo(1);
    assertThat(assay("sign", release, "--key", key + ".pub").err())
        .contains("this is no private key", "assay sign --new-key FILE");
    assertThat(assay("sign", release).exit()).isEqualTo(64);
  }

  @Test
  void aProofIsCheckedWithoutTheRelease() throws IOException {
    assay("sign", release, "--key", key);
    Path proof = folder.resolve("proof.json");
    Typed made = assay("prove", "handbook-en/bearing-grease", "--release", release);
    assertThat(made.err()).isEmpty();
    Files.writeString(proof, made.out());
    Typed checked = assay("prove", "--check", proof.toString(), "--key", key + ".pub");
    assertThat(checked.err()).contains("ok signed by the key asked for");
    assertThat(assay("prove", "--check", proof.toString(), "--release", release).exit()).isZero();

    Files.writeString(
        proof, made.out().replace("handbook-en/bearing-grease", "handbook-en/bearing-greese"));
    Typed forged = assay("prove", "--check", proof.toString());
    assertThat(forged.exit()).isEqualTo(1);
    assertThat(forged.err()).contains("the row does not lead to the root of its release");
  }

  @Test
  void anIdThatWasNeverReadHasNoProof() {
    assertThat(assay("prove", "notices/never", "--release", release).exit()).isEqualTo(1);
    assertThat(assay("prove").exit()).isEqualTo(64);
  }

  @Test
  void lockedEvidenceIsUnlockedByItsKeyAlone() throws IOException {
    String steward = folder.resolve("steward").toString();
    assertThat(assay("lock", release, "--new-key", steward).exit()).isZero();
    assertThat(folder.resolve("v1.evidence")).doesNotExist();
    assertThat(assay("verify", release).out()).contains("the evidence is not at hand");
    String other = folder.resolve("another").toString();
    assay("lock", "--new-key", other);
    Typed refused = assay("unlock", release, "--key", other);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("the key is another one");
    assertThat(assay("unlock", release, "--key", steward).exit()).isZero();
    assertThat(assay("verify", release).exit()).isZero();
    assertThat(assay("verify", release).out()).doesNotContain("the evidence is not at hand");
  }

  @Test
  void everyFormatHoldsEveryDocument() throws IOException {
    for (String format :
        new String[] {"mds", "megatron", "nemo", "webdataset", "litdata", "parquet"}) {
      Path out = folder.resolve(format);
      Typed done = assay("export", release, "--format", format, "--output", out.toString());
      assertThat(done.err()).contains("exported 47 documents");
      assertThat(out.resolve("export.json")).exists();
      assertThat(assay("export", release, "--format", format, "--output", out.toString()).err())
          .contains("this folder is not empty");
    }
  }
}

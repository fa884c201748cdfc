package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import dev.assay.proof.SigningKey;
import dev.assay.release.Chain;
import dev.assay.release.InclusionProof;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.ReleaseSignature;
import dev.assay.storage.proof.Prover;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.Check;
import dev.assay.verify.Fault;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roots, chain, signature and proofs of the release of the sample data. */
class IntegrityTest extends DamageTest {

  private Manifest manifest() throws IOException {
    return ManifestJson.parse(Files.readString(copy.release.resolve(Manifest.FILE)), Manifest.FILE);
  }

  @Test
  void aRootThatIsNotThatOfTheFilesIsNamed() throws IOException {
    MerkleRoots good = manifest().merkle();
    Digest bad = Digest.ofText("bad");
    for (MerkleRoots roots :
        new MerkleRoots[] {
          new MerkleRoots(bad, good.documents(), good.records()),
          new MerkleRoots(good.files(), bad, good.records()),
          new MerkleRoots(good.files(), good.documents(), bad)
        }) {
      copy.manifest(manifest -> manifest.with(roots, manifest.chain()));
      expect(Check.INTEGRITY, "v1/manifest.json", "says that the root of ");
    }
  }

  @Test
  void aReleaseThatFollowsAnotherNamesIt() throws IOException {
    Path second = folder.resolve("v2");
    RunFolder.copy(copy.release, second);
    RunFolder.copy(copy.evidence, folder.resolve("v2.evidence"));
    ReleaseCopy next = ReleaseCopy.at(second);
    Manifest first = manifest();
    next.manifest(manifest -> renamed(manifest.with(manifest.merkle(), Chain.after(first))));
    assertThat(next.verify().faults()).isEmpty();

    copy.manifest(
        manifest -> manifest.with(manifest.merkle(), new Chain(2, Chain.after(first).previous())));
    copy = next;
    expect(Check.INTEGRITY, "v1/manifest.json", "is not the release that v2 follows");
  }

  private static Manifest renamed(Manifest manifest) {
    return new Manifest(
        manifest.name(),
        "v2",
        manifest.release(),
        manifest.publicSums(),
        manifest.evidenceSums(),
        manifest.runSums(),
        manifest.sources(),
        manifest.splits(),
        manifest.rules(),
        manifest.assayVersion(),
        manifest.seed(),
        manifest.asOf(),
        manifest.purpose(),
        manifest.territory(),
        manifest.merkle(),
        manifest.chain());
  }

  @Test
  void aSignatureByAnotherKeyOrNoneAtAllIsNamed() throws IOException {
    SigningKey ours = SigningKey.generate();
    SigningKey theirs = SigningKey.generate();
    Path file = copy.release.resolve(ReleaseSignature.FILE);
    assertThat(faults(ours)).containsExactly("is missing: nobody signed this release");
    byte[] bytes = Files.readAllBytes(copy.release.resolve(Manifest.FILE));
    Files.writeString(file, ReleaseSignature.of(bytes, ours).json());
    assertThat(faults(ours)).isEmpty();
    assertThat(copy.verify().faults()).isEmpty();
    assertThat(faults(theirs)).containsExactly("is by another key than the one asked for");
    Files.writeString(file, ReleaseSignature.of(new byte[] {1}, ours).json());
    assertThat(faults(ours)).containsExactly("is no signature over this manifest.json");
  }

  private List<String> faults(SigningKey key) throws IOException {
    return ReleaseVerifier.verify(
            ReleaseFolders.at(copy.release), AssayVersion.VERSION, key.publicKey())
        .faults()
        .stream()
        .map(Fault::message)
        .toList();
  }

  @Test
  void aProofOfADocumentAndOfADroppedRecordHoldsAndAnyOtherRowDoesNot() throws IOException {
    ReleaseFolders folders = ReleaseFolders.at(copy.release);
    ReleaseTables tables = ReleaseTables.of(folders);
    String kept = copy.fate("kept").id();
    String dropped = copy.fate("dropped").id();
    InclusionProof document = Prover.document(folders, tables.shards(), kept).orElseThrow();
    InclusionProof record =
        Prover.record(folders, tables.of(ReleaseTables.FATES), dropped).orElseThrow();
    assertThat(Prover.document(folders, tables.shards(), dropped)).isEmpty();
    for (InclusionProof proof : new InclusionProof[] {document, record}) {
      InclusionProof read = InclusionProof.parse(proof.json(), "proof");
      assertThat(read).isEqualTo(proof);
      assertThat(read.holds()).isTrue();
      read.leaf().put("license", "CC0-1.0-but-not");
      assertThat(read.holds()).isFalse();
    }
    assertThat(record.leaf().get("fate").textValue()).isEqualTo("dropped");
  }
}

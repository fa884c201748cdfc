package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.release.Manifest;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.Layout;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Check;
import dev.assay.verify.CheckResult;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are not as published. */
class VerifyFilesTest extends DamageTest {
  @Test
  void anUndamagedReleaseHasNoFault() throws IOException {
    Verification found = copy.verify();
    assertThat(found.faults()).isEmpty();
    assertThat(found.checks()).extracting(CheckResult::check).containsExactly(Check.values());
  }

  @Test
  void sealingAnUndamagedReleaseLeavesItWithoutFault() throws IOException {
    copy.seal();
    assertThat(copy.verify().faults()).isEmpty();
  }

  @Test
  void aFlippedByteIsFoundInEveryFile() throws IOException {
    for (Path file :
        List.of(copy.train(), copy.table("fates"), copy.evidence.resolve("run/host"))) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      expect(Check.CHECKSUMS, file.getFileName().toString(), "was changed");
    }
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(copy.release.resolve("croissant.json"));
    expect(Check.CHECKSUMS, "v1/croissant.json", "listed but not there");
  }

  @Test
  void aMissingTableIsNamed() throws IOException {
    for (String table :
        List.of("quarantine", "signatures", "edges", "duplicates", "signals", "fates")) {
      Files.delete(copy.table(table));
      expectSealed(Check.SCHEMA, table, "no such table");
    }
  }

  @Test
  void aMissingListIsNamed() throws IOException {
    Files.delete(copy.evidence.resolve("SHA256SUMS"));
    expect(Check.CHECKSUMS, "v1.evidence/SHA256SUMS", "is missing");
  }

  @Test
  void anExtraFileIsNamed() throws IOException {
    Files.writeString(copy.release.resolve("data/notes.txt"), "mine");
    expect(Check.CHECKSUMS, "v1/data/notes.txt", "not listed");
  }

  @Test
  void aListThatWasMadeAgainIsNotThatOfTheManifest() throws IOException {
    Path list = copy.release.resolve("SHA256SUMS");
    Files.writeString(list, Files.readString(list).replace("croissant", "croissanT"));
    expect(Check.CHECKSUMS, "v1/SHA256SUMS", "manifest.json says");
  }

  @Test
  void aManifestThatWasEditedDoesNotHaveItsOwnDigest() throws IOException {
    Path file = copy.release.resolve(Manifest.FILE);
    Files.writeString(file, Files.readString(file).replace("\"pre-training\"", "\"research\""));
    expect(Check.CHECKSUMS, "v1/manifest.json", "it was changed");
    expect(Check.RULES, "run.yaml", "purpose is pre-training but manifest.json says research");
  }

  @Test
  void aFooterOfAnotherReleaseIsNamed() throws IOException {
    for (String key :
        List.of(
            FooterKeys.RELEASE, FooterKeys.RULES_SHA256, FooterKeys.TOKENIZER, FooterKeys.SCHEMA)) {
      ReleaseCopy.rewrite(
          copy.validation(),
          Tables.SHARD,
          Tables.SHARD,
          keys -> keys.put(key, "other"),
          rows -> {});
      expectSealed(Check.SCHEMA, "data/validation", "footer key " + key + " is other");
    }
  }

  @Test
  void aRenamedShardIsNamed() throws IOException {
    Files.move(copy.train(), copy.release.resolve("data/train-00001-of-00002.parquet"));
    expectSealed(Check.SCHEMA, "data/train-00001-of-00002.parquet", "split train has 1 shards");
    expect(Check.SCHEMA, "data/train-00000-of-00001.parquet", "lists this shard");
    expect(Check.COUNTS, "fates", "which is not there");
  }

  @Test
  void statisticsThatShowTextAreNamed() throws IOException {
    Layout layout = Tables.SHARD.layout();
    Layout loud =
        new Layout(
            layout.maxRows(),
            layout.maxBytes(),
            layout.pages(),
            layout.unique(),
            List.of(),
            layout.bloom());
    ReleaseCopy.rewrite(
        copy.train(), Tables.SHARD, Tables.SHARD.with(loud), keys -> {}, rows -> {});
    expectSealed(Check.SCHEMA, "data/train", "column text has a column index");
  }

  @Test
  void aTableOfAnotherSchemaIsNamed() throws IOException {
    Files.copy(copy.table("edges"), copy.table("duplicates"), StandardCopyOption.REPLACE_EXISTING);
    expectSealed(Check.SCHEMA, "duplicates", "column id: expected BINARY STRING OPTIONAL, found");
  }

  @Test
  void thePublicFolderAloneIsVerifiedAndSaysWhatIsLeftOut() throws IOException {
    Path alone = folder.resolve("received");
    Files.move(copy.release, alone);
    copy = ReleaseCopy.at(alone);
    Verification found = copy.verify();
    assertThat(found.faults()).isEmpty();
    assertThat(found.checks())
        .allSatisfy(check -> assertThat(check.unchecked()).isNotEmpty())
        .flatExtracting(CheckResult::unchecked)
        .anyMatch(why -> why.contains("evidence is not at hand"));
    ReleaseCopy.row(
        copy.train(),
        Tables.SHARD,
        row -> true,
        row -> Rows.with(row, row.text() + "x", row.contentSha256(), row.duplicates()));
    expect(Check.COUNTS, "data/train", "char_count is");
  }
}

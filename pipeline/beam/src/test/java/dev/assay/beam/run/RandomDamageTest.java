package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.proof.SigningKey;
import dev.assay.release.Manifest;
import dev.assay.release.ReleaseSignature;
import dev.assay.storage.verify.ReleaseVerifier;
import dev.assay.verify.Fault;
import dev.assay.verify.ReleaseFolders;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Single bytes changed anywhere in a signed release and its evidence: each change is found and the
 * file named. Of each two changes one is at a random byte of all bytes, the other in a random file,
 * so that small files have their share. Expectations are the changes themselves.
 */
class RandomDamageTest extends DamageTest {
  private static final long SEED = 20261125;
  private final SigningKey key = SigningKey.generate();

  @Test
  void fiftyChangedBytesAreFound() throws IOException {
    damage(50);
  }

  @Test
  @Tag("slow")
  void aThousandChangedBytesAreFound() throws IOException {
    damage(1000);
  }

  private void damage(int times) throws IOException {
    byte[] manifest = Files.readAllBytes(copy.release.resolve(Manifest.FILE));
    Files.writeString(
        copy.release.resolve(ReleaseSignature.FILE), ReleaseSignature.of(manifest, key).json());
    assertThat(verify().faults()).isEmpty();
    List<Path> files = files();
    Random random = new Random(SEED);
    for (int i = 0; i < times; i++) {
      Path file = i % 2 == 0 ? ofBytes(files, random) : files.get(random.nextInt(files.size()));
      change(file, random, "seed " + SEED + ", change " + i);
    }
  }

  private void change(Path file, Random random, String which) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    byte was = bytes[at];
    bytes[at] ^= (byte) (1 + random.nextInt(255));
    write(file, bytes);
    String shown = ReleaseFolders.at(copy.release).shown(file);
    String told = String.format(Locale.ROOT, "%s: byte %d of %s", which, at, shown);
    assertThat(verify().faults())
        .as(told)
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(shown);
              assertThat(fault.message()).isNotEmpty();
              assertThat(fault.remedy()).isNotEmpty();
            });
    bytes[at] = was;
    write(file, bytes);
  }

  /** Shards share their bytes with the work folder of the run, so a changed file is a new one. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Files.delete(file);
    Files.write(file, bytes);
  }

  private static Path ofBytes(List<Path> files, Random random) throws IOException {
    long all = 0;
    for (Path file : files) {
      all += Files.size(file);
    }
    long at = random.nextLong(all);
    for (Path file : files) {
      at -= Files.size(file);
      if (at < 0) {
        return file;
      }
    }
    throw new AssertionError("beyond the last byte");
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(copy.release, copy.evidence)) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private Verification verify() throws IOException {
    return ReleaseVerifier.verify(
        ReleaseFolders.at(copy.release), AssayVersion.VERSION, key.publicKey());
  }

  /** What can be relied on no more is told with each kind of file. */
  @Test
  void everyFaultSaysWhatItBreaks() throws IOException {
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      if (name.equals(Manifest.FILE) || name.equals("SHA256SUMS") || bytes.length == 0) {
        continue;
      }
      bytes[bytes.length / 2] ^= 1;
      write(file, bytes);
    }
    List<Fault> changed =
        copy.verify().faults().stream()
            .filter(fault -> fault.message().startsWith("was changed"))
            .toList();
    assertThat(changed).hasSizeGreaterThan(10);
    assertThat(changed).noneMatch(fault -> fault.message().endsWith("What it says may be false"));
  }
}

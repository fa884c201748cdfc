package dev.assay.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.lineage.Digest;
import dev.assay.release.Sha256Sums.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256SumsTest {
  private static final Predicate<String> OWN = Sha256Sums.FILE::equals;
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  private void write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<Difference> differences(Sha256Sums listed) throws IOException {
    return listed.differences(Sha256Sums.ofFolder(folder, OWN));
  }

  /** What {@code sha256sum} of GNU coreutils 9 prints for files of these names holding "abc". */
  @Test
  void theFormatIsThatOfSha256sum() {
    Digest abc = new Digest(ABC);
    Sha256Sums sums = Sha256Sums.of(Map.of("b c.txt", abc, "a/x", abc, "n\n\\l", abc));
    assertThat(sums.text())
        .isEqualTo(ABC + "  a/x\n" + ABC + "  b c.txt\n" + "\\" + ABC + "  n\\n\\\\l\n");
    assertThat(Sha256Sums.parse(sums.text(), "SHA256SUMS").digests()).isEqualTo(sums.digests());
    assertThat(sums.digest()).isEqualTo(Digest.ofText(sums.text()));
  }

  /** U+FF5E is EF BD 9E in UTF-8, before F0 of U+1F600, but after it in UTF-16. */
  @Test
  void pathsAreSortedByTheirBytes() {
    Digest abc = new Digest(ABC);
    Sha256Sums sums =
        Sha256Sums.of(Map.of("\ud83d\ude00", abc, "\uff5e", abc, "a-b", abc, "a/b", abc, "B", abc));
    assertThat(sums.digests().keySet())
        .containsExactly("B", "a-b", "a/b", "\uff5e", "\ud83d\ude00");
  }

  @Test
  void everyFileThatIsNotAsListedIsNamed() throws IOException {
    write("README.md", "card");
    write("data/a.parquet", "a");
    write("data/b.parquet", "b");
    Sha256Sums listed = Sha256Sums.ofFolder(folder, OWN);
    write(Sha256Sums.FILE, listed.text());
    assertThat(differences(listed)).isEmpty();
    write("data/a.parquet", "A");
    Files.delete(folder.resolve("data/b.parquet"));
    write("data/c.parquet", "c");
    assertThat(differences(listed))
        .containsExactly(
            new Difference("data/a.parquet", Difference.Kind.CHANGED),
            new Difference("data/b.parquet", Difference.Kind.MISSING),
            new Difference("data/c.parquet", Difference.Kind.UNLISTED));
  }

  @Test
  void oneChangedByteAnywhereIsFound() throws IOException {
    long seed = 20261123;
    Random random = new Random(seed);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      byte[] content = new byte[1 + random.nextInt(200_000)];
      random.nextBytes(content);
      paths.add("data/part-" + i);
      write(paths.get(i), "");
      Files.write(folder.resolve(paths.get(i)), content);
    }
    Sha256Sums listed = Sha256Sums.ofFolder(folder, OWN);
    for (int i = 0; i < 40; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      byte[] content = Files.readAllBytes(folder.resolve(path));
      int at = random.nextInt(content.length);
      byte flip = (byte) (1 << random.nextInt(8));
      content[at] ^= flip;
      Files.write(folder.resolve(path), content);
      assertThat(differences(listed))
          .as("seed %d, byte %d of %s", seed, at, path)
          .containsExactly(new Difference(path, Difference.Kind.CHANGED));
      content[at] ^= flip;
      Files.write(folder.resolve(path), content);
      assertThat(differences(listed)).isEmpty();
    }
  }

  @Test
  void whatIsNoListIsRefused() {
    assertThatThrownBy(() -> Sha256Sums.parse(ABC + " a\n", "SUMS"))
        .hasMessage("Cannot read SUMS: line 1: a line is a digest, two spaces and a path");
    assertThatThrownBy(() -> Sha256Sums.parse(ABC + "  a\n" + ABC + "  a\n", "SUMS"))
        .hasMessage("Cannot read SUMS: line 2: `a` is listed twice");
    assertThatThrownBy(() -> Sha256Sums.parse(ABC + "  a", "SUMS"))
        .hasMessage("Cannot read SUMS: line 1: the last line has no end");
    assertThatThrownBy(() -> Sha256Sums.parse("\n", "SUMS")).hasMessageContaining("line 1");
    assertThat(Sha256Sums.parse("", "SUMS").digests()).isEmpty();
  }
}

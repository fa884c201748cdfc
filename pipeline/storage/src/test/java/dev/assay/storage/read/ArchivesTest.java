package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Packed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives are written by the JDK and by commons-compress. */
class ArchivesTest {
  private static final String FIELDS = "fields: {text: text}";

  @TempDir Path folder;

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("b/说明.txt", Packages.text("文本"));
    files.put("a.jsonl", Packages.text("{\"text\":\"one\"}\n{\"text\":\"two\"}\n"));
    files.put("c.md.gz", Packed.gzip(Packages.text("# three")));
    files.put("picture.xyz", Packages.text("x"));
    return files;
  }

  private static String origins(SourceContract source) throws IOException {
    return String.join(" ", Read.plan(source, 1_000).stream().map(Split::origin).toList());
  }

  @Test
  void filesOfArchivesAreReadAsFilesOfFolders() throws IOException {
    byte[] tar = Packages.tar(files());
    Map<String, byte[]> archives =
        Map.of(
            "a.zip", Packages.zip(files()),
            "a.tar", tar,
            "a.tar.gz", Packed.gzip(tar),
            "a.tar.xz", Packed.xz(tar),
            "a.tgz", Packed.gzip(tar));
    for (Map.Entry<String, byte[]> archive : archives.entrySet()) {
      String name = archive.getKey();
      SourceContract source = TestSource.of(folder, name, archive.getValue(), FIELDS);
      Read read = Read.of(source);
      assertThat(read.texts()).as(name).containsExactly("one", "two", "文本", "# three");
      assertThat(read.reasons()).as(name).containsExactly("unknown-format");
      assertThat(origins(source))
          .isEqualTo("N!/a.jsonl N!/b/说明.txt N!/c.md.gz N!/picture.xyz".replace("N", name));
    }
  }

  @Test
  void archivesInArchivesAreReadUpToADepth() throws IOException {
    byte[] inner = Packages.zip(Map.of("x.txt", Packages.text("deep")));
    byte[] file = inner;
    for (int depth = 2; depth <= 6; depth++) {
      file = depth % 2 == 0 ? Packed.gzip(Packages.tar(Map.of("in.zip", file))) : zipOfTar(file);
      String name = depth % 2 == 0 ? "a.tar.gz" : "a.zip";
      Read read = Read.of(TestSource.of(folder, name, file));
      if (depth <= 4) {
        assertThat(read.texts()).as("depth %d", depth).containsExactly("deep");
      } else {
        assertThat(read.reasons()).as("depth %d", depth).containsExactly("too-deep");
      }
    }
  }

  private static byte[] zipOfTar(byte[] tar) throws IOException {
    return Packages.zip(Map.of("in.tar.gz", tar));
  }

  @Test
  void aDamagedMemberCostsItselfAndADamagedListTheArchive() throws IOException {
    byte[] zip = Packages.zip(files());
    int at = indexOf(zip, Packages.text("picture.xyz")) - 60;
    byte[] flipped = zip.clone();
    flipped[at] ^= 1;
    Read read = Read.of(TestSource.of(folder, "a.zip", flipped, FIELDS));
    assertThat(read.count()).isEqualTo(5);
    assertThat(read.lost).hasSizeGreaterThanOrEqualTo(2);
    byte[] cut = Arrays.copyOf(zip, zip.length - 30);
    Read whole = Read.of(TestSource.of(folder, "a.zip", cut, FIELDS));
    assertThat(whole.reasons()).containsExactly("broken-archive");
    assertThat(whole.lost.get(0).bytesLost()).isEqualTo(cut.length);
    assertThat(Read.of(TestSource.of(folder, "a.zip", new byte[0])).reasons())
        .containsExactly("empty-file");
    assertThat(Read.of(TestSource.of(folder, "a.zip", Packages.zip(Map.of()))).reasons())
        .containsExactly("empty-archive");
    byte[] tar = Packages.tar(files());
    assertThat(Read.of(TestSource.of(folder, "a.tar", Arrays.copyOf(tar, 900), FIELDS)).count())
        .isEqualTo(1);
    byte[] cutTar = Packed.gzip(tar);
    assertThat(
            Read.of(TestSource.of(folder, "a.tgz", Arrays.copyOf(cutTar, 100), FIELDS)).reasons())
        .containsExactly("truncated");
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; ; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
  }

  @Test
  void namesWithoutAMarkAreReadAsGb18030() throws IOException {
    byte[] zip = Packages.zip(Map.of("ab.txt", Packages.text("x")));
    byte[] name = "阀".getBytes(Charset.forName("GB18030"));
    for (int i = 0; i + 6 <= zip.length; i++) {
      if (Arrays.equals(zip, i, i + 6, Packages.text("ab.txt"), 0, 6)) {
        System.arraycopy(name, 0, zip, i, 2);
      }
    }
    for (int i = 0; i + 4 <= zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local || central) {
        zip[i + (local ? 7 : 9)] &= ~8;
      }
    }
    assertThat(origins(TestSource.of(folder, "a.zip", zip))).isEqualTo("a.zip!/阀.txt");
  }

  @Test
  void overlappingMembersAreABomb() throws IOException {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    byte[] zip = Packages.zip(Map.of("a.txt", noise, "b.txt", noise));
    int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    zip[central + 20] = (byte) (9_500 & 0xFF);
    zip[central + 21] = (byte) (9_500 >> 8);
    assertThat(Read.of(TestSource.of(folder, "a.zip", zip)).reasons()).containsExactly("bomb");
  }
}

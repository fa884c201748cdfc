package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobTest {
  @TempDir Path folder;

  @BeforeEach
  void layFiles() throws IOException {
    for (String name :
        List.of("a.md", "b.txt", "x/c.md", "x/y/d.md", "x/y/e1.gz", "x/y/e2.gz", "文/文一.md")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), name);
    }
  }

  private List<String> files(String glob) throws IOException {
    return new Glob(folder, glob)
        .files().stream().map(path -> Glob.slashed(folder.relativize(path))).toList();
  }

  @Test
  void aPathNamesItsFile() throws IOException {
    assertThat(files("x/c.md")).containsExactly("x/c.md");
    assertThat(files("x/absent.md")).isEmpty();
    assertThat(files("x")).isEmpty();
  }

  @Test
  void aStarStaysInItsFolder() throws IOException {
    assertThat(files("*.md")).containsExactly("a.md");
    assertThat(files("x/*")).containsExactly("x/c.md");
    assertThat(files("*/?.md")).containsExactly("x/c.md");
    assertThat(files("文/*.md")).containsExactly("文/文一.md");
    assertThat(files("absent/*.md")).isEmpty();
  }

  @Test
  void twoStarsReachAnyDepthAndNone() throws IOException {
    assertThat(files("**/*.md")).containsExactly("a.md", "x/c.md", "x/y/d.md", "文/文一.md");
    assertThat(files("x/**")).containsExactly("x/c.md", "x/y/d.md", "x/y/e1.gz", "x/y/e2.gz");
    assertThat(files("x/**/d.md")).containsExactly("x/y/d.md");
  }

  @Test
  void bracketsAndBracesChoose() throws IOException {
    assertThat(files("x/y/e[2-9].gz")).containsExactly("x/y/e2.gz");
    assertThat(files("x/y/e[!2].gz")).containsExactly("x/y/e1.gz");
    assertThat(files("{a,x/c}.md")).containsExactly("a.md", "x/c.md");
    assertThat(files("x/y/*.{md,gz}")).hasSize(3);
  }

  @Test
  void aGlobMayClimb() throws IOException {
    assertThat(new Glob(folder.resolve("x"), "../*.md").files())
        .containsExactly(folder.resolve("a.md"));
  }

  @Test
  void otherSignsStandForThemselves() throws IOException {
    Files.writeString(folder.resolve("q(1)+$.md"), "");
    assertThat(files("q(1)+$.m?")).containsExactly("q(1)+$.md");
  }
}

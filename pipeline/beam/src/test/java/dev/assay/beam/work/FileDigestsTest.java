package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.document.Split;
import dev.assay.lineage.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDigestsTest {
  @TempDir Path folder;
  private WorkFolder work = new WorkFolder("");
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    work = new WorkFolder(folder + "/work");
    file = Files.writeString(folder.resolve("tab\tand 汉.txt"), "one");
  }

  private static String sha256(String text) {
    return Digest.ofText(text).hex();
  }

  private void changeQuietly(String text) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, time);
  }

  @Test
  void digestsAreRememberedByPathSizeAndTime() throws IOException {
    FileDigests first = FileDigests.ofRun(work, false);
    assertThat(first.sha256(file)).isEqualTo(sha256("one"));
    first.save();
    changeQuietly("two");
    assertThat(FileDigests.ofRun(work, false).sha256(file)).isEqualTo(sha256("one"));
    assertThat(FileDigests.ofRun(work, true).sha256(file)).isEqualTo(sha256("two"));
    Files.writeString(file, "three");
    assertThat(FileDigests.ofRun(work, false).sha256(file)).isEqualTo(sha256("three"));
  }

  @Test
  void aFileThatIsToBeReadIsHashedAndTheContradictionIsTold() throws IOException {
    FileDigests first = FileDigests.ofRun(work, false);
    first.sha256(file);
    first.save();
    changeQuietly("two");
    FileDigests run = FileDigests.ofRun(work, false);
    run.sha256(file);
    assertThat(run.contradicted()).isFalse();
    assertThat(run.sha256ToRead(file)).isEqualTo(sha256("two"));
    assertThat(run.contradicted()).isTrue();
    assertThat(run.contradicted()).isFalse();
    assertThat(run.sha256(file)).isEqualTo(sha256("two"));
    run.save();
    assertThat(FileDigests.open(work, false).sha256ToRead(file)).isEqualTo(sha256("two"));
  }

  @Test
  void aUnitIsUnchangedAsLongAsItsFilesAreThoseThatWereHashed() throws IOException {
    FileDigests run = FileDigests.ofRun(work, false);
    run.sha256ToRead(file);
    Split split =
        new Split("s", "o", file.toString(), "text", "none", 0, 0, Files.size(file), true);
    Unit unit = new Unit(0, "s", List.of(split), 3, "d");
    run.requireUnchanged(unit);
    Files.writeString(file, "longer");
    assertThatThrownBy(() -> run.requireUnchanged(unit))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("was changed while this run was on");
    Files.delete(file);
    assertThatThrownBy(() -> run.requireUnchanged(unit)).hasMessageContaining("is gone");
  }

  @Test
  void aDamagedListIsForgotten() throws IOException {
    Files.createDirectories(folder.resolve("work"));
    Files.writeString(Path.of(work.inputs()), "no digest\n\n" + "0".repeat(64) + "\tno size\n");
    FileDigests run = FileDigests.ofRun(work, false);
    assertThat(run.sha256(file)).isEqualTo(sha256("one"));
    run.save();
    assertThat(Files.readString(Path.of(work.inputs()))).contains(sha256("one"));
  }
}

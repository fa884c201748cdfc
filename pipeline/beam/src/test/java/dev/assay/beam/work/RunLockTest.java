package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir Path folder;

  @Test
  void aFolderIsHeldUntilTheLockIsClosed() throws IOException {
    Path held = folder.resolve("new/deep");
    try (RunLock lock = RunLock.take(held)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> RunLock.take(held))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("Another run is writing into")
          .hasMessageContaining("deep");
    }
    RunLock.take(held).close();
  }

  @Test
  void oneFolderUnderTwoNamesIsOneFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    try (RunLock lock = RunLock.take(real, link, folder.resolve("./real"))) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> RunLock.take(link)).hasMessageContaining("Another run");
    }
  }

  @Test
  void whoIsRefusedHoldsNothing() throws IOException {
    Path a = folder.resolve("a");
    Path b = folder.resolve("b");
    try (RunLock lock = RunLock.take(b)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> RunLock.take(a, b)).hasMessageContaining("b");
      RunLock.take(a).close();
    }
    RunLock.take(b, a).close();
  }

  @Test
  void aLockFileThatADeadRunLeftIsNoLock() throws IOException {
    Files.writeString(folder.resolve(".lock"), "12345");
    RunLock.take(folder).close();
  }
}

package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows give the same bytes. */
class SameBytesTest {
  @TempDir Path folder;

  @Test
  void repeatedWritesGiveTheSameBytes() throws IOException {
    assertThat(shard("a")).isEqualTo(shard("b"));
    assertThat(fates("c")).isEqualTo(fates("d"));
  }

  @Test
  void twoThreadsGiveTheSameBytes() throws Exception {
    byte[] alone = shard("alone");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<byte[]>> tasks = List.of(() -> shard("one"), () -> shard("two"));
      for (Future<byte[]> bytes : threads.invokeAll(tasks)) {
        assertThat(bytes.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Hash codes of enums differ from JVM to JVM, and Parquet keeps encodings in hash sets. */
  @Test
  void anotherJvmGivesTheSameBytes() throws Exception {
    for (int i = 0; i < 2; i++) {
      Path file = folder.resolve("jvm-" + i);
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UnlockExperimentalVMOptions",
                  "-XX:hashCode=" + (i == 0 ? 5 : 0),
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  SameBytesTest.class.getName(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      assertThat(Files.readAllBytes(file)).isEqualTo(fates("here"));
    }
  }

  public static void main(String[] args) throws IOException {
    writeFates(Path.of(args[0]));
  }

  private byte[] shard(String name) throws IOException {
    var table = Tables.SHARD.with(Tables.SHARD.layout().withRowGroups(300, 100_000_000));
    return Files.readAllBytes(
        ParquetFile.write(folder.resolve(name), table, Rows.shards(1_000, 4)));
  }

  private byte[] fates(String name) throws IOException {
    return Files.readAllBytes(writeFates(folder.resolve(name)));
  }

  private static Path writeFates(Path file) throws IOException {
    var table = Tables.FATES.with(Tables.FATES.layout().withRowGroups(1_000, 100_000_000));
    return ParquetFile.write(file, table, Rows.fates(2_500));
  }
}

package dev.assay.beam.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  private String path(String name) {
    return folder + "/" + name;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void whatIsWrittenIsReadAgainWhateverItsNameIs() throws IOException {
    for (String name : List.of("a", "b/c/d", "空 格/é #1", "[x]/{y}", "100%", "a\\b")) {
      assertThat(Store.exists(path(name))).as(name).isFalse();
      Store.write(path(name), utf8(name));
      assertThat(Store.exists(path(name))).as(name).isTrue();
      assertThat(Store.read(path(name))).as(name).isEqualTo(utf8(name));
    }
  }

  @Test
  void aFileIsReadFromTheMiddle() throws IOException {
    Store.write(path("x"), utf8("0123456789"));
    ByteBuffer three = ByteBuffer.allocate(3);
    try (SeekableByteChannel channel = Store.open(path("x"))) {
      channel.position(4).read(three);
    }
    assertThat(three.array()).isEqualTo(utf8("456"));
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Store.open(path("missing")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void beforeItsCommitAFileHasAnotherName() throws IOException {
    try (PendingFile file = Store.create(path("x"))) {
      file.channel().write(ByteBuffer.wrap(utf8("half")));
      assertThat(names()).singleElement().asString().startsWith("x" + PendingFile.MARK);
      assertThat(Store.exists(path("x"))).isFalse();
      file.commit();
    }
    assertThat(names()).containsExactly("x");
  }

  @Test
  void aFailedAttemptLeavesNothing() throws IOException {
    try (PendingFile file = Store.create(path("x"))) {
      file.channel().write(ByteBuffer.wrap(utf8("half")));
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aSecondAttemptOfTheSameBytesIsDropped() throws IOException {
    byte[] content = new byte[200_000];
    Arrays.fill(content, (byte) 7);
    Store.write(path("x"), content);
    Store.write(path("x"), content);
    assertThat(names()).containsExactly("x");
  }

  /** Differences at both ends of a block of the comparison, and in the length alone. */
  @Test
  void aSecondAttemptOfOtherBytesIsAnErrorAndTheFirstStays() throws IOException {
    byte[] content = new byte[(1 << 17) + 5];
    Store.write(path("x"), content);
    for (int place : new int[] {0, (1 << 16) - 1, 1 << 16, content.length - 1}) {
      byte[] other = content.clone();
      other[place] = 1;
      assertRefused(other);
    }
    assertRefused(Arrays.copyOf(content, content.length - 1));
    assertRefused(new byte[0]);
    assertThat(Store.read(path("x"))).isEqualTo(content);
    assertThat(names()).containsExactly("x");
  }

  private void assertRefused(byte[] other) {
    assertThatThrownBy(() -> Store.write(path("x"), other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Two attempts at")
        .hasMessageContaining("x differ");
  }

  @Test
  void deletingWhatIsNotThereIsNoError() throws IOException {
    Store.delete(path("nothing"));
    Store.write(path("x"), utf8("x"));
    Store.delete(path("x"));
    assertThat(names()).isEmpty();
  }

  @Test
  void listedPathsAreSortedAndReachDown() throws IOException {
    for (String name : List.of("b/2.part", "a/1.part", "a/1.other")) {
      Store.write(path(name), utf8(name));
    }
    assertThat(Store.list(folder + "/**.part")).containsExactly(path("a/1.part"), path("b/2.part"));
    assertThat(Store.list(folder + "/nowhere/*")).isEmpty();
  }
}

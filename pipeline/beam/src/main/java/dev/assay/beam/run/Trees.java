package dev.assay.beam.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class Trees {
  private Trees() {}

  /**
   * Copies a file. A second name of the same bytes would cost less, but whoever edited the one file
   * in place would change the other.
   */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes a folder and all that is in it; nothing where there is none. */
  public static void delete(Path folder) throws IOException {
    for (Path path : within(folder, Comparator.reverseOrder())) {
      Files.delete(path);
    }
  }

  /** Has the disk hold every file and folder before anything is renamed. */
  static void sync(Path folder) throws IOException {
    for (Path path : within(folder, Comparator.reverseOrder())) {
      if (Files.isDirectory(path)) {
        syncFolder(path);
      } else {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
          file.force(true);
        }
      }
    }
  }

  /** Has the disk hold the names in a folder; not every system lets a folder be opened for it. */
  static void syncFolder(Path folder) throws IOException {
    FileChannel names;
    try {
      names = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException notOpened) {
      return;
    }
    try (names) {
      names.force(true);
    }
  }

  /** Folders before what is in them. */
  static List<Path> all(Path folder) throws IOException {
    return within(folder, Comparator.naturalOrder());
  }

  private static List<Path> within(Path folder, Comparator<Path> order) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }
}

package dev.assay.release;

import dev.assay.lineage.Digest;
import dev.assay.proof.EvidenceKey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The evidence with every file locked: {@code <version>.evidence.locked} beside the release, of
 * each file the same path with {@code .enc} behind it, and a list of digests of these.
 */
public final class LockedEvidence {
  /** Ends the name of the folder. */
  public static final String FOLDER = ".locked";

  private static final String FILE = ".enc";

  private LockedEvidence() {}

  /**
   * @param evidence folder of the evidence
   * @param locked folder that is made
   */
  public static void lock(Path evidence, Path locked, EvidenceKey key) throws IOException {
    for (Path file : files(evidence)) {
      String name = name(evidence, file);
      Path target = locked.resolve(name + FILE);
      Files.createDirectories(target.getParent());
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
          OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        key.lock(name, in, out);
      }
    }
    Sha256Sums sums = Sha256Sums.ofFolder(locked, Sha256Sums.FILE::equals);
    Files.writeString(locked.resolve(Sha256Sums.FILE), sums.text());
  }

  /**
   * @param locked folder that {@link #lock} made
   * @param evidence folder that is made
   * @throws dev.assay.proof.KeyException when the key is another one or a file was changed
   */
  public static void unlock(Path locked, Path evidence, EvidenceKey key) throws IOException {
    for (Path file : files(locked)) {
      String name = name(locked, file);
      if (!name.endsWith(FILE)) {
        continue;
      }
      String plain = name.substring(0, name.length() - FILE.length());
      Path target = evidence.resolve(plain);
      Files.createDirectories(target.getParent());
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
          OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        key.unlock(plain, in, out);
      }
    }
  }

  /** What is not as the list in the folder says; needs no key. */
  public static List<Sha256Sums.Difference> differences(Path locked) throws IOException {
    Path file = locked.resolve(Sha256Sums.FILE);
    Sha256Sums found = Sha256Sums.ofFolder(locked, Sha256Sums.FILE::equals);
    Map<String, Digest> none = new TreeMap<>();
    Sha256Sums listed =
        Files.exists(file)
            ? Sha256Sums.parse(Files.readString(file), file.toString())
            : Sha256Sums.of(none);
    return listed.differences(found);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}

package dev.assay.release;

import dev.assay.lineage.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a folder and their digests, in the format that {@code sha256sum -c} reads (GNU
 * coreutils): digest, two spaces, path with {@code /} relative to the folder; sorted by the bytes
 * of the paths. A path with a line break or backslash is escaped and its line begins with a
 * backslash.
 */
public final class Sha256Sums {
  /** Name of the file. */
  public static final String FILE = "SHA256SUMS";

  /** By their UTF-8 bytes, as {@code LC_ALL=C sort} does. */
  static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final SortedMap<String, Digest> digests;

  private Sha256Sums(Map<String, Digest> digests) {
    SortedMap<String, Digest> sorted = new TreeMap<>(BY_BYTES);
    sorted.putAll(digests);
    this.digests = Collections.unmodifiableSortedMap(sorted);
  }

  /**
   * @param digests path to digest
   */
  public static Sha256Sums of(Map<String, Digest> digests) {
    return new Sha256Sums(digests);
  }

  /**
   * Of all files below a folder.
   *
   * @param skip true for paths that are not part of the list, such as {@link #FILE} itself
   */
  public static Sha256Sums ofFolder(Path folder, Predicate<String> skip) throws IOException {
    return ofFolder(folder, skip, Map.of());
  }

  /**
   * Of all files below a folder, some of which were read before.
   *
   * @param skip true for paths that are not part of the list
   * @param known digests of files that need not be read again, by path
   */
  public static Sha256Sums ofFolder(Path folder, Predicate<String> skip, Map<String, Digest> known)
      throws IOException {
    Map<String, Digest> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = relative(folder, file);
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !skip.test(path)) {
          Digest digest = known.get(path);
          found.put(path, digest == null ? Digest.ofFile(file) : digest);
        }
      }
    }
    return new Sha256Sums(found);
  }

  /**
   * @param displayName of the file, for messages
   * @throws ManifestException naming the first line that is wrong
   */
  public static Sha256Sums parse(String content, String displayName) {
    return new Sha256Sums(SumsParser.parse(content, displayName));
  }

  /** Path to digest, sorted by bytes. */
  public SortedMap<String, Digest> digests() {
    return digests;
  }

  /** The file, each line ended. */
  public String text() {
    StringBuilder out = new StringBuilder();
    digests.forEach((path, digest) -> SumsParser.write(path, digest, out));
    return out.toString();
  }

  /** Digest of the file, as the manifest holds it. */
  public Digest digest() {
    return Digest.ofText(text());
  }

  /** What differs between this list and what was found, by path; empty when nothing does. */
  public List<Difference> differences(Sha256Sums found) {
    SortedSet<String> paths = new TreeSet<>(BY_BYTES);
    paths.addAll(digests.keySet());
    paths.addAll(found.digests.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String path : paths) {
      Digest listed = digests.get(path);
      Digest actual = found.digests.get(path);
      if (listed == null) {
        differences.add(new Difference(path, Difference.Kind.UNLISTED));
      } else if (actual == null) {
        differences.add(new Difference(path, Difference.Kind.MISSING));
      } else if (!listed.equals(actual)) {
        differences.add(new Difference(path, Difference.Kind.CHANGED));
      }
    }
    return differences;
  }

  /** One file that is not as listed. */
  public record Difference(String path, Kind kind) {

    /** In which way. */
    public enum Kind {
      CHANGED,
      MISSING,
      UNLISTED
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}

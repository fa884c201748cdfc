package dev.assay.cli;

import dev.assay.release.Manifest;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Releases below the current folder: in {@code releases}, else in {@code releases} of the folders
 * in it, where a run file of another folder puts them.
 */
final class Releases {
  private static final String HOME = "releases";
  private static final Pattern NUMBERED = Pattern.compile("v([0-9]{1,9})");

  private Releases() {}

  /** It is not clear which release is meant; the message says which there are. */
  static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unclear(String message) {
      super(message);
    }
  }

  /**
   * The release that a person means.
   *
   * @param asked a release, or a folder that holds releases of one name; null for the newest of the
   *     only name below the current folder
   * @throws Unclear when none is asked for and there is not just one name
   * @throws dev.assay.problem.ProblemsException when what is asked for is no release
   */
  static ReleaseFolders choose(@Nullable Path asked, Path current) throws IOException {
    if (asked == null) {
      return only(below(current));
    }
    boolean release = Files.exists(asked.resolve(Manifest.FILE)) || !Files.isDirectory(asked);
    SortedMap<Path, Path> inside = release ? new TreeMap<>() : in(asked);
    return inside.size() == 1 ? only(inside) : ReleaseFolders.at(asked);
  }

  private static ReleaseFolders only(SortedMap<Path, Path> newest) throws IOException {
    if (newest.size() == 1) {
      return ReleaseFolders.at(newest.values().iterator().next());
    }
    throw new Unclear(
        newest.isEmpty()
            ? "There is no release in ./releases or in ./*/releases; say which:"
                + " --release FOLDER/NAME/VERSION, the folder that the run printed"
            : newest.values().stream()
                .map(path -> "--release " + path)
                .collect(
                    Collectors.joining(
                        " or ",
                        "There are releases of " + newest.size() + " names; say which: ",
                        "")));
  }

  private static SortedMap<Path, Path> below(Path current) throws IOException {
    SortedMap<Path, Path> own = names(current.resolve(HOME));
    if (!own.isEmpty()) {
      return own;
    }
    SortedMap<Path, Path> others = new TreeMap<>();
    for (Path folder : folders(current)) {
      others.putAll(names(folder.resolve(HOME)));
    }
    return others;
  }

  private static SortedMap<Path, Path> in(Path asked) throws IOException {
    SortedMap<Path, Path> found = names(asked);
    newest(asked).ifPresent(version -> found.put(asked, version));
    return found;
  }

  /** The newest version of each name in an output folder. */
  private static SortedMap<Path, Path> names(Path home) throws IOException {
    SortedMap<Path, Path> names = new TreeMap<>();
    for (Path name : folders(home)) {
      newest(name).ifPresent(version -> names.put(name, version));
    }
    return names;
  }

  private static Optional<Path> newest(Path name) throws IOException {
    List<Path> versions = new ArrayList<>();
    for (Path version : folders(name)) {
      if (Files.isRegularFile(version.resolve(Manifest.FILE))) {
        versions.add(version);
      }
    }
    return versions.stream()
        .max(
            Comparator.comparingLong(Releases::number)
                .thenComparing(version -> version.getFileName().toString()));
  }

  /** Versions that a person named come before those that were counted. */
  private static long number(Path version) {
    Matcher numbered = NUMBERED.matcher(version.getFileName().toString());
    return numbered.matches() ? Long.parseLong(numbered.group(1)) : -1;
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent) || !Files.isReadable(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }
}

package dev.assay.config;

import dev.assay.source.SourceContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a source. */
public final class SourceFiles {
  private SourceFiles() {}

  /** The folder of the contract's file, seen from the current folder. */
  public static Path folder(SourceContract source) {
    Path parent = Path.of(source.location().file()).getParent();
    return parent == null ? Path.of("") : parent;
  }

  /**
   * Every file that the contract's globs name, by its path relative to the contract, with forward
   * slashes: the origin of its records. In the order of these paths; a file named twice stands
   * once.
   *
   * @return origin to path, the path seen from the current folder
   * @throws IOException when a folder cannot be listed
   * @throws java.util.regex.PatternSyntaxException when a glob holds an impossible range
   */
  public static SortedMap<String, Path> list(SourceContract source) throws IOException {
    Path folder = folder(source);
    SortedMap<String, Path> files = new TreeMap<>();
    for (String glob : source.files()) {
      for (Path file : new Glob(folder, glob).files()) {
        Path from = folder.normalize();
        files.put(Glob.slashed(from.toString().isEmpty() ? file : from.relativize(file)), file);
      }
    }
    return files;
  }
}

package dev.assay.rulepack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pack as a run used it, word for word.
 *
 * @param pack as it calls itself, such as {@code quality/industry}
 * @param version as written
 * @param shipped whether it came with the program
 * @param fileName last part of its path
 * @param text the whole file
 * @param files texts of the files that it names, by the path that it names them by
 */
public record PackSource(
    String pack,
    String version,
    boolean shipped,
    String fileName,
    String text,
    SortedMap<String, String> files) {
  public PackSource {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}

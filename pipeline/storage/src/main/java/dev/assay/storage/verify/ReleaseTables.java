package dev.assay.storage.verify;

import dev.assay.release.Manifest;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parquet files of a release as they lie in its folders.
 *
 * @param shards path in the release to file, in the order of the names
 * @param evidence files by table, each list in the order of the names; empty without evidence
 */
public record ReleaseTables(
    SortedMap<String, Path> shards, SortedMap<String, List<Path>> evidence) {
  public static final String FATES = "fates";
  public static final String SIGNALS = "signals";
  public static final String DUPLICATES = "duplicates";
  public static final String EDGES = "edges";
  public static final String QUARANTINE = "quarantine";
  public static final String SIGNATURES = "signatures";

  public static final String CONTAMINATIONS = "contaminations";

  /** Only where the run asked for the texts of held documents. */
  public static final String HELD = "held";

  private static final String DATA = "data";
  private static final String SUFFIX = ".parquet";

  public static ReleaseTables of(ReleaseFolders folders) throws IOException {
    SortedMap<String, Path> shards = new TreeMap<>();
    for (Path file : files(folders.release().resolve(DATA))) {
      shards.put(DATA + "/" + file.getFileName(), file);
    }
    SortedMap<String, List<Path>> evidence = new TreeMap<>();
    Path folder = folders.evidence();
    for (Path file : folder == null ? List.<Path>of() : files(folder)) {
      String name = file.getFileName().toString();
      String table = name.contains("-") ? name.substring(0, name.lastIndexOf('-')) : name;
      evidence.computeIfAbsent(table, t -> new ArrayList<>()).add(file);
    }
    return new ReleaseTables(shards, evidence);
  }

  /** Files of one table, in order. */
  public List<Path> of(String table) {
    return evidence.getOrDefault(table, List.of());
  }

  /** Shards that the manifest lists and that are not there. */
  List<String> missing(@Nullable Manifest manifest) {
    TreeSet<String> listed = new TreeSet<>();
    if (manifest != null) {
      manifest.splits().forEach(split -> split.shards().forEach(shard -> listed.add(shard.path())));
    }
    listed.removeAll(shards.keySet());
    return List.copyOf(listed);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }
}

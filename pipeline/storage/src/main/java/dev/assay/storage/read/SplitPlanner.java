package dev.assay.storage.read;

import dev.assay.config.SourceFiles;
import dev.assay.document.Split;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;

/** Cuts the files of a source into splits: a function of the files and the split size only. */
public final class SplitPlanner {
  private static final String AUTO = "auto";

  private final SourceContract source;
  private final long splitSize;
  private final Problems problems;
  private final List<Split> splits = new ArrayList<>();

  private SplitPlanner(SourceContract source, long splitSize, Problems problems) {
    this.source = source;
    this.splitSize = splitSize;
    this.problems = problems;
  }

  /**
   * @param splitSize bytes that a split should have at most
   * @param problems receives files whose format cannot be told
   * @return splits in the order of origin and position
   */
  public static List<Split> plan(SourceContract source, long splitSize, Problems problems)
      throws IOException {
    SplitPlanner planner = new SplitPlanner(source, splitSize, problems);
    for (Map.Entry<String, Path> file : SourceFiles.list(source).entrySet()) {
      planner.planFile(file.getKey(), file.getValue());
    }
    return planner.splits;
  }

  private void planFile(String origin, Path path) throws IOException {
    Compression compression = Compression.of(path);
    Optional<Format> format =
        source.format().equals(AUTO)
            ? Format.ofName(Compression.bareName(origin))
            : Format.ofWord(source.format());
    if (format.isEmpty()) {
      problems.error(
          source.location(),
          "the format of `" + origin + "` cannot be told from its name",
          "Say `format:` in the source");
      return;
    }
    if (format.get().hasFields() && source.fields() == null) {
      problems.error(
          source.location(),
          "`" + origin + "` has fields, but the source maps none",
          "Say which field is the text, for example `fields: {text: body}`");
      return;
    }
    String absolute = path.toAbsolutePath().normalize().toString();
    File file = new File(origin, absolute, Files.size(path), format.get(), compression);
    if (format.get() == Format.PARQUET) {
      planParquet(file, path);
    } else if (format.get() == Format.JSONL && compression == Compression.NONE) {
      planLines(file);
    } else {
      add(file, 0, 0, file.size, true);
    }
  }

  private record File(
      String origin, String path, long size, Format format, Compression compression) {}

  private void add(File file, int index, long start, long end, boolean whole) {
    splits.add(
        new Split(
            source.id(),
            file.origin,
            file.path,
            file.format.word(),
            file.compression.word(),
            index,
            start,
            end,
            whole));
  }

  private void planLines(File file) {
    if (file.size <= splitSize) {
      add(file, 0, 0, file.size, true);
      return;
    }
    int index = 0;
    for (long start = 0; start < file.size; start += splitSize) {
      add(file, index++, start, Math.min(file.size, start + splitSize), false);
    }
  }

  private void planParquet(File file, Path path) throws IOException {
    List<BlockMetaData> groups;
    try (ParquetFileReader reader = ParquetReader.open(path)) {
      groups = reader.getRowGroups();
    } catch (IOException | RuntimeException broken) {
      add(file, 0, 0, 0, true);
      return;
    }
    int index = 0;
    int start = 0;
    long bytes = 0;
    for (int group = 0; group < groups.size(); group++) {
      long size = groups.get(group).getCompressedSize();
      if (group > start && bytes + size > splitSize) {
        add(file, index++, start, group, false);
        start = group;
        bytes = 0;
      }
      bytes += size;
    }
    add(file, index, start, groups.size(), index == 0);
  }
}

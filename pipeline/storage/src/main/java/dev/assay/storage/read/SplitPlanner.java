package dev.assay.storage.read;

import dev.assay.config.SourceFiles;
import dev.assay.document.Split;
import dev.assay.problem.Problems;
import dev.assay.source.CsvDialect;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.archive.ArchiveKind;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.TextDecoder;
import dev.assay.storage.read.columns.ColumnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the files of a source into splits: a function of the files and the split size only. */
public final class SplitPlanner {
  private static final String AUTO = "auto";
  private static final char MOST_ASCII = 127;
  private static final Comparator<Split> IN_ORDER =
      ((Comparator<Split>) (a, b) -> compareBytes(a.origin(), b.origin()))
          .thenComparing(Split::index);

  private final SourceContract source;
  private final long splitSize;
  private final Problems problems;
  private final List<Split> splits = new ArrayList<>();
  private boolean archives;

  private SplitPlanner(SourceContract source, long splitSize, Problems problems) {
    this.source = source;
    this.splitSize = splitSize;
    this.problems = problems;
  }

  /**
   * @param splitSize bytes that a split should have at most; only JSON Lines without compression
   *     (by byte ranges) and Parquet (by row groups) are split, every other file is one split, and
   *     so is every file in an archive
   * @param problems receives files whose format cannot be told or not be read
   * @return splits in the order of origin, by its bytes, and position
   */
  public static List<Split> plan(SourceContract source, long splitSize, Problems problems)
      throws IOException {
    SplitPlanner planner = new SplitPlanner(source, splitSize, problems);
    List<Map.Entry<String, Path>> files = new ArrayList<>(SourceFiles.list(source).entrySet());
    files.sort(Map.Entry.comparingByKey(SplitPlanner::compareBytes));
    for (Map.Entry<String, Path> file : files) {
      planner.planFile(file.getKey(), file.getValue());
    }
    if (planner.archives) {
      planner.splits.sort(IN_ORDER);
    }
    return planner.splits;
  }

  static int compareBytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private void planFile(String origin, Path path) throws IOException {
    Optional<ArchiveKind> archive = ArchiveKind.ofName(origin);
    if (archive.isPresent()) {
      archives = true;
      String absolute = path.toAbsolutePath().normalize().toString();
      ArchivePlan plan = new ArchivePlan(source, origin, absolute);
      splits.addAll(plan.splits(archive.get()));
      plan.formats().forEach(format -> isReadable(origin, format, Compression.NONE));
      return;
    }
    Compression compression = Compression.of(path);
    Optional<Format> format =
        isAuto() ? Format.ofName(Compression.bareName(origin)) : Format.ofWord(source.format());
    if (format.isEmpty()) {
      problem(
          "the format of `" + origin + "` cannot be told from its name",
          "Say `format:` in the source");
    } else if (isReadable(origin, format.get(), compression)) {
      String absolute = path.toAbsolutePath().normalize().toString();
      plan(new File(origin, absolute, Files.size(path), format.get(), compression), path);
    }
  }

  private void plan(File file, Path path) throws IOException {
    if (file.format == Format.PARQUET) {
      planParquet(file, path);
    } else if (file.format == Format.JSONL
        && file.compression == Compression.NONE
        && (file.size <= splitSize || framesOnBytes(path))) {
      planLines(file);
    } else {
      add(file, 0, 0, file.size, true);
    }
  }

  private boolean isReadable(String origin, Format format, Compression compression) {
    int before = problems.list().size();
    if (format.hasFields() && source.fields() == null) {
      problem(
          "`" + origin + "` has fields, but the source maps none",
          "Say which field is the text, for example `fields: {text: body}`");
    }
    if (format == Format.PARQUET && compression != Compression.NONE) {
      problem(
          "`" + origin + "` is a compressed file, which Parquet is only inside",
          "Unpack it, or correct its format");
    }
    if (source.records() != null && format != Format.JSON && format != Format.XML && !isAuto()) {
      problem("`records` is a path inside JSON or XML, and not in `" + origin + "`", "Remove it");
    }
    CsvDialect csv = source.csv();
    if (format.isDelimited() && (csv.delimiter() > MOST_ASCII || csv.quote() > MOST_ASCII)) {
      problem("`" + origin + "` cannot be cut at this character", "Use one of ASCII");
    }
    return problems.list().size() == before;
  }

  private boolean isAuto() {
    return source.format().equals(AUTO);
  }

  /** Whether the file can be cut at bytes: not when it is in UTF-16. */
  private boolean framesOnBytes(Path path) throws IOException {
    String encoding = source.encoding();
    if (encoding == null) {
      encoding = FileEncoding.told(FileEncoding.head(path, Compression.NONE));
    }
    return TextDecoder.framesOnBytes(encoding);
  }

  private void problem(String message, String remedy) {
    problems.error(source.location(), message, remedy);
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

  private void planParquet(File file, Path path) {
    try (ColumnFile columns = ColumnFile.open(path)) {
      columns
          .unknownCodec()
          .ifPresent(
              codec ->
                  problems.error(
                      source.location(),
                      "`" + file.origin + "` is compressed with " + codec,
                      "Write it again with zstd, snappy, gzip or without compression"));
      planGroups(file, columns);
    } catch (IOException broken) {
      add(file, 0, 0, 0, true);
    }
  }

  private void planGroups(File file, ColumnFile columns) {
    int index = 0;
    int start = 0;
    long bytes = 0;
    for (int group = 0; group < columns.groups(); group++) {
      long size = columns.size(group);
      if (group > start && bytes + size > splitSize) {
        add(file, index++, start, group, false);
        start = group;
        bytes = 0;
      }
      bytes += size;
    }
    add(file, index, start, columns.groups(), index == 0);
  }
}

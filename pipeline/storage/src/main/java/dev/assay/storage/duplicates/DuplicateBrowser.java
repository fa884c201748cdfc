package dev.assay.storage.duplicates;

import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.ShardRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.TableReader.Located;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads groups and pairs out of the tables of a release. */
public final class DuplicateBrowser {
  private static final String CONFLICT = "license-conflict";
  private static final String EXACT = "exact";
  private static final List<String> TWINS = List.of("twin");
  private static final List<String> LEDGER =
      List.of("reason", "id", "twin", "twin_release", "similarity", "license");

  private final ReleaseTables tables;

  private DuplicateBrowser(ReleaseTables tables) {
    this.tables = tables;
  }

  /**
   * @throws IOException when there is no evidence: what was removed stands there alone
   */
  public static DuplicateBrowser of(ReleaseFolders folders) throws IOException {
    ReleaseTables tables = ReleaseTables.of(folders);
    if (tables.of(ReleaseTables.DUPLICATES).isEmpty()) {
      throw new IOException(
          "The evidence of "
              + folders.release()
              + " is not beside it: nothing tells of duplicates");
    }
    return new DuplicateBrowser(tables);
  }

  private interface Visitor {
    void visit(DuplicateRow row);
  }

  private void visit(Visitor visitor) throws IOException {
    for (Path file : tables.of(ReleaseTables.DUPLICATES)) {
      try (TableReader<DuplicateRow> rows =
          TableReader.open(ChannelInputFile.of(file), Tables.DUPLICATES)) {
        for (DuplicateRow row = rows.next(); row != null; row = rows.next()) {
          visitor.visit(row);
        }
      }
    }
  }

  /** The groups with the most copies, largest first, then by id of the kept document. */
  public List<Group> largest(int count) throws IOException {
    Map<String, int[]> sizes = new HashMap<>();
    for (Path file : tables.of(ReleaseTables.DUPLICATES)) {
      try (RowCursor rows = RowCursor.open(ChannelInputFile.of(file), TWINS)) {
        while (rows.next()) {
          sizes.computeIfAbsent(String.valueOf(rows.string(0)), twin -> new int[1])[0]++;
        }
      }
    }
    List<String> largest =
        sizes.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, int[]> size) -> -size.getValue()[0])
                    .thenComparing(Map.Entry::getKey))
            .limit(count)
            .map(Map.Entry::getKey)
            .toList();
    return groups(largest);
  }

  private List<Group> groups(List<String> twins) throws IOException {
    Map<String, List<DuplicateRow>> rows = new HashMap<>();
    twins.forEach(twin -> rows.put(twin, new ArrayList<>()));
    visit(
        row -> {
          List<DuplicateRow> group = rows.get(row.twin());
          if (group != null) {
            group.add(row);
          }
        });
    return twins.stream().map(twin -> group(twin, rows.getOrDefault(twin, List.of()))).toList();
  }

  private static Group group(String twin, List<DuplicateRow> rows) {
    TreeMap<String, Long> sources = new TreeMap<>();
    rows.forEach(row -> sources.merge(row.source(), 1L, Long::sum));
    long exact = rows.stream().filter(row -> row.kind().equals(EXACT)).count();
    return new Group(
        twin,
        rows.isEmpty() ? null : rows.get(0).twinRelease(),
        exact,
        rows.size() - exact,
        rows.stream().mapToDouble(DuplicateRow::similarity).min().orElse(1),
        sources);
  }

  /** Documents held because they are like one that its terms keep out, in the ledger's order. */
  public List<Pair> conflicts() throws IOException {
    List<Pair> held = new ArrayList<>();
    for (Path file : tables.of(ReleaseTables.FATES)) {
      try (RowCursor rows =
          RowCursor.whereEqual(ChannelInputFile.of(file), LEDGER, "reason", CONFLICT)) {
        while (rows.next()) {
          if (CONFLICT.equals(rows.string(0))) {
            held.add(conflict(rows));
          }
        }
      }
    }
    List<Pair> told = new ArrayList<>();
    for (Pair pair : held) {
      FateRow other = pair.twinRelease() == null ? fate(pair.twin()) : null;
      told.add(withTwinLicense(pair, other == null ? null : other.license()));
    }
    return told;
  }

  private static Pair conflict(RowCursor row) {
    return new Pair(
        CONFLICT,
        String.valueOf(row.string(1)),
        String.valueOf(row.string(2)),
        row.string(3),
        row.float64(4),
        row.string(5),
        null);
  }

  private static Pair withTwinLicense(Pair pair, @Nullable String license) {
    return new Pair(
        pair.kind(),
        pair.id(),
        pair.twin(),
        pair.twinRelease(),
        pair.similarity(),
        pair.license(),
        license);
  }

  /** Documents of one of two sources that were removed for one of the other. */
  public List<Pair> between(String a, String b) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    visit(
        row -> {
          boolean there = row.source().equals(a) && row.twinSource().equals(b);
          boolean back = row.source().equals(b) && row.twinSource().equals(a);
          if (there || back) {
            pairs.add(pair(row));
          }
        });
    return pairs;
  }

  /**
   * Near duplicates chosen by a hash of their ids: the same each time, and spread over the release.
   */
  public List<Pair> sample(int count) throws IOException {
    PriorityQueue<DuplicateRow> chosen =
        new PriorityQueue<>(
            Comparator.comparingInt((DuplicateRow row) -> -spread(row))
                .thenComparing(DuplicateRow::id));
    visit(
        row -> {
          if (!row.kind().equals(EXACT)) {
            chosen.add(row);
            if (chosen.size() > count) {
              chosen.remove();
            }
          }
        });
    return chosen.stream()
        .sorted(Comparator.comparing(DuplicateRow::id))
        .map(DuplicateBrowser::pair)
        .toList();
  }

  private static int spread(DuplicateRow row) {
    return row.id().hashCode() * 0x9e3779b9 >>> 1;
  }

  private static Pair pair(DuplicateRow row) {
    return new Pair(
        row.kind(),
        row.id(),
        row.twin(),
        row.twinRelease(),
        row.similarity(),
        row.license(),
        row.twinLicense());
  }

  /** The row of the ledger, null when no such id was read. */
  public @Nullable FateRow fate(String id) throws IOException {
    for (Path file : tables.of(ReleaseTables.FATES)) {
      List<Located<FateRow>> found =
          TableReader.find(ChannelInputFile.of(file), Tables.FATES, "id", id);
      if (!found.isEmpty()) {
        return found.get(0).row();
      }
    }
    return null;
  }

  /** The text of a document that this release keeps, null when it keeps none. */
  public @Nullable String text(FateRow fate) throws IOException {
    Path shard = fate.shard() == null ? null : tables.shards().get(fate.shard());
    if (shard == null || fate.row() == null) {
      return null;
    }
    ShardRow row = TableReader.at(ChannelInputFile.of(shard), Tables.SHARD, fate.row());
    return row == null ? null : row.text();
  }
}

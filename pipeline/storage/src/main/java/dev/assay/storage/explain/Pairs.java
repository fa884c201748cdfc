package dev.assay.storage.explain;

import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.EdgeRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.TableReader.Located;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.verify.ReleaseTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is similar to one document, from the tables of duplicates and of edges. */
final class Pairs {
  private final ReleaseTables tables;
  private final String id;

  Pairs(ReleaseTables tables, String id) {
    this.tables = tables;
    this.id = id;
  }

  /** How it was removed, null when it was not. */
  @Nullable DuplicateRow removal() throws IOException {
    List<DuplicateRow> found = duplicates("id");
    return found.isEmpty() ? null : found.get(0);
  }

  /** Copies removed in its favour, by id. */
  List<DuplicateRow> copies() throws IOException {
    List<DuplicateRow> found = duplicates("twin");
    found.sort(Comparator.comparing(DuplicateRow::id));
    return found;
  }

  /**
   * Verified similarities with documents that are neither its twin nor its copy.
   *
   * @param told ids that are told of elsewhere
   */
  List<EdgeRow> edges(Set<String> told) throws IOException {
    List<EdgeRow> edges = new ArrayList<>(find(ReleaseTables.EDGES, Tables.EDGES, "a"));
    edges.addAll(find(ReleaseTables.EDGES, Tables.EDGES, "b"));
    edges.removeIf(edge -> told.contains(edge.other(id)));
    edges.sort(Comparator.comparing((EdgeRow edge) -> edge.other(id)));
    return edges;
  }

  /** Ids of the twin and of the copies. */
  static Set<String> told(@Nullable String twin, List<DuplicateRow> copies) {
    Set<String> told = new TreeSet<>();
    copies.forEach(copy -> told.add(copy.id()));
    if (twin != null) {
      told.add(twin);
    }
    return told;
  }

  private List<DuplicateRow> duplicates(String column) throws IOException {
    return find(ReleaseTables.DUPLICATES, Tables.DUPLICATES, column);
  }

  private <T> List<T> find(String name, Table<T> table, String column) throws IOException {
    List<T> rows = new ArrayList<>();
    for (Path file : tables.of(name)) {
      TableReader.find(ChannelInputFile.of(file), table, column, id).stream()
          .map(Located::row)
          .forEach(rows::add);
    }
    return rows;
  }
}

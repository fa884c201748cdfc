package dev.assay.storage.read;

import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Columns that stand in the path of a file, as Hive and Spark write them: {@code year=2026/}. */
final class Partitions {
  private static final String NULL = "__HIVE_DEFAULT_PARTITION__";

  private final Map<Integer, String> mapped = new TreeMap<>();
  private final Map<String, String> others = new TreeMap<>();

  private Partitions() {}

  /**
   * @param origin path of the file
   */
  static Partitions of(String origin, FieldTree tree) {
    Partitions partitions = new Partitions();
    String[] folders = origin.split("/");
    for (int i = 0; i < folders.length - 1; i++) {
      int equals = folders[i].indexOf('=');
      if (equals > 0) {
        partitions.add(folders[i].substring(0, equals), folders[i].substring(equals + 1), tree);
      }
    }
    return partitions;
  }

  private void add(String name, String written, FieldTree tree) {
    if (written.equals(NULL)) {
      return;
    }
    String value = decoded(written);
    FieldNode node = tree.root().child(name);
    if (node != null && node.isField()) {
      mapped.put(node.slot(), value);
    } else {
      others.put(name, value);
    }
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException plain) {
      return written;
    }
  }

  /** Those that the contract does not map. */
  Map<String, String> others() {
    return others;
  }

  /** Fills fields that the file itself has no value for. */
  void fill(FieldValues values) {
    mapped.forEach(values::putIfAbsent);
  }
}

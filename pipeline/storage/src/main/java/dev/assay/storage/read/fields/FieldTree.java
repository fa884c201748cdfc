package dev.assay.storage.read.fields;

import dev.assay.source.FieldMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a mapping as a tree of names, so that a record is walked once. Every distinct path
 * has a slot; values are put into slots and read from them.
 */
public final class FieldTree {
  private final FieldNode root = new FieldNode();
  private final Map<String, Integer> slots = new HashMap<>();

  private FieldTree() {}

  public static FieldTree of(FieldMapping fields) {
    FieldTree tree = new FieldTree();
    Stream.of(
            fields.id(),
            fields.title(),
            fields.url(),
            fields.author(),
            fields.published(),
            fields.license(),
            fields.language())
        .filter(Objects::nonNull)
        .forEach(tree::add);
    fields.text().paths().forEach(tree::add);
    fields.metadata().values().forEach(tree::add);
    return tree;
  }

  private void add(String path) {
    if (slots.containsKey(path)) {
      return;
    }
    FieldNode node = root;
    for (String name : names(path)) {
      node = node.childToAdd(name);
    }
    slots.put(path, node.slotOr(slots.size()));
  }

  /** Names of a path: parted by dots, apart from those inside double quotes. */
  public static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '.' && !quoted) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    names.add(name.toString());
    return names;
  }

  /** The record itself. */
  public FieldNode root() {
    return root;
  }

  int size() {
    return slots.size();
  }

  /** The slot of a path of the mapping, -1 for no path. */
  int slot(@Nullable String path) {
    if (path == null) {
      return -1;
    }
    Integer slot = slots.get(path);
    if (slot == null) {
      throw new IllegalArgumentException("Not a path of the mapping: " + path);
    }
    return slot;
  }
}

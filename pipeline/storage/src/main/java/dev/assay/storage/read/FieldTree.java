package dev.assay.storage.read;

import dev.assay.source.FieldMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a mapping as a tree of names, so that a record is walked once. Every distinct path
 * has a slot; values are put into slots and read from them.
 */
final class FieldTree {
  private final Node root = new Node();
  private final Map<String, Integer> slots = new HashMap<>();

  /** A name on the way to one or more fields. */
  static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private int slot = -1;

    @Nullable Node child(String name) {
      return children.get(name);
    }

    boolean isField() {
      return slot >= 0;
    }

    int slot() {
      return slot;
    }

    boolean isLeaf() {
      return children.isEmpty();
    }
  }

  static FieldTree of(FieldMapping fields) {
    FieldTree tree = new FieldTree();
    for (String path :
        new @Nullable String[] {
          fields.id(),
          fields.title(),
          fields.url(),
          fields.author(),
          fields.published(),
          fields.license(),
          fields.language()
        }) {
      if (path != null) {
        tree.add(path);
      }
    }
    fields.text().paths().forEach(tree::add);
    fields.metadata().values().forEach(tree::add);
    return tree;
  }

  private void add(String path) {
    if (slots.containsKey(path)) {
      return;
    }
    Node node = root;
    for (String name : names(path)) {
      node = node.children.computeIfAbsent(name, added -> new Node());
    }
    if (node.slot < 0) {
      node.slot = slots.size();
    }
    slots.put(path, node.slot);
  }

  /** Names of a path: parted by dots, apart from those inside double quotes. */
  static List<String> names(String path) {
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

  Node root() {
    return root;
  }

  int size() {
    return slots.size();
  }

  /** The slot of a path of the mapping. */
  int slot(String path) {
    Integer slot = slots.get(path);
    if (slot == null) {
      throw new IllegalArgumentException("Not a path of the mapping: " + path);
    }
    return slot;
  }
}

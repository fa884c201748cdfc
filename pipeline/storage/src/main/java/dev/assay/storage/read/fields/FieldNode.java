package dev.assay.storage.read.fields;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name on the way to one or more mapped fields, or a mapped field, or both. */
public final class FieldNode {
  private final Map<String, FieldNode> children = new HashMap<>();
  private int slot = -1;

  FieldNode() {}

  /** Null when nothing of that name is mapped. */
  public @Nullable FieldNode child(String name) {
    return children.get(name);
  }

  /** Whether values of this very place are mapped. */
  public boolean isField() {
    return slot >= 0;
  }

  /** Whether values inside this place are mapped. */
  public boolean hasFieldsInside() {
    return !children.isEmpty();
  }

  /** Where the value goes, when this is a field. */
  public int slot() {
    return slot;
  }

  FieldNode childToAdd(String name) {
    return children.computeIfAbsent(name, added -> new FieldNode());
  }

  int slotOr(int free) {
    if (slot < 0) {
      slot = free;
    }
    return slot;
  }

  void clear(FieldValues values) {
    if (slot >= 0) {
      values.putNull(slot);
    }
    children.values().forEach(child -> child.clear(values));
  }
}

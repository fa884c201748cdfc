package dev.assay.storage.read.fields;

import dev.assay.source.FieldMapping.TextTemplate;
import java.util.List;

/** Makes the text of a document from the values of its fields. */
final class TextRecipe {
  private final List<String> literals;
  private final int[] slots;
  private final boolean list;
  private final boolean plain;

  TextRecipe(TextTemplate template, FieldTree tree) {
    this.literals = template.literals();
    this.slots = template.paths().stream().mapToInt(tree::slot).toArray();
    this.list = template.list();
    this.plain = slots.length == 1 && literals.stream().allMatch(String::isEmpty);
  }

  boolean isPresent(FieldValues values) {
    for (int slot : slots) {
      if (values.value(slot) != null) {
        return true;
      }
    }
    return false;
  }

  String make(FieldValues values) {
    if (plain) {
      String value = values.value(slots[0]);
      return value == null ? "" : value;
    }
    return list ? joined(values) : filled(values);
  }

  /** Absent and empty fields drop their separator too. */
  private String joined(FieldValues values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < slots.length; i++) {
      String value = values.value(slots[i]);
      if (value != null && !value.isEmpty()) {
        out.append(out.isEmpty() ? literals.get(0) : literals.get(i)).append(value);
      }
    }
    return out.append(literals.get(slots.length)).toString();
  }

  /** Absent fields are empty. */
  private String filled(FieldValues values) {
    StringBuilder out = new StringBuilder(literals.get(0));
    for (int i = 0; i < slots.length; i++) {
      String value = values.value(slots[i]);
      out.append(value == null ? "" : value).append(literals.get(i + 1));
    }
    return out.toString();
  }
}

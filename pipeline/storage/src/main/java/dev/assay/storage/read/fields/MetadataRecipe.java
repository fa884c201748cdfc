package dev.assay.storage.read.fields;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes one JSON object, keys sorted and types kept, of the fields without a column. */
final class MetadataRecipe {
  private static final int CONSTANT = -1;

  private final String[] names;
  private final int[] slots;
  private final String[] constants;

  /**
   * @param constants the same for all records; a field of the same name takes their place
   */
  MetadataRecipe(Map<String, String> metadata, FieldTree tree, Map<String, String> constants) {
    Map<String, String> all = new TreeMap<>(constants);
    all.putAll(metadata);
    this.names = all.keySet().stream().map(MetadataRecipe::quoted).toArray(String[]::new);
    this.constants = new String[names.length];
    this.slots = new int[names.length];
    int i = 0;
    for (Map.Entry<String, String> each : all.entrySet()) {
      boolean mapped = metadata.containsKey(each.getKey());
      slots[i] = mapped ? tree.slot(each.getValue()) : CONSTANT;
      this.constants[i++] = mapped ? "" : each.getValue();
    }
  }

  /** Null when none of the fields has a value. */
  @Nullable String make(FieldValues values) {
    StringBuilder out = null;
    for (int i = 0; i < slots.length; i++) {
      boolean constant = slots[i] == CONSTANT;
      String value = constant ? constants[i] : values.value(slots[i]);
      if (value != null) {
        boolean json = !constant && values.isJson(slots[i]);
        out = out == null ? new StringBuilder("{") : out.append(',');
        out.append(names[i]).append(':').append(json ? value : quoted(value));
      }
    }
    return out == null ? null : out.append('}').toString();
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}

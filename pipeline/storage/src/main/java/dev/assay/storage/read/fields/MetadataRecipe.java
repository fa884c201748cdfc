package dev.assay.storage.read.fields;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes one JSON object, keys sorted and types kept, of the fields without a column. */
final class MetadataRecipe {
  private final String[] names;
  private final int[] slots;

  MetadataRecipe(Map<String, String> metadata, FieldTree tree) {
    Map<String, String> sorted = new TreeMap<>(metadata);
    this.names = sorted.keySet().stream().map(MetadataRecipe::quoted).toArray(String[]::new);
    this.slots = sorted.values().stream().mapToInt(tree::slot).toArray();
  }

  /** Null when none of the fields has a value. */
  @Nullable String make(FieldValues values) {
    StringBuilder out = null;
    for (int i = 0; i < slots.length; i++) {
      String value = values.value(slots[i]);
      if (value != null) {
        out = out == null ? new StringBuilder("{") : out.append(',');
        out.append(names[i]).append(':').append(values.isJson(slots[i]) ? value : quoted(value));
      }
    }
    return out == null ? null : out.append('}').toString();
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}

package dev.assay.storage.read;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.assay.document.RawDocument;
import dev.assay.source.FieldMapping;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of one record by slot, and the document that they make. */
final class FieldValues {
  private final FieldMapping mapping;
  private final FieldTree tree;
  private final @Nullable String[] values;
  private final boolean[] json;
  private final Map<String, String> metadata;

  FieldValues(FieldMapping mapping, FieldTree tree) {
    this.mapping = mapping;
    this.tree = tree;
    this.values = new String[tree.size()];
    this.json = new boolean[tree.size()];
    this.metadata = new TreeMap<>(mapping.metadata());
  }

  void clear() {
    Arrays.fill(values, null);
    Arrays.fill(json, false);
  }

  void putText(int slot, String value) {
    values[slot] = value;
    json[slot] = false;
  }

  /** A number, a boolean, an object or a list, as JSON. */
  void putJson(int slot, String value) {
    values[slot] = value;
    json[slot] = true;
  }

  void putNull(int slot) {
    values[slot] = null;
  }

  private @Nullable String value(@Nullable String path) {
    return path == null ? null : values[tree.slot(path)];
  }

  /**
   * @return null when no field of the text has a value
   */
  @Nullable RawDocument document(long record, byte[] sourceSha256) {
    String text = text();
    if (text == null) {
      return null;
    }
    return new RawDocument(
        record,
        sourceSha256,
        value(mapping.id()),
        text,
        value(mapping.title()),
        value(mapping.url()),
        value(mapping.author()),
        value(mapping.published()),
        value(mapping.license()),
        value(mapping.language()),
        metadata());
  }

  private @Nullable String text() {
    FieldMapping.TextTemplate template = mapping.text();
    List<String> paths = template.paths();
    if (paths.size() == 1 && template.literals().stream().allMatch(String::isEmpty)) {
      return value(paths.get(0));
    }
    StringBuilder out = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < paths.size(); i++) {
      String value = value(paths.get(i));
      boolean present = value != null && !(template.list() && value.isEmpty());
      if (present && (any || !template.list())) {
        out.append(template.literals().get(i));
      } else if (!template.list()) {
        out.append(template.literals().get(i));
      }
      if (present) {
        out.append(value);
        any = true;
      }
    }
    out.append(template.literals().get(paths.size()));
    return any ? out.toString() : null;
  }

  private @Nullable String metadata() {
    if (metadata.isEmpty()) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      String value = value(entry.getValue());
      if (value != null) {
        out.append(out.isEmpty() ? "{" : ",").append(quoted(entry.getKey())).append(':');
        out.append(json[tree.slot(entry.getValue())] ? value : quoted(value));
      }
    }
    return out.isEmpty() ? null : out.append('}').toString();
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}

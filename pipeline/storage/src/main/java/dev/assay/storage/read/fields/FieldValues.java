package dev.assay.storage.read.fields;

import dev.assay.document.RawDocument;
import dev.assay.source.FieldMapping;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one record by slot, and the document that they make. */
public final class FieldValues {
  private final @Nullable String[] values;
  private final boolean[] json;
  private final TextRecipe text;
  private final MetadataRecipe metadata;
  private final int id;
  private final int title;
  private final int url;
  private final int author;
  private final int published;
  private final int license;
  private final int language;

  public FieldValues(FieldMapping mapping, FieldTree tree) {
    this(mapping, tree, Map.of());
  }

  /**
   * @param constants that are metadata of every record
   */
  public FieldValues(FieldMapping mapping, FieldTree tree, Map<String, String> constants) {
    this.values = new String[tree.size()];
    this.json = new boolean[tree.size()];
    this.text = new TextRecipe(mapping.text(), tree);
    this.metadata = new MetadataRecipe(mapping.metadata(), tree, constants);
    this.id = tree.slot(mapping.id());
    this.title = tree.slot(mapping.title());
    this.url = tree.slot(mapping.url());
    this.author = tree.slot(mapping.author());
    this.published = tree.slot(mapping.published());
    this.license = tree.slot(mapping.license());
    this.language = tree.slot(mapping.language());
  }

  /** Before each record. */
  public void clear() {
    Arrays.fill(values, null);
  }

  /** Before a place is read that stands in the record for the second time. */
  public void clear(FieldNode place) {
    place.clear(this);
  }

  public void putText(int slot, String value) {
    values[slot] = value;
    json[slot] = false;
  }

  /** A number, a boolean, an object or a list, as JSON. */
  public void putJson(int slot, String value) {
    values[slot] = value;
    json[slot] = true;
  }

  public void putNull(int slot) {
    values[slot] = null;
  }

  /** Puts a value where there is none. */
  public void putIfAbsent(int slot, String value) {
    if (values[slot] == null) {
      putText(slot, value);
    }
  }

  @Nullable String value(int slot) {
    return slot < 0 ? null : values[slot];
  }

  boolean isJson(int slot) {
    return json[slot];
  }

  /** Whether any field of the text has a value; an empty string is one. */
  public boolean hasText() {
    return text.isPresent(this);
  }

  public RawDocument document(long record, byte[] sourceSha256) {
    return new RawDocument(
        record,
        sourceSha256,
        value(id),
        text.make(this),
        value(title),
        value(url),
        value(author),
        value(published),
        value(license),
        value(language),
        metadata.make(this));
  }
}

package dev.assay.config;

import com.networknt.schema.JsonNodePath;
import dev.assay.problem.Location;

/**
 * A node of a file together with what the schema says of it.
 *
 * @param node what stands there
 * @param view what may stand there
 * @param key the nearest key above, or empty at the root
 * @param item whether it is an item of the list under that key
 * @param path keys from the root joined by dots, list positions left out
 */
record Place(YamlNode node, SchemaView view, String key, boolean item, String path) {

  static Place root(YamlNode node, SchemaView view) {
    return new Place(node, view, "", false, "");
  }

  /** The place that a validator's pointer names. */
  static Place of(YamlNode root, SchemaView view, JsonNodePath pointer) {
    Place place = root(root, view);
    for (int i = 0; i < pointer.getNameCount(); i++) {
      place = place.step(pointer.getElement(i));
    }
    return place;
  }

  private Place step(Object element) {
    if (node instanceof YamlList list) {
      return item(list, Integer.parseInt(element.toString()));
    }
    return node instanceof YamlMap map
        ? map.entry(element.toString()).map(this::value).orElse(this)
        : this;
  }

  Place item(YamlList list, int index) {
    return new Place(list.items().get(index), view.item(index), key, true, path);
  }

  Place value(YamlMap.Entry entry) {
    String name = entry.key().text();
    String below = path.isEmpty() ? name : path + "." + name;
    return new Place(entry.value(), view.key(name), name, false, below);
  }

  Location location() {
    return node.location();
  }

  /**
   * For the start of a sentence: {@code `priority`}, {@code an item of `files`}, {@code the file}.
   */
  String named() {
    if (key.isEmpty()) {
      return "the file";
    }
    return item ? "an item of `" + key + "`" : "`" + key + "`";
  }
}

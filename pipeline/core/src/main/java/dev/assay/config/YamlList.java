package dev.assay.config;

import dev.assay.problem.Location;
import java.util.List;

/**
 * Items in the order of the file.
 *
 * @param items may be empty
 * @param location the first dash, or the opening bracket
 */
public record YamlList(List<YamlNode> items, Location location) implements YamlNode {
  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}

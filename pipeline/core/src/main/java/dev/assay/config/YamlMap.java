package dev.assay.config;

import dev.assay.problem.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys and values in the order of the file.
 *
 * @param entries every key once
 * @param location the first key, or the opening brace
 */
public record YamlMap(List<Entry> entries, Location location) implements YamlNode {

  /** A key and its value. */
  public record Entry(YamlScalar key, YamlNode value) {}

  public YamlMap {
    entries = List.copyOf(entries);
  }

  /** The value under a key. */
  public Optional<YamlNode> find(String key) {
    return entry(key).map(Entry::value);
  }

  /** The key with its place, and its value. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }

  public List<String> keys() {
    return entries.stream().map(entry -> entry.key().text()).toList();
  }

  /**
   * This map laid over {@code defaults}, key by key and to any depth; a list or scalar here
   * replaces the one below it. Keys keep the order of the defaults; every node keeps its place in
   * its file.
   */
  public YamlMap over(YamlMap defaults) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    defaults.entries.forEach(entry -> merged.put(entry.key().text(), entry));
    entries.forEach(entry -> merged.merge(entry.key().text(), entry, YamlMap::lay));
    return new YamlMap(List.copyOf(merged.values()), location);
  }

  private static Entry lay(Entry below, Entry above) {
    if (below.value() instanceof YamlMap base && above.value() instanceof YamlMap top) {
      return new Entry(above.key(), top.over(base));
    }
    return above;
  }

  @Override
  public String kind() {
    return "a map";
  }
}

package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What an export holds and of which release it is.
 *
 * @param manifest of the release
 * @param format word of the format
 * @param by word for what the folders are for
 * @param groups by folder
 */
public record ExportIndex(Manifest manifest, String format, String by, List<Group> groups) {
  /** Name of the file. */
  public static final String FILE = "export.json";

  public ExportIndex {
    groups = List.copyOf(groups);
  }

  /**
   * One folder.
   *
   * @param folder relative to the export
   * @param group name of what the folder is for
   * @param split as the release names it
   * @param documents in it
   * @param tokens of them
   */
  public record Group(String folder, String group, String split, long documents, long tokens) {
    private String part(int part) {
      int slash = group.indexOf('/');
      return slash < 0 ? group : part == 0 ? group.substring(0, slash) : group.substring(slash + 1);
    }

    private String plainSplit() {
      return split.startsWith(SplitShards.SHARE_ALIKE)
          ? split.substring(SplitShards.SHARE_ALIKE.length())
          : split;
    }

    private boolean isShareAlike() {
      return split.startsWith(SplitShards.SHARE_ALIKE);
    }
  }

  /** Indented, with a line end. */
  public String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schema", "assay/export/v1");
    json.put("release", manifest.name() + "/" + manifest.version());
    json.put("release-digest", manifest.release().hex());
    json.put("manifest", ManifestJson.self(manifest).hex());
    json.put("format", format).put("by", by);
    ArrayNode list = json.putArray("groups");
    for (Group group : groups) {
      list.addObject()
          .put("folder", group.folder())
          .put("group", group.group())
          .put("split", group.split())
          .put("documents", group.documents())
          .put("tokens", group.tokens());
    }
    return Json.pretty(json);
  }

  /**
   * A card for folders of shards by source and language: a config for all, for what is under
   * share-alike terms, for each source, and for each language, whose names a dash sets off.
   */
  public String card() {
    StringBuilder out = new StringBuilder("---\nconfigs:\n");
    config(out, "default", group -> !group.isShareAlike());
    config(out, "share-alike", Group::isShareAlike);
    boolean both = by.equals("both");
    if (both || by.equals("source")) {
      for (String source : names(0)) {
        config(out, "source-" + source, group -> group.part(0).equals(source));
      }
    }
    if (both || by.equals("language")) {
      int part = both ? 1 : 0;
      for (String language : names(part)) {
        config(out, "language-" + language, group -> group.part(part).equals(language));
      }
    }
    out.append("---\n\n# ").append(manifest.name()).append(' ').append(manifest.version());
    out.append(", by source and language\n\nThe documents of release `");
    out.append(manifest.release().hex()).append("`; its data card says what they are.\n");
    return out.toString();
  }

  private SortedSet<String> names(int part) {
    SortedSet<String> names = new TreeSet<>();
    groups.forEach(group -> names.add(group.part(part)));
    return names;
  }

  private void config(StringBuilder out, String name, Predicate<Group> which) {
    SortedSet<String> splits = new TreeSet<>();
    groups.stream().filter(which).forEach(group -> splits.add(group.plainSplit()));
    if (splits.isEmpty()) {
      return;
    }
    out.append("- config_name: ").append(Json.line(Json.MAPPER.getNodeFactory().textNode(name)));
    out.append(name.equals("default") ? "\n  default: true" : "").append("\n  data_files:\n");
    for (String split : splits) {
      out.append("  - split: ").append(split).append("\n    path:\n");
      groups.stream()
          .filter(which)
          .filter(group -> group.plainSplit().equals(split))
          .forEach(group -> out.append("    - ").append(group.folder()).append("/*.parquet\n"));
    }
  }
}

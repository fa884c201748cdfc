package dev.assay.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * YAML head of a data card as the Hugging Face hub and {@code datasets} read it: explicit paths for
 * each config and split, because detection by name can misread a folder.
 */
final class FrontMatter {
  /** Upper ends of the hub's size categories, in rows. */
  private static final Map<Long, String> SIZES =
      new TreeMap<>(
          Map.of(
              1_000L, "n<1K",
              10_000L, "1K<n<10K",
              100_000L, "10K<n<100K",
              1_000_000L, "100K<n<1M",
              10_000_000L, "1M<n<10M",
              100_000_000L, "10M<n<100M",
              1_000_000_000L, "100M<n<1B",
              10_000_000_000L, "1B<n<10B",
              100_000_000_000L, "10B<n<100B",
              1_000_000_000_000L, "100B<n<1T"));

  private final ReleaseFacts facts;
  private final StringBuilder out = new StringBuilder();

  FrontMatter(ReleaseFacts facts) {
    this.facts = facts;
  }

  String write() {
    out.append("---\n");
    out.append("pretty_name: ").append(quoted(facts.name())).append('\n');
    list("license", HubLicenses.of(facts.licenses().keySet()));
    list("language", languages());
    list("size_categories", List.of(sizeCategory(facts.rows())));
    list("task_categories", List.of("text-generation"));
    if (!facts.splits().isEmpty()) {
      out.append("configs:\n");
      config("default", false);
      config("share-alike", true);
    }
    out.append("---\n");
    return out.toString();
  }

  static String sizeCategory(long rows) {
    return SIZES.entrySet().stream()
        .filter(entry -> rows < entry.getKey())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("n>1T");
  }

  private List<String> languages() {
    return facts.languages().keySet().stream().filter(language -> !language.equals("und")).toList();
  }

  private void config(String name, boolean shareAlike) {
    List<SplitShards> splits =
        facts.splits().stream().filter(split -> split.isShareAlike() == shareAlike).toList();
    if (splits.isEmpty()) {
      return;
    }
    out.append("- config_name: ").append(name).append('\n');
    if (!shareAlike) {
      out.append("  default: true\n");
    }
    out.append("  data_files:\n");
    for (SplitShards split : splits) {
      out.append("  - split: ").append(split.plainName()).append('\n');
      out.append("    path: ").append("data/").append(split.split()).append("-*.parquet\n");
    }
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      String items = values.stream().map(FrontMatter::quoted).collect(Collectors.joining(", "));
      out.append(key).append(": [").append(items).append("]\n");
    }
  }

  /** JSON texts are YAML texts; quoting keeps `no` (Norwegian) a text for YAML 1.1 readers. */
  private static String quoted(String text) {
    return Json.line(Json.MAPPER.getNodeFactory().textNode(text));
  }
}

package dev.assay.rulepack;

import dev.assay.config.SchemaCheck;
import dev.assay.config.YamlFile;
import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the structure of a pack: keys, types, names. Conditions are read when rules are bound. */
final class PackReader {
  private PackReader() {}

  /** The pack, or empty when it cannot be read; a pack may come with problems. */
  static Optional<PackFile> read(
      String file, String content, Resources resources, Problems problems) {
    Optional<YamlNode> root = YamlFile.parse(file, content, problems);
    if (root.isEmpty() || !SchemaCheck.check(root.get(), "rules", problems)) {
      return Optional.empty();
    }
    YamlMap map = (YamlMap) root.get();
    if (map.find("rules").or(() -> map.find("lists")).or(() -> map.find("macros")).isEmpty()) {
      problems.error(
          map.location(),
          "the pack has neither rules nor lists nor macros",
          "Add `rules:`, or `lists:` for other packs to use");
      return Optional.empty();
    }
    return Optional.of(
        new PackFile(
            text(map, "pack"),
            text(map, "version"),
            file,
            resources,
            map,
            Binding.maps(map.find("lists")),
            Binding.entries(map.find("macros")),
            drafts(map, problems)));
  }

  private static List<PackFile.RuleDraft> drafts(YamlMap pack, Problems problems) {
    List<PackFile.RuleDraft> drafts = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    for (YamlNode item : pack.find("rules").map(n -> ((YamlList) n).items()).orElse(List.of())) {
      YamlMap rule = (YamlMap) item;
      YamlScalar id = (YamlScalar) rule.find("id").orElseThrow();
      Location first = seen.putIfAbsent(id.text(), id.location());
      if (first == null) {
        drafts.add(new PackFile.RuleDraft(id.text(), rule));
      } else {
        problems.error(
            id.location(),
            "the rule `" + id.text() + "` stands here twice, first on line " + first.line(),
            "Give one of them another id");
      }
    }
    return drafts;
  }

  static String text(YamlMap map, String key) {
    return ((YamlScalar) map.find(key).orElseThrow()).text();
  }
}

package dev.assay.config;

import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the list of packs of {@code rules}. */
final class PackBinder {
  private static final String USAGE = "usage/";

  private final ConfigFile file;
  private final List<String> sources;
  private final Problems problems;

  /**
   * @param sources ids of the run's sources
   */
  PackBinder(ConfigFile file, List<String> sources, Problems problems) {
    this.file = file;
    this.sources = sources;
    this.problems = problems;
  }

  List<PackUse> bind(Values run) {
    List<PackUse> packs = new ArrayList<>();
    if (run.node("rules").orElse(null) instanceof YamlList rules) {
      rules.items().forEach(item -> bind(item).ifPresent(packs::add));
    }
    if (!packs.isEmpty()) {
      usage(run, packs);
    }
    return packs;
  }

  private Optional<PackUse> bind(YamlNode item) {
    if (item instanceof YamlScalar name && name.type() == CoreType.TEXT) {
      return Optional.of(
          new PackUse(pack(name), PackScope.ALL, Map.of(), List.of(), name.location()));
    }
    Values values = Values.of(item);
    return values
        .scalar("pack")
        .map(
            name ->
                new PackUse(
                    pack(name),
                    scope(values.under("for")),
                    set(values.under("set")),
                    values.texts("off"),
                    name.location()));
  }

  private String pack(YamlScalar name) {
    if (name.text().startsWith(PackUse.SHIPPED)) {
      return name.text();
    }
    return file.existing(name, problems).map(Path::toString).orElse(name.text());
  }

  private PackScope scope(Values scope) {
    for (YamlScalar source : scope.scalars("source")) {
      if (!sources.isEmpty() && !sources.contains(source.text())) {
        problems.error(
            source.location(),
            "the run has no source `" + source.text() + "`",
            Nearest.to(source.text(), sources)
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("Sources: " + String.join(", ", sources)));
      }
    }
    return new PackScope(scope.texts("language"), scope.texts("source"));
  }

  private static Map<String, String> set(Values set) {
    Map<String, String> values = new LinkedHashMap<>();
    set.map().keys().forEach(key -> set.text(key).ifPresent(value -> values.put(key, value)));
    return values;
  }

  /** A run without a usage pack is an error unless it says why. */
  private void usage(Values run, List<PackUse> packs) {
    Optional<PackUse> pack = packs.stream().filter(this::isUsage).findFirst();
    boolean none = run.under("usage").has("none");
    if (pack.isEmpty() && !none) {
      problems.error(
          run.at("rules"),
          "no usage pack is named, so nobody decides what may enter",
          "Add assay:usage/license-cautious, or say why not: `usage: {none: \"…\"}`");
    } else if (pack.isPresent() && none) {
      problems.error(
          run.at("usage"),
          "`usage: {none: …}` contradicts the usage pack `" + pack.get().pack() + "`",
          "Remove one of them");
    }
  }

  /** By name, or for a file by what it says its name is. */
  private boolean isUsage(PackUse use) {
    if (use.isShipped()) {
      return use.pack().startsWith(PackUse.SHIPPED + USAGE);
    }
    return ConfigFile.read(Path.of(use.pack()), new Problems())
        .flatMap(pack -> pack.parse(new Problems()))
        .map(Values::of)
        .flatMap(pack -> pack.text("pack"))
        .filter(name -> name.startsWith(USAGE))
        .isPresent();
  }
}

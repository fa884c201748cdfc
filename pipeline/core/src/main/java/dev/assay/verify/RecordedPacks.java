package dev.assay.verify;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.config.RecordedRun;
import dev.assay.config.YamlFile;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rulepack.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Packs that were copied into the evidence.
 *
 * @param byName file of each pack by the name that the pack gives itself
 * @param nameless files that should be packs but tell no name, in order
 */
public record RecordedPacks(Map<String, Path> byName, List<Path> nameless) {
  private static final String SCHEMA = "assay/rules/v1";

  /**
   * Packs with the choices of a run.
   *
   * @param packs in the order of their names
   * @param unclear packs of the run, or of the evidence, to which no counterpart is found
   */
  public record Uses(List<PackUse> packs, List<String> unclear) {}

  /** Word lists and clauses, which stand beside packs, are no packs. */
  public static RecordedPacks in(Path folder) throws IOException {
    Map<String, Path> byName = new TreeMap<>();
    List<Path> nameless = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      Optional<YamlMap> root =
          YamlFile.read(file, file.toString(), new Problems())
              .filter(YamlMap.class::isInstance)
              .map(YamlMap.class::cast);
      if (root.isEmpty()) {
        nameless.add(file);
      } else if (text(root.get(), "schema").filter(SCHEMA::equals).isPresent()) {
        text(root.get(), "pack")
            .ifPresentOrElse(name -> byName.put(name, file), () -> nameless.add(file));
      }
    }
    return new RecordedPacks(byName, nameless);
  }

  private static Optional<String> text(YamlMap map, String key) {
    return map.find(key)
        .filter(YamlScalar.class::isInstance)
        .map(scalar -> ((YamlScalar) scalar).text());
  }

  /** Files that cannot be parsed are among them, so that reading them says why. */
  public Uses uses(@Nullable RecordedRun run) {
    List<PackUse> packs = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    Map<String, Path> left = new TreeMap<>(byName);
    for (PackUse use : run == null ? List.<PackUse>of() : run.rules()) {
      String name = name(use, left);
      Path file = name == null ? null : left.remove(name);
      if (file == null) {
        unclear.add(use.pack());
      } else {
        packs.add(new PackUse(file.toString(), use.scope(), use.set(), use.off(), use.location()));
      }
    }
    left.forEach(
        (name, file) -> {
          unclear.add(name);
          packs.add(whole(file));
        });
    nameless.forEach(file -> packs.add(whole(file)));
    return new Uses(packs, unclear);
  }

  private static PackUse whole(Path file) {
    return new PackUse(
        file.toString(), PackScope.ALL, Map.of(), List.of(), Location.ofFile(file.toString()));
  }

  /** Shipped packs go by name, own ones by the name of the file where only one has it. */
  private static @Nullable String name(PackUse use, Map<String, Path> left) {
    if (use.isShipped()) {
      return use.pack().substring(RulePacks.SHIPPED.length());
    }
    Path wanted = Path.of(use.pack()).getFileName();
    List<String> same =
        left.entrySet().stream()
            .filter(entry -> entry.getValue().getFileName().equals(wanted))
            .map(Map.Entry::getKey)
            .toList();
    return same.size() == 1 ? same.get(0) : null;
  }
}

package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.Severity;
import dev.assay.source.SourceContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads files of source contracts ({@code assay/source/v1}). */
public final class SourceFile {
  static final String SCHEMA = "source";

  private SourceFile() {}

  /**
   * @param path of the file; contracts carry it in their location, and their globs are relative to
   *     its folder
   * @param problems receives all that is wrong; with errors the result is of no use but to find
   *     more
   * @return contracts in the order of the file
   */
  public static List<SourceContract> read(Path path, Problems problems) {
    List<SourceContract> sources =
        ConfigFile.read(path, problems).map(file -> bind(file, problems)).orElse(List.of());
    refuseRepeatedIds(sources, problems);
    return sources;
  }

  static List<SourceContract> bind(ConfigFile file, Problems problems) {
    Optional<YamlNode> root = file.parse(problems);
    if (root.isEmpty() || !SchemaName.isRight(root.get(), SCHEMA, problems)) {
      return List.of();
    }
    Problems found = new Problems();
    List<SourceContract> sources = bind(file, root.get(), found);
    repeat(found, problems);
    return sources;
  }

  private static List<SourceContract> bind(ConfigFile file, YamlNode root, Problems problems) {
    SchemaCheck.check(root, SCHEMA, problems);
    Values values = Values.of(root);
    YamlNode defaults = values.node("defaults").orElse(null);
    refuseId(defaults, problems);
    List<SourceContract> sources = new ArrayList<>();
    if (values.node("sources").orElse(null) instanceof YamlList list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlMap own) {
          YamlMap whole = defaults instanceof YamlMap below ? own.over(below) : own;
          SchemaCheck.check(whole, SCHEMA, "complete", problems);
          new SourceBinder(file, whole, problems).bind().ifPresent(sources::add);
        }
      }
    }
    return List.copyOf(sources);
  }

  /** What is wrong with a default is found once for each source, and said once. */
  private static void repeat(Problems found, Problems problems) {
    for (Problem problem : new LinkedHashSet<>(found.list())) {
      if (problem.severity() == Severity.ERROR) {
        problems.error(problem.location(), problem.message(), problem.remedy());
      } else {
        problems.warning(problem.location(), problem.message(), problem.remedy());
      }
    }
  }

  private static void refuseId(@Nullable YamlNode defaults, Problems problems) {
    if (defaults instanceof YamlMap map) {
      map.entry("id")
          .ifPresent(
              entry ->
                  problems.error(
                      entry.key().location(),
                      "`id` cannot be a default: every source has its own",
                      "Move it into the source"));
    }
  }

  /** Ids name sources for ever, so all files of a run share one space of ids. */
  static void refuseRepeatedIds(List<SourceContract> sources, Problems problems) {
    Map<String, Location> first = new HashMap<>();
    for (SourceContract source : sources) {
      Location before = first.putIfAbsent(source.id(), source.location());
      if (before != null) {
        problems.error(
            source.location(),
            "the id `" + source.id() + "` is already taken by " + before,
            "Give each source an id of its own");
      }
    }
  }
}

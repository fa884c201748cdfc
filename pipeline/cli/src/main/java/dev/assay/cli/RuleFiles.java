package dev.assay.cli;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rulepack.RulePacks;
import dev.assay.rulepack.ShippedPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs as the command line names them: files, shipped packs, files of git revisions. */
final class RuleFiles {
  private final RulePacks packs;
  private final Problems problems;

  RuleFiles(LocalDate asOf, Problems problems) {
    this.packs = RulePacks.of(asOf, problems);
    this.problems = problems;
  }

  /**
   * One rule, or all of a pack.
   *
   * @param pack as the command line names packs
   * @param rule id, or null for all
   */
  record Target(String pack, @Nullable String rule) {

    /** {@code rules/house.yaml:too-short}, {@code assay:quality/gopher.01-short-doc}, a pack. */
    static Target of(String text) {
      int colon = text.lastIndexOf(':');
      if (colon > 0 && isYaml(text.substring(0, colon)) && !text.endsWith(".yaml")) {
        return new Target(text.substring(0, colon), text.substring(colon + 1));
      }
      String bare = bare(text);
      int dot = Math.max(bare.indexOf('.'), bare.indexOf(':'));
      if (dot > 0 && ShippedPacks.NAMES.contains(bare.substring(0, dot))) {
        return new Target(RulePacks.SHIPPED + bare.substring(0, dot), bare.substring(dot + 1));
      }
      return new Target(text, null);
    }

    /** The rules that are meant. */
    List<Rule> in(BoundRules rules) {
      return rules.rules().stream().filter(each -> rule == null || each.id().equals(rule)).toList();
    }
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }

  private static String bare(String text) {
    return text.startsWith(RulePacks.SHIPPED) ? text.substring(RulePacks.SHIPPED.length()) : text;
  }

  /** Adds a pack, or all packs of a folder. */
  void add(String name) throws IOException {
    if (ShippedPacks.NAMES.contains(bare(name)) || name.startsWith(RulePacks.SHIPPED)) {
      packs.add(use(RulePacks.SHIPPED + bare(name)));
      return;
    }
    Path path = Path.of(name);
    int colon = name.indexOf(':');
    if (Files.isDirectory(path)) {
      for (Path file : files(path)) {
        packs.add(use(file.toString()));
      }
    } else if (!Files.exists(path) && colon > 1) {
      revision(name, name.substring(0, colon), name.substring(colon + 1));
    } else {
      packs.add(use(path.toString()));
    }
  }

  private static PackUse use(String pack) {
    return new PackUse(pack, PackScope.ALL, Map.of(), List.of(), Location.ofFile(pack));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      List<Path> files = new ArrayList<>();
      for (Path file : all.filter(f -> isYaml(f.toString())).sorted().toList()) {
        if (Files.readString(file).contains("assay/rules/")) {
          files.add(file);
        }
      }
      return files;
    }
  }

  /** A file as it was in a revision of the git repository of the current folder. */
  private void revision(String name, String revision, String path) throws IOException {
    Process git =
        new ProcessBuilder("git", "show", revision + ":./" + path)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (git.waitFor() != 0) {
        problems.error(
            Location.ofFile(name),
            "git has no file `" + path + "` in `" + revision + "`",
            "Write REVISION:PATH, the path seen from the current folder");
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
    Path folder = Path.of(path).toAbsolutePath().getParent();
    packs.add(name, text, folder == null ? Path.of("") : folder);
  }

  RulePacks packs() {
    return packs;
  }

  /** Binds all, their examples run. */
  BoundRules bind() {
    return packs.bind();
  }
}

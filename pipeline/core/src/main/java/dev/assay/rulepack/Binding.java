package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.detect.Probe;
import dev.assay.problem.Problems;
import dev.assay.rule.HostSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What names in the packs of one run stand for. */
final class Binding {
  private final Vocabulary vocabulary;
  private final Map<String, PackFile> packs = new TreeMap<>();
  private final Tables tables = new Tables();
  private final WordLists lists = new WordLists();
  private final Map<String, HostSet> hosts = new TreeMap<>();

  Binding(Vocabulary vocabulary, List<PackFile> packs) {
    this.vocabulary = vocabulary;
    packs.forEach(pack -> this.packs.put(pack.name(), pack));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Tables tables() {
    return tables;
  }

  boolean knowsPack(String name) {
    return packs.containsKey(name);
  }

  List<String> packNames() {
    return List.copyOf(packs.keySet());
  }

  boolean knowsRule(String name) {
    return ruleNames().contains(name);
  }

  /** Full names of the document rules of all packs, those switched off included. */
  List<String> ruleNames() {
    List<String> names = new ArrayList<>();
    for (PackFile pack : packs.values()) {
      for (PackFile.RuleDraft draft : pack.drafts()) {
        if (draft.isOf("document")) {
          names.add(pack.name() + "." + draft.id());
        }
      }
    }
    return names;
  }

  /** The word list that a scalar names, in this pack or as {@code pack/name} in another. */
  Optional<Probe.Keywords> words(PackFile from, YamlNode node, String key, Problems problems) {
    if (Nodes.text(node, key, key + ": name-of-a-list", problems).isEmpty()) {
      return Optional.empty();
    }
    return find(from, (YamlScalar) node, "list", PackFile::lists, problems)
        .flatMap(list -> lists.read(list, problems));
  }

  /** The words of a list as web hosts, made once. */
  HostSet hosts(Probe.Keywords list) {
    return hosts.computeIfAbsent(list.name(), name -> HostSet.of(list.words()));
  }

  /** The condition that a scalar names. */
  Optional<Named<YamlNode>> macro(PackFile from, YamlScalar name, Problems problems) {
    return find(from, name, "macro", PackFile::macros, problems);
  }

  private <T> Optional<Named<T>> find(
      PackFile from,
      YamlScalar written,
      String what,
      Function<PackFile, Map<String, T>> named,
      Problems problems) {
    String text = written.text();
    int slash = text.lastIndexOf('/');
    PackFile pack = slash < 0 ? from : packs.get(text.substring(0, slash));
    T value = pack == null ? null : named.apply(pack).get(text.substring(slash + 1));
    if (pack != null && value != null) {
      return Optional.of(new Named<>(pack, text.substring(slash + 1), value));
    }
    problems.error(
        written.location(),
        "there is no " + what + " `" + text + "`",
        names(from, named).isEmpty()
            ? "The packs of this run have none"
            : Nodes.suggestion(text, names(from, named), "There are"));
    return Optional.empty();
  }

  private <T> List<String> names(PackFile from, Function<PackFile, Map<String, T>> named) {
    List<String> names = new ArrayList<>();
    for (PackFile pack : packs.values()) {
      String prefix = pack == from ? "" : pack.name() + "/";
      named.apply(pack).keySet().forEach(name -> names.add(prefix + name));
    }
    return names;
  }

  /** The lists of a map, by name. */
  static Map<String, YamlMap> maps(Optional<YamlNode> node) {
    Map<String, YamlMap> maps = new TreeMap<>();
    entries(node)
        .forEach(
            (name, value) -> {
              if (value instanceof YamlMap map) {
                maps.put(name, map);
              }
            });
    return maps;
  }

  /** The entries of a map, by name; empty for anything else. */
  static Map<String, YamlNode> entries(Optional<YamlNode> node) {
    Map<String, YamlNode> entries = new TreeMap<>();
    if (node.isPresent() && node.get() instanceof YamlMap map) {
      map.entries().forEach(entry -> entries.put(entry.key().text(), entry.value()));
    }
    return entries;
  }
}

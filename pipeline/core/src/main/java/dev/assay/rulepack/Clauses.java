package dev.assay.rulepack;

import dev.assay.config.SchemaCheck;
import dev.assay.config.YamlFile;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The clauses of laws and standards that rules can rest on, by id. */
public final class Clauses {
  /** Shipped catalogues under {@code rules/clauses}. */
  static final List<String> SHIPPED = List.of("china", "international", "quality");

  private final Map<String, Clause> clauses;

  private Clauses(Map<String, Clause> clauses) {
    this.clauses = clauses;
  }

  /**
   * What one clause asks.
   *
   * @param id name by which rules refer to it
   * @param title what it asks, paraphrased
   * @param source document and place
   * @param verified whether somebody compared the title with the official text
   */
  public record Clause(String id, Bilingual title, String source, boolean verified) {}

  /** The catalogues that are shipped with Assay. */
  public static Clauses shipped(Problems problems) {
    Map<String, Clause> clauses = new TreeMap<>();
    for (String catalogue : SHIPPED) {
      String file = "rules/clauses/" + catalogue + ".yaml";
      String text =
          ShippedResources.text("/" + file)
              .orElseThrow(() -> new IllegalStateException("Cannot find the shipped " + file));
      Optional<YamlNode> root = YamlFile.parse(file, text, problems);
      if (root.isPresent() && SchemaCheck.check(root.get(), "clauses", problems)) {
        add(((YamlMap) root.get()).find("clauses"), clauses);
      }
    }
    return new Clauses(clauses);
  }

  /** These and those that a pack brings itself. */
  Clauses with(PackFile pack) {
    Map<String, Clause> all = new TreeMap<>(clauses);
    add(pack.root().find("clauses"), all);
    return new Clauses(all);
  }

  private static void add(Optional<YamlNode> node, Map<String, Clause> clauses) {
    Binding.maps(node).forEach((id, map) -> clauses.put(id, clause(id, map)));
  }

  private static Clause clause(String id, YamlMap map) {
    Bilingual title = RuleReader.bilingual((YamlMap) map.find("title").orElseThrow());
    boolean verified =
        map.find("verified").map(node -> ((YamlScalar) node).text().equals("true")).orElse(false);
    return new Clause(id, title, PackReader.text(map, "source"), verified);
  }

  public Optional<Clause> find(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** In alphabetical order. */
  public List<String> ids() {
    return List.copyOf(clauses.keySet());
  }
}

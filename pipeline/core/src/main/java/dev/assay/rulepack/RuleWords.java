package dev.assay.rulepack;

import dev.assay.config.YamlFile;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.problem.Problems;
import dev.assay.rule.Bilingual;
import dev.assay.rule.Scope;
import dev.assay.signal.measure.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of the rule language mean: conditions, operators, actions. */
public final class RuleWords {
  private static final String RESOURCE = "/dev/assay/rulepack/words.yaml";

  private final Map<String, Word> conditions;
  private final Map<String, Word> operators;
  private final Map<String, Word> actions;

  private RuleWords(YamlMap root) {
    conditions = section(root, "conditions");
    operators = section(root, "operators");
    actions = section(root, "actions");
  }

  /**
   * A word of the language.
   *
   * @param name as written in packs
   * @param meaning in one paragraph
   * @param example in the words of a pack
   */
  public record Word(String name, Bilingual meaning, String example) {}

  /** As shipped. */
  public static RuleWords shipped() {
    Problems problems = new Problems();
    String text =
        ShippedResources.text(RESOURCE)
            .orElseThrow(() -> new IllegalStateException("Cannot find the shipped " + RESOURCE));
    Optional<YamlNode> root = YamlFile.parse(RESOURCE, text, problems);
    problems.throwIfErrors();
    return new RuleWords((YamlMap) root.orElseThrow());
  }

  private static Map<String, Word> section(YamlMap root, String name) {
    Map<String, Word> words = new LinkedHashMap<>();
    YamlMap section = (YamlMap) root.find(name).orElseThrow();
    for (YamlMap.Entry entry : section.entries()) {
      YamlMap word = (YamlMap) entry.value();
      String key = entry.key().text();
      words.put(
          key,
          new Word(
              key,
              new Bilingual(PackReader.text(word, "en"), PackReader.text(word, "zh")),
              PackReader.text(word, "example")));
    }
    return words;
  }

  /** In the order of the reference. */
  public List<Word> conditions() {
    return List.copyOf(conditions.values());
  }

  public List<Word> operators() {
    return List.copyOf(operators.values());
  }

  /** In the order of precedence. */
  public List<Word> actions() {
    return List.copyOf(actions.values());
  }

  public Optional<Word> condition(String name) {
    return Optional.ofNullable(conditions.get(name));
  }

  public Optional<Word> operator(String name) {
    return Optional.ofNullable(operators.get(name));
  }

  public Optional<Word> action(String name) {
    return Optional.ofNullable(actions.get(name));
  }

  /** Scopes whose rules may use a condition. */
  public static List<Scope> scopesOf(String condition) {
    return Arrays.stream(Scope.values())
        .filter(scope -> Conditions.words(scope).contains(condition))
        .toList();
  }

  /** The signal of a name: of documents, else of lines. */
  public static Optional<Signal> signal(String name) {
    Vocabulary vocabulary = Vocabulary.shipped();
    List<Signal> all = new ArrayList<>(vocabulary.signals());
    all.addAll(vocabulary.lineSignals());
    return all.stream().filter(signal -> signal.id().equals(name)).findFirst();
  }
}

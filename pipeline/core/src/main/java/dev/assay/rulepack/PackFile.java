package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import java.util.List;
import java.util.Map;

/**
 * A pack as written: its structure is checked, its conditions are not yet read.
 *
 * @param name as the pack calls itself, {@code privacy/cn}
 * @param version as written
 * @param file name for messages
 * @param resources finds the files that it names
 * @param root the whole file
 * @param lists word lists by name
 * @param macros conditions by name
 * @param drafts rules in the order of the file
 */
record PackFile(
    String name,
    String version,
    String file,
    Resources resources,
    YamlMap root,
    Map<String, YamlMap> lists,
    Map<String, YamlNode> macros,
    List<RuleDraft> drafts) {

  /**
   * A rule as written.
   *
   * @param id unique in the pack
   * @param node the rule
   */
  record RuleDraft(String id, YamlMap node) {

    /** Whether the rule looks at what the word says; without a word it looks at documents. */
    boolean isOf(String scope) {
      return scope.equals(
          node.find("applies-to")
              .filter(YamlScalar.class::isInstance)
              .map(word -> ((YamlScalar) word).text())
              .orElse("document"));
    }
  }
}

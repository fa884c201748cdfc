package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The languages that the source contracts declare, on six of the thirteen real sources. */
class LanguageCorporaTest {
  private static final Logger LOG = Logger.getLogger(LanguageCorporaTest.class.getName());
  private static final Map<String, Set<String>> DECLARED =
      Map.of(
          "platform-docs", Set.of("en"),
          "algorithms", Set.of("en", "zh"),
          "classics-zh-poems", Set.of("zh"),
          "classics-zh-prose", Set.of("zh"),
          "command-help", Set.of("en", "zh"),
          "language-rfcs", Set.of("en"));

  @Test
  void ninetyNineOfAHundredDocumentsAreInADeclaredLanguage() throws IOException {
    List<SharedCorpora.Entry> entries = SharedCorpora.read();
    LanguageIdentifier identifier = new LanguageIdentifier();
    Normaliser normaliser = Normaliser.standard();
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    int right = 0;
    for (SharedCorpora.Entry entry : entries) {
      String code = identifier.identify(normaliser.normalise(entry.text()).text()).code();
      table.computeIfAbsent(entry.source(), k -> new TreeMap<>()).merge(code, 1, Integer::sum);
      right += declared(entry.source(), code) ? 1 : 0;
    }
    StringBuilder shown = new StringBuilder("Languages by source:\n");
    table.forEach((source, codes) -> shown.append("%-20s %s%n".formatted(source, codes)));
    LOG.info(shown.toString());
    assertThat(entries).hasSize(4_469);
    assertThat(right).as(shown.toString()).isGreaterThanOrEqualTo(entries.size() * 99 / 100);
    table.forEach(
        (source, codes) -> {
          int inSource = codes.values().stream().mapToInt(Integer::intValue).sum();
          int wrong =
              codes.entrySet().stream()
                  .filter(code -> !declared(source, code.getKey()))
                  .mapToInt(Map.Entry::getValue)
                  .sum();
          assertThat(wrong).as(source).isLessThanOrEqualTo(Math.max(1, inSource / 100));
        });
  }

  private static boolean declared(String source, String code) {
    return DECLARED.getOrDefault(source, Set.of()).contains(code);
  }
}

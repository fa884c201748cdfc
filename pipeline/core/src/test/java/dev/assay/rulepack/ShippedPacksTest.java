package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs of the folder {@code rules} load, and do what their own examples say. */
class ShippedPacksTest {
  private static final Path RULES = Path.of("../../rules");

  static List<String> names() {
    return ShippedPacks.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void loadsWithoutProblemsAndPassesItsExamples(String name) {
    Problems problems = new Problems();
    RulePacks packs = Packs.loader(problems);
    packs.add(Packs.use(RulePacks.SHIPPED + name));
    BoundRules rules = packs.bind();
    assertThat(problems.list().stream().map(Problem::render).collect(Collectors.joining("\n")))
        .isEmpty();
    assertThat(rules.rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.pack()).isEqualTo(name));
  }

  @Test
  void everyFileOfTheFolderIsShipped() throws IOException {
    assertThat(files(RULES.resolve("clauses"))).isEqualTo(Clauses.SHIPPED);
    assertThat(
            Stream.of("privacy", "quality", "usage")
                .flatMap(theme -> files(RULES.resolve(theme)).stream().map(f -> theme + "/" + f))
                .filter(name -> !name.equals("usage/license-ranks")))
        .containsExactlyElementsOf(ShippedPacks.NAMES);
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

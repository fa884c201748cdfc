package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rulepack.PackSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
  @TempDir Path folder;

  private static PackSource pack(String name, boolean shipped, Map<String, String> files) {
    return new PackSource(name, "1", shipped, "own.yaml", "text of " + name, new TreeMap<>(files));
  }

  @Test
  void shippedPacksStandWhereTheProgramHasThem() throws IOException {
    new RuleFolder(folder).write(List.of(pack("quality/web", true, Map.of("words.txt", "a"))));
    assertThat(folder.resolve("quality/web.yaml")).hasContent("text of quality/web");
    assertThat(folder.resolve("quality/words.txt")).hasContent("a");
    assertThat(folder.resolve("clauses/china.yaml")).exists();
    assertThat(folder.resolve("usage/license-ranks.yaml")).exists();
  }

  @Test
  void ownPacksAndTheirListsStandToEachOtherAsTheyDid() throws IOException {
    Map<String, String> files = Map.of("../../lists/a.txt", "a", "near/b.txt", "b");
    new RuleFolder(folder).write(List.of(pack("site/own", false, files)));
    Path pack = folder.resolve("own/site.own/rules/rules/own.yaml");
    assertThat(pack).hasContent("text of site/own");
    assertThat(pack.resolveSibling("../../lists/a.txt").normalize()).hasContent("a");
    assertThat(pack.resolveSibling("near/b.txt")).hasContent("b");
    assertThat(folder.resolve("own/site.own/lists/a.txt")).exists();
  }

  @Test
  void aListNamedByItsWholePathIsKeptWithoutIt() throws IOException {
    Map<String, String> files = Map.of("/home/someone/words.txt", "a");
    new RuleFolder(folder).write(List.of(pack("site", false, files)));
    assertThat(folder.resolve("own/site/outside/words.txt")).hasContent("a");
    assertThat(folder.resolve("own/site/own.yaml")).exists();
  }

  @Test
  void listsOfTwoPacksDoNotMeet() throws IOException {
    new RuleFolder(folder)
        .write(
            List.of(
                pack("a", false, Map.of("b/words.txt", "of a")),
                pack("a/b", false, Map.of("words.txt", "of a/b"))));
    assertThat(folder.resolve("own/a/b/words.txt")).hasContent("of a");
    assertThat(folder.resolve("own/a.b/words.txt")).hasContent("of a/b");
  }
}

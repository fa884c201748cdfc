package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourceTest {
  static final String OWN =
      """
      schema: assay/rules/v1
      pack: site/own
      version: 1.2.0
      lists:
        words: {file: ../lists/words.txt, category: x, version: "1", date: 2026-01-01, owner: me, language: en}
      rules:
        - id: words
          title: {en: Words, zh: 词}
          why: {en: Why, zh: 因}
          basis: [GOPHER-A1.1]
          status: stable
          owner: me
          when: {keywords: {list: words, at-least: 1}}
          then: {drop: words}
          examples:
            - {given: "zyx is here", expect: fires}
            - {given: "nothing is here", expect: silent}
      """;

  @TempDir Path folder;

  @Test
  void aPackIsKeptWordForWordWithTheListsThatItNames() throws IOException {
    Files.createDirectories(folder.resolve("packs"));
    Files.createDirectories(folder.resolve("lists"));
    Path pack = Files.writeString(folder.resolve("packs/own.yaml"), OWN);
    Files.writeString(folder.resolve("lists/words.txt"), "# words\nzyx\n");
    Problems problems = new Problems();
    RulePacks packs = Packs.loader(problems);
    packs.add(Packs.use(pack.toString()));
    packs.add(Packs.use(RulePacks.SHIPPED + "privacy/cn"));
    packs.bind();
    problems.throwIfErrors();

    List<PackSource> sources = packs.sources();
    assertThat(sources).extracting(PackSource::pack).containsExactly("privacy/cn", "site/own");
    assertThat(sources.get(0).shipped()).isTrue();
    assertThat(sources.get(1))
        .isEqualTo(
            new PackSource(
                "site/own",
                "1.2.0",
                false,
                "own.yaml",
                OWN,
                new TreeMap<>(Map.of("../lists/words.txt", "# words\nzyx\n"))));
  }

  @Test
  void cataloguesAreClausesAndRanksOfLicenses() {
    assertThat(ShippedCatalogues.texts().keySet())
        .containsExactly(
            "clauses/china.yaml",
            "clauses/international.yaml",
            "clauses/quality.yaml",
            "usage/license-ranks.yaml");
  }
}

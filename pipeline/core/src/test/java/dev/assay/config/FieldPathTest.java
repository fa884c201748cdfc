package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.source.FieldMapping.TextTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {
  private static TextTemplate template(String text, Problems problems) {
    return FieldPath.template(new YamlScalar(text, true, Location.ofFile("f")), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "meta.uri", "parts.0.body", "\"a.b\".c", "正文", "a b"})
  void namesJoinedByDotsAreAPath(String path) {
    assertThat(FieldPath.isPath(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "\"a", "\"\".b", "\"a\"b"})
  void anEmptyNameOrAnOpenQuoteIsNoPath(String path) {
    assertThat(FieldPath.isPath(path)).isFalse();
  }

  @Test
  void aTemplateIsItsLiteralsAroundItsPaths() {
    Problems problems = new Problems();
    TextTemplate made = template("# {title}\n\n{meta.body} {{end}}", problems);
    assertThat(problems.list()).isEmpty();
    assertThat(made.literals()).containsExactly("# ", "\n\n", " {end}");
    assertThat(made.paths()).containsExactly("title", "meta.body");
    assertThat(made.list()).isFalse();
  }

  @Test
  void aPathWithoutBracesIsAPath() {
    assertThat(template("meta.body", new Problems())).isEqualTo(TextTemplate.ofPath("meta.body"));
  }

  @Test
  void aListIsJoinedByBlankLines() {
    TextTemplate made = FieldPath.list(List.of("a", "b", "c"));
    assertThat(made.literals()).containsExactly("", "\n\n", "\n\n", "");
    assertThat(made.list()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "a}", "{}", "{a..b}", "{{a}}", "{a}}", "{"})
  void anUnfinishedTemplateIsAProblem(String text) {
    Problems problems = new Problems();
    template(text, problems);
    assertThat(problems.hasErrors()).isTrue();
  }
}

package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
  private static YamlMap map(String content) {
    Problems problems = new Problems();
    YamlNode root = YamlFile.parse("f.yaml", content, problems).orElseThrow();
    assertThat(problems.list()).isEmpty();
    return (YamlMap) root;
  }

  @Test
  void everyNodeKnowsItsPlaceInCodePoints() {
    YamlMap map = map("a: 1\n\uD83D\uDE00中: {b: [x, 'y z']}\n");
    YamlMap.Entry entry = map.entries().get(1);
    assertThat(entry.key().location().toString()).isEqualTo("f.yaml:2:1");
    assertThat(entry.key().location().length()).isEqualTo(2);
    YamlMap inner = (YamlMap) entry.value();
    assertThat(inner.location().toString()).isEqualTo("f.yaml:2:5");
    YamlList list = (YamlList) inner.find("b").orElseThrow();
    YamlScalar second = (YamlScalar) list.items().get(1);
    assertThat(second.location().column()).isEqualTo(13);
    assertThat(second.location().length()).isEqualTo(5);
    assertThat(second.text()).isEqualTo("y z");
    assertThat(second.quoted()).isTrue();
    assertThat(second.location().source()).isEqualTo("\uD83D\uDE00中: {b: [x, 'y z']}");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() {
    assertThat(map("\uFEFFa: 1\n").entries().get(0).key().location().column()).isEqualTo(1);
  }

  @Test
  void linesMayEndAsOnWindows() {
    YamlMap map = map("a: 1\r\nb: 2\r\n");
    assertThat(map.entries().get(1).key().location().line()).isEqualTo(2);
    assertThat(map.entries().get(1).key().location().source()).isEqualTo("b: 2");
  }

  @Test
  void blocksAreTextWithTheirLineBreaks() {
    YamlScalar text = (YamlScalar) map("a: |\n  one\n  \ttwo\n").find("a").orElseThrow();
    assertThat(text.text()).isEqualTo("one\n\ttwo\n");
    assertThat(text.type()).isEqualTo(CoreType.TEXT);
  }

  @Test
  void aMapIsLaidOverDefaultsToAnyDepthAndAListReplaces() {
    YamlMap defaults = map("a: {b: {c: 1, d: 2}, l: [1, 2]}\ne: 5\n");
    YamlMap own = map("a: {b: {c: 9}, l: [3]}\nf: 6\n");
    YamlMap whole = own.over(defaults);
    assertThat(YamlJson.of(whole).toString())
        .isEqualTo("{\"a\":{\"b\":{\"c\":9,\"d\":2},\"l\":[3]},\"e\":5,\"f\":6}");
  }

  @Test
  void theFirstOfRepeatedKeysIsTaken() {
    Problems problems = new Problems();
    YamlMap map = (YamlMap) YamlFile.parse("f", "a: 1\na: {b: 2}\nc: 3\n", problems).orElseThrow();
    assertThat(problems.list()).hasSize(1);
    assertThat(YamlJson.of(map).toString()).isEqualTo("{\"a\":1,\"c\":3}");
  }

  @Test
  void aBombOfAliasesIsRefusedBeforeItGrows() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
    }
    Problems problems = new Problems();
    YamlFile.parse("f", bomb.toString(), problems);
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void aFileThatIsNotUtf8IsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("f.yaml");
    Files.write(file, new byte[] {'a', ':', ' ', '1', '\n', 'b', ':', ' ', (byte) 0xC4, '\n'});
    Problems problems = new Problems();
    assertThat(YamlFile.read(file, "f.yaml", problems)).isEmpty();
    assertThat(problems.list().get(0).render())
        .isEqualTo(
            "error: this line is not UTF-8 text\n  --> f.yaml:2\n"
                + "   = help: Save the file as UTF-8\n");
  }

  @Test
  void aFolderOrAnAbsentFileIsAProblem(@TempDir Path folder) {
    Problems problems = new Problems();
    YamlFile.read(folder, "folder", problems);
    YamlFile.read(folder.resolve("x"), "x", problems);
    assertThat(problems.list())
        .extracting(problem -> problem.message())
        .containsExactly("`folder` is a folder, not a file", "there is no file `x`");
  }
}

package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problems;
import dev.assay.problem.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a steward reads when a pack is wrong. {@code broken.txt} holds packs, each followed by the
 * exact messages, read and approved by hand.
 */
class BrokenPacksTest {

  record Case(String name, String pack, String messages) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = BrokenPacksTest.class.getResourceAsStream("/rulepack/broken.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== "))
          .filter(part -> !part.isBlank())
          .map(BrokenPacksTest::split)
          .toList();
    }
  }

  private static Case split(String part) {
    int name = part.indexOf('\n');
    int messages = part.indexOf("---\n", name);
    return new Case(
        part.substring(0, name), part.substring(name + 1, messages), part.substring(messages + 4));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongWhereAndWhatToDo(Case broken) {
    assertThat(messages(broken.pack())).isEqualTo(broken.messages());
  }

  @Test
  void thereAreAtLeastSixty() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysTheSameInChinese(Case broken) throws IOException {
    assertThat(chinese(broken.pack())).isEqualTo(inChinese().get(broken.name()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingStaysEnglishInChinese(Case broken) {
    Problems problems = new Problems();
    Packs.of(broken.pack(), problems);
    assertThat(problems.list())
        .allSatisfy(
            problem -> {
              assertThat(Wording.ZH.of(problem.message())).isNotEqualTo(problem.message());
              assertThat(problem.remedy())
                  .satisfiesAnyOf(
                      remedy -> assertThat(remedy).isEmpty(),
                      remedy -> assertThat(Wording.ZH.of(remedy)).isNotEqualTo(remedy));
            });
  }

  /** Every case of {@code broken.txt} in Chinese, read and approved by hand. */
  private static Map<String, String> inChinese() throws IOException {
    try (InputStream in = BrokenPacksTest.class.getResourceAsStream("/rulepack/broken.zh.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== "))
          .filter(part -> !part.isBlank())
          .collect(
              Collectors.toMap(
                  part -> part.substring(0, part.indexOf('\n')),
                  part -> part.substring(part.indexOf('\n') + 1)));
    }
  }

  static String messages(String pack) {
    return messages(pack, Wording.EN);
  }

  /** What is said and what helps; the rest is as in English. */
  static String chinese(String pack) {
    return messages(pack, Wording.ZH)
        .lines()
        .filter(line -> line.matches("(错误|警告|   = 办法|   = 参见)：.*"))
        .filter(line -> !line.startsWith("   = 参见"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String messages(String pack, Wording wording) {
    Problems problems = new Problems();
    Packs.of(pack, problems);
    return problems.list().stream()
        .map(problem -> problem.render(wording))
        .collect(Collectors.joining());
  }
}

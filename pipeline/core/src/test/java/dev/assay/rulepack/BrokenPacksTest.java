package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
  void thereAreAtLeastTwenty() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
  }

  static String messages(String pack) {
    Problems problems = new Problems();
    Packs.of(pack, problems);
    return problems.list().stream().map(Problem::render).collect(Collectors.joining());
  }
}
